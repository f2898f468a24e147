using System.CommandLine;
using Entente.Language;

namespace Entente.Cli.Commands;

/// <summary><c>entente version</c>: what coded a record, as it stands in each record's <c>coder</c>.</summary>
internal static class VersionCommand
{
    /// <summary>Makes the command.</summary>
    internal static Command Create(Terminal terminal)
    {
        var command = new EntenteCommand("version", "Prints the versions of program, language model, lexicon and ontology, as every record carries them.")
        {
            Examples = [new CommandExample("./entente version", "What produces the records of this build.")],
        };
        command.SetAction(_ => Run(terminal));
        return command;
    }

    /// <summary>Prints the versions.</summary>
    internal static int Run(Terminal terminal)
    {
        using var writer = terminal.OpenWriter();
        var engine = terminal.LoadEngine(ParserModel.Fast);
        writer.Write($"entente  {engine.Coder.Engine}\nmodel    {engine.Coder.Model}\nlexicon  {engine.Coder.Lexicon}\nontology {engine.Coder.Ontology}\n");
        return ExitCode.Done;
    }
}
