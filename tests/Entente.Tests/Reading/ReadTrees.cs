using Entente.Reading;
using Entente.Record;
using Entente.Tests.Language;
using Entente.Tests.Reading.Actors;

namespace Entente.Tests.Reading;

/// <summary>Reads hand-made trees, in the notation of <see cref="HandMadeDocument"/>, into records with the data of the working copy.</summary>
internal sealed class ReadTrees
{
    private static readonly Lazy<ArticleReader> Unjudged = new(() => ArticleReader.Load(new FolderDataSource(), withTrust: false));

    private readonly ArticleReading _reading;
    private readonly Dictionary<string, string> _codes;

    private ReadTrees(ArticleReading reading)
    {
        _reading = reading;
        _codes = reading.Actors.ToDictionary(actor => actor.Id, actor => actor.Code, StringComparer.Ordinal);
    }

    public IReadOnlyList<Agreement> Agreements => _reading.Agreements;

    public IReadOnlyList<ArmsDeal> Deals => _reading.ArmsDeals;

    public IReadOnlyList<Visit> Visits => _reading.Visits;

    public IReadOnlyList<Statement> Statements => _reading.Statements;

    /// <summary>Records of sentences published on a day.</summary>
    public static ReadTrees On(string day, params string[] sentences)
    {
        var document = HandMadeDocument.Of(sentences);
        return new ReadTrees(SharedReader.Reader.Analyze(Linked.ArticleOf(document, day), document, ReadingTrace.Off).Reading);
    }

    /// <summary>As <see cref="On"/>, with every event that the rules claim, whatever its confidence.</summary>
    public static ReadTrees Claimed(string day, params string[] sentences)
    {
        var document = HandMadeDocument.Of(sentences);
        return new ReadTrees(Unjudged.Value.Analyze(Linked.ArticleOf(document, day), document, ReadingTrace.Off).Reading);
    }

    /// <summary>Events as <c>Consult SWE > KEN Happened</c>, in text order.</summary>
    public string[] Acts() => [.. _reading.Events.Select(act => $"{act.Event} {Codes(act.Sources)} > {Codes(act.Targets)} {act.Status}")];

    /// <summary>Codes of actors in ordinal order, joined by plus signs.</summary>
    public string Codes(IEnumerable<string> actors) => string.Join('+', actors.Select(actor => _codes[actor]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    public string Code(string? actor) => actor is null ? "" : _codes[actor];

    /// <summary>Stances with speakers, <c>POL criticises</c>, in text order.</summary>
    public string[] Stances() => [.. Statements.Select(statement => $"{Code(statement.Speaker)} {statement.Stance}")];

    /// <summary>Visits as <c>SWE to KEN Nairobi Happened</c>.</summary>
    public string[] Journeys() => [.. Visits.Select(visit => $"{Codes(visit.Visitors.Select(visitor => visitor.Actor))} to {Code(visit.Host)} {visit.Place?.Name} {visit.Stage}")];
}
