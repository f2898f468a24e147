namespace Entente.Record;

/// <summary>One record as an archive files it: everything that queries filter or sort by, taken out of its body.</summary>
/// <param name="Kind">Event, agreement, arms deal, visit or statement.</param>
/// <param name="Id">Identifier inside the reading, such as <c>e1</c>.</param>
/// <param name="Type">Event type, kind of agreement, financing or stance in the spelling of the format; null when there is none.</param>
/// <param name="Status">Status or stage in the spelling of the format; for statements the mode.</param>
/// <param name="Quad">Quad class of an event; 0 for everything else.</param>
/// <param name="Goldstein">Goldstein value of an event; null when it has none.</param>
/// <param name="Date">The record's date.</param>
/// <param name="Days">The days that filters and order use: the date, else the day of publication, else null.</param>
/// <param name="Quote">The words that show it.</param>
/// <param name="SearchText">The words that a text search looks at: sentence, title, items, names.</param>
/// <param name="Parties">Actors in order: acting, affected, commenting.</param>
/// <param name="Pairs">Pairs of different known actors.</param>
/// <param name="Body">The record as JSON; see <see cref="RecordJson"/>.</param>
public sealed record RecordEntry(
    RecordKind Kind,
    string Id,
    string? Type,
    string Status,
    int Quad,
    double? Goldstein,
    RecordDate Date,
    DateInterval? Days,
    string Quote,
    string SearchText,
    IReadOnlyList<RecordParty> Parties,
    IReadOnlyList<RecordPair> Pairs,
    string Body)
{
    /// <summary>Longest interval, in days, that still counts in one month of a time series.</summary>
    public const int LongestMonth = 31;

    /// <summary>Longest interval, in days, that still counts in one year of a time series.</summary>
    public const int LongestYear = 366;

    /// <summary>Year in which a time series counts it, that of its last day; 0 when it has no day or spans more than a year.</summary>
    public int Year => Days is { } days && days.Days <= LongestYear ? days.End.Year : 0;

    /// <summary>Month in which a time series counts it, from 1; 0 when it has no day or spans more than a month.</summary>
    public int Month => Days is { } days && days.Days <= LongestMonth ? days.End.Month : 0;
}
