using System.CommandLine;
using Entente.Cli.Commands;
using Entente.Cli.Help;

namespace Entente.Cli;

/// <summary>All commands of the program.</summary>
internal static class CommandTree
{
    private const string Description = """
        Reads news and keeps the web of relations between political actors as a sourced, dated, queryable record.

        Exit codes: 0 done; 1 done, but some inputs could not be read or nothing was found; 2 the command line is wrong; 3 the program, its data or the
        archive failed; 130 stopped.
        """;

    /// <summary>Makes the tree for one run.</summary>
    internal static RootCommand Create(Terminal terminal)
    {
        var root = new RootCommand(Description) { HelpName = "entente" };
        root.Directives.Clear();
        root.SetAction(_ =>
        {
            terminal.Error.WriteLine("entente: name a command; see 'entente --help'");
            return ExitCode.Usage;
        });
        foreach (var command in Commands(terminal))
            root.Add(command);
        HelpTextAction.Install(root);
        foreach (var version in root.Options.OfType<VersionOption>())
            version.Action = new VersionAction(terminal);
        return root;
    }

    /// <summary>The words that call a command: <c>entente code</c>.</summary>
    internal static string PathOf(Command command) => command is RootCommand ? "entente" : "entente " + command.Name;

    private static IEnumerable<Command> Commands(Terminal terminal) =>
    [
        CodeCommand.Create(terminal),
        AddCommand.Create(terminal),
        ExplainCommand.Create(terminal),
        ListCommand.Create(terminal),
        ShowCommand.Create(terminal),
        ServeCommand.Create(terminal),
        DemoCommand.Create(terminal),
        ParseCommand.Create(terminal),
        VersionCommand.Create(terminal),
        ReferenceCommand.Create(terminal),
    ];
}
