using System.CommandLine;
using System.Text;
using Entente.Intake;
using Entente.Language;

namespace Entente.Cli.Commands;

/// <summary><c>entente parse</c>: sentences, words, tags and trees as CoNLL-U.</summary>
internal static class ParseCommand
{
    /// <summary>Makes the command.</summary>
    internal static Command Create(Terminal terminal)
    {
        var command = new EntenteCommand("parse", "Writes sentences, words, tags, lemmas and dependency trees as CoNLL-U.")
        {
            Examples =
            [
                new CommandExample("echo 'Chad thanked Libya.' | ./entente parse -", "The tree of one sentence."),
                new CommandExample("./entente parse test.conllu --input conllu", "Fills the columns of given sentences and words, without a look at what they hold."),
                new CommandExample("./entente parse speech.txt --model accurate > speech.conllu", "With fewer errors, more slowly."),
            ],
        };
        var file = new Argument<string>("file") { HelpName = "FILE|-", Description = "The file to read; - for standard input.", DefaultValueFactory = _ => "-" };
        file.Validators.Add(OptionChecks.RejectMistypedOptions);
        var input = new Option<string>("--input") { HelpName = "KIND", Description = "text: any text; conllu: sentences and words are given.", DefaultValueFactory = _ => "text" };
        input.AcceptOnlyFromAmong("text", "conllu");
        command.Add(file);
        command.Add(input);
        var model = ModelOption.AddTo(command);
        command.SetAction(parsed => Run(parsed.GetValue(file)!, parsed.GetValue(input) == "conllu", model.Value(parsed), terminal));
        return command;
    }

    private static int Run(string file, bool isConllu, ParserModel model, Terminal terminal)
    {
        using var reader = new StreamReader(Open(file, terminal), new UTF8Encoding(false));
        var analyzer = LanguageAnalyzer.Load(DataFolder.Locate(), model);
        using var output = terminal.OpenWriter();
        var writer = new ConlluWriter(output);
        try
        {
            if (isConllu)
                Annotate(analyzer, new ConlluReader(reader, file), writer);
            else
                writer.Write(analyzer.Analyze(reader.ReadToEnd()));
            return ExitCode.Done;
        }
        catch (FormatException e)
        {
            throw new CommandException(ExitCode.Incomplete, e.Message);
        }
    }

    private static void Annotate(LanguageAnalyzer analyzer, ConlluReader reader, ConlluWriter writer)
    {
        foreach (var sentences in reader.ReadAll().Chunk(100))
        {
            var document = analyzer.Annotate(PretokenisedText.From(sentences));
            for (var i = 0; i < sentences.Length; i++)
                writer.Write(sentences[i].WithAnalysis(document, i));
        }
    }

    private static Stream Open(string file, Terminal terminal)
    {
        if (file == "-")
            return terminal.Input;
        return File.Exists(file) ? File.OpenRead(file) : throw new CommandException(ExitCode.Incomplete, $"{file}: no such file; check the name");
    }
}
