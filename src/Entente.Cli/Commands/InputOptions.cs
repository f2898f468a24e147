using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Entente.Intake;
using Entente.Intake.Json;
using Entente.Language;

namespace Entente.Cli.Commands;

/// <summary>The argument and options of every command that reads articles.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> _inputs = new("inputs")
    {
        HelpName = "FILES|DIR|-",
        Description = "Text files, web pages, JSON Lines or folders of these, plain or compressed with gzip; - for standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<DateTimeOffset?> _published = new("--published")
    {
        HelpName = "DATE",
        Description = "Date or time of publication of all inputs, such as 2010-04-15 or 2010-04-15T09:29Z; it comes before what the inputs say.",
        CustomParser = ParseTime,
    };

    private readonly Option<FieldMap?> _map = new("--map")
    {
        HelpName = "TARGET=FIELD,…",
        Description = "Names of JSON fields where they are unusual; targets are id, title, published, text, url, publisher, author, language.",
        CustomParser = ParseMap,
    };

    private readonly Option<int> _threads = new("--threads")
    {
        HelpName = "N",
        Description = "Texts to read at the same time; by default as many as there are cores.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No progress and no figures; notes about inputs that could not be read still appear." };

    private readonly ModelOption _model;

    private InputOptions(ModelOption model) => _model = model;

    /// <summary>Adds the argument and the options to a command.</summary>
    internal static InputOptions AddTo(Command command)
    {
        var options = new InputOptions(ModelOption.AddTo(command));
        options._inputs.Validators.Add(OptionChecks.RejectMistypedOptions);
        options._threads.Validators.Add(result => OptionChecks.Range(result, 1, 256));
        command.Add(options._inputs);
        command.Add(options._published);
        command.Add(options._map);
        command.Add(options._threads);
        command.Add(options._quiet);
        return options;
    }

    /// <summary>What the user named; standard input when something is piped in and nothing named.</summary>
    /// <exception cref="CommandException">Nothing is named and nothing piped in.</exception>
    internal IReadOnlyList<string> Inputs(ParseResult parsed, Terminal terminal)
    {
        var named = parsed.GetValue(_inputs) ?? [];
        if (named.Length > 0)
            return named;
        return terminal.IsInputTerminal ? throw new CommandException(ExitCode.Usage, "name files or folders to read, or - for standard input") : ["-"];
    }

    /// <summary>What the user asked of the intake.</summary>
    internal IntakeOptions Intake(ParseResult parsed) => new(parsed.GetValue(_published), parsed.GetValue(_map) ?? FieldMap.Empty);

    /// <summary>Which networks tag and parse.</summary>
    internal ParserModel Model(ParseResult parsed) => _model.Value(parsed);

    /// <summary>Number of workers.</summary>
    internal int Threads(ParseResult parsed) => parsed.GetValue(_threads);

    /// <summary>True when neither progress nor figures are wanted.</summary>
    internal bool IsQuiet(ParseResult parsed) => parsed.GetValue(_quiet);

    /// <summary>Reads a date or a time as <c>--published</c> takes it.</summary>
    internal static DateTimeOffset? ParseTime(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        string[] forms = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];
        if (DateTimeOffset.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time))
            return time;
        result.AddError($"'{text}' is no date: write 2010-04-15 or 2010-04-15T09:29Z");
        return null;
    }

    private static FieldMap? ParseMap(ArgumentResult result)
    {
        if (FieldMap.TryParse(string.Join(',', result.Tokens.Select(t => t.Value)), out var map, out var problem))
            return map;
        result.AddError(problem);
        return null;
    }
}
