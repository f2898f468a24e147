using System.CommandLine;
using Entente.Cli.Explaining;
using Entente.Intake;
using Entente.Language;
using Entente.Reading;
using Entente.Record;

namespace Entente.Cli.Commands;

/// <summary><c>entente explain</c>: how a text was read, step by step.</summary>
internal static class ExplainCommand
{
    /// <summary>Makes the command.</summary>
    internal static Command Create(Terminal terminal)
    {
        var command = new EntenteCommand("explain", "Shows how a text is read: words and trees, mentions, dates, every act with the rule and the words that fired it, and what was not coded and why.")
        {
            Examples =
            [
                new CommandExample("./entente explain \"Chad thanked Libya on Monday.\" --published 2004-05-07", "All steps for one sentence."),
                new CommandExample("./entente explain --file report.txt --after date", "The steps up to the dates for a report."),
            ],
        };
        var sentence = new Argument<string?>("sentence") { HelpName = "SENTENCE", Description = "The text.", Arity = ArgumentArity.ZeroOrOne };
        sentence.Validators.Add(OptionChecks.RejectMistypedOptions);
        var file = new Option<string?>("--file", "-f") { HelpName = "FILE", Description = "A file to explain instead; the first article counts." };
        var published = new Option<DateTimeOffset?>("--published") { HelpName = "DATE", Description = "Date of publication, for dates such as 'on Monday'.", CustomParser = InputOptions.ParseTime };
        var after = new Option<string>("--after")
        {
            HelpName = "STEP",
            Description = "Stop after a step: parse, link, date, match or build.",
            DefaultValueFactory = _ => ReadingSteps.Names[^1],
        };
        after.AcceptOnlyFromAmong([.. ReadingSteps.Names]);
        command.Add(sentence);
        command.Add(file);
        command.Add(published);
        command.Add(after);
        var model = ModelOption.AddTo(command);
        command.SetAction(parsed => Run(parsed.GetValue(sentence), parsed.GetValue(file), parsed.GetValue(published), parsed.GetValue(after)!, model.Value(parsed), terminal));
        return command;
    }

    private static int Run(string? sentence, string? file, DateTimeOffset? published, string after, ParserModel model, Terminal terminal)
    {
        if (sentence is null == file is null)
            throw new CommandException(ExitCode.Usage, "give a sentence, or a file with --file, and not both");
        var engine = terminal.LoadEngine(model);
        var article = ArticleOf(engine, sentence, file, published);
        var trace = ReadingTrace.On();
        var analysis = engine.Analyze(article, trace);
        using var output = terminal.OpenWriter();
        new ReadingSteps(output, analysis).Write(after);
        return ExitCode.Done;
    }

    private static Article ArticleOf(Engine engine, string? sentence, string? file, DateTimeOffset? published)
    {
        var intake = ArticleIntake.Load(engine.Data, IntakeOptions.Default with { Published = published });
        using var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(sentence ?? ""));
        var first = intake.Read([file ?? "-"], input).FirstOrDefault();
        return first?.Article ?? throw new CommandException(ExitCode.Incomplete, first?.Note?.ToString() ?? $"{file}: holds no article");
    }
}
