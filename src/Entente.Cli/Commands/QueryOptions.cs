using System.CommandLine;
using Entente.Intake;
using Entente.Record;
using Entente.Server.Naming;

namespace Entente.Cli.Commands;

/// <summary>The options that say what to find in an archive; they are the fields of <see cref="RecordQueryFields"/>.</summary>
internal sealed class QueryOptions
{
    private readonly Dictionary<string, Option<string?>> _fields = new(StringComparer.Ordinal)
    {
        ["actor"] = Field("--country", "NAME|CODE", "An actor that must take part: France, FRA, IGO:UN."),
        ["event"] = Field("--event", "TYPE", "Event type: AGREE, CONSULT, ASSAULT and so on."),
        ["status"] = Field("--status", "STATUS", "Status of events: happened, ongoing, planned, possible, denied, alleged."),
        ["stage"] = Field("--stage", "STAGE", "Stage of agreements, deals or visits."),
        ["stance"] = Field("--stance", "STANCE", "Stance of statements."),
        ["from"] = Field("--from", "DATE", "First day, or a year or month."),
        ["to"] = Field("--to", "DATE", "Last day, or a year or month."),
        ["q"] = Field("--search", "WORDS", "Words that must all occur."),
        ["order"] = Field("--order", "ORDER", "newest, oldest or relevance."),
    };

    private readonly Option<string?> _dyad = Field("--dyad", "A,B", "Two actors that a record must join: France,Chad.");

    private QueryOptions()
    {
    }

    /// <summary>Adds the options to a command.</summary>
    internal static QueryOptions AddTo(Command command)
    {
        var options = new QueryOptions();
        command.Add(options._dyad);
        foreach (var field in options._fields.Values)
            command.Add(field);
        return options;
    }

    /// <summary>The query that the user wrote.</summary>
    /// <exception cref="CommandException">A value is wrong.</exception>
    internal RecordQuery Read(ParseResult parsed, RecordKind kind)
    {
        var pair = parsed.GetValue(_dyad)?.Split(',', StringSplitOptions.TrimEntries);
        if (pair is not (null or [_, _]))
            throw new CommandException(ExitCode.Usage, "--dyad takes two actors with a comma between them, such as France,Chad");
        var query = RecordQueryFields.Parse(name => Value(parsed, name, pair), kind, ActorNames.Load(DataFolder.Locate()).Find);
        return query.Problems.Count == 0
            ? query.Query
            : throw new CommandException(ExitCode.Usage, string.Join("; ", query.Problems.Select(p => $"{NameOf(p.Field)}: {p.Message}")));
    }

    private string? Value(ParseResult parsed, string field, string[]? pair) => (field, pair) switch
    {
        ("actor", [var first, _]) => first,
        ("partner", [_, var second]) => second,
        _ => _fields.TryGetValue(field, out var option) ? parsed.GetValue(option) : null,
    };

    private string NameOf(string field) => field == "partner" ? "--dyad" : _fields.TryGetValue(field, out var option) ? option.Name : field;

    private static Option<string?> Field(string name, string value, string description) => new(name) { HelpName = value, Description = description };
}
