namespace Entente.Record;

/// <summary>
/// What to find in an archive: one question that the command line, the pages and every other surface ask alike. All filters that are set must hold;
/// a filter that has no meaning for a kind (a quad class of a visit) matches nothing of that kind.
/// </summary>
public sealed record RecordQuery
{
    /// <summary>Most results that one page may ask for.</summary>
    public const int LargestPage = 1000;

    /// <summary>Kind of record; null finds every kind but articles.</summary>
    public RecordKind? Kind { get; init; }

    /// <summary>
    /// Words that must all occur, in any order and inflection; <c>"…"</c> holds words together, a <c>*</c> ends the beginning of a word. Articles are
    /// searched by title and text, records by the sentence or words that show them.
    /// </summary>
    public string? Text { get; init; }

    /// <summary>Code of an actor that must take part, such as <c>FRA</c> or <c>IGO:UN</c>; for articles, one that it names.</summary>
    public string? Actor { get; init; }

    /// <summary>Part that <see cref="Actor"/> must play; null for any. Has no meaning with <see cref="Partner"/>.</summary>
    public PartySide? Side { get; init; }

    /// <summary>Code of a second actor that the record must join with <see cref="Actor"/>.</summary>
    public string? Partner { get; init; }

    /// <summary>With <see cref="Partner"/>: which way; the first is <see cref="Actor"/>. Null for any; joint records run both ways and match each.</summary>
    public DyadDirection? Direction { get; init; }

    /// <summary>PLOVER event type.</summary>
    public EventType? Event { get; init; }

    /// <summary>Quad class, 1 to 4.</summary>
    public int? Quad { get; init; }

    /// <summary>Status of events; none set means any.</summary>
    public EventStatus? Status { get; init; }

    /// <summary>Subject of agreements.</summary>
    public AgreementKind? Subject { get; init; }

    /// <summary>Stage of agreements.</summary>
    public AgreementStage? AgreementStage { get; init; }

    /// <summary>Stage of arms deals.</summary>
    public DealStage? DealStage { get; init; }

    /// <summary>Stage of visits.</summary>
    public VisitStage? VisitStage { get; init; }

    /// <summary>Stance of statements.</summary>
    public Stance? Stance { get; init; }

    /// <summary>First day: the record's interval must reach to it or beyond. Undated records count with the day of publication.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day: the record's interval must begin on it or before.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Identifier of the one article to look in.</summary>
    public string? Article { get; init; }

    /// <summary>Order of the results.</summary>
    public RecordOrder Order { get; init; }

    /// <summary>Results a page, 1 to <see cref="LargestPage"/>; a stream of results has no limit.</summary>
    public int Limit { get; init; } = 50;

    /// <summary>Where the page starts: a <see cref="RecordPage.Next"/> or <see cref="RecordPage.Previous"/> of the same query; null for the first page.</summary>
    public string? Cursor { get; init; }
}
