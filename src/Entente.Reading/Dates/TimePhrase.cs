namespace Entente.Reading.Dates;

/// <summary>A time expression as the grammar read it, not yet resolved. Positions are those of atoms. Immutable.</summary>
/// <param name="Form">What it says.</param>
/// <param name="First">First atom.</param>
/// <param name="End">Atom just past its last.</param>
internal sealed record TimePhrase(PhraseForm Form, int First, int End)
{
    /// <summary>Year of the calendar; positive before Christ too, see <see cref="IsBeforeChrist"/>.</summary>
    public int? Year { get; init; }

    /// <summary>True for years before Christ, which <see cref="DateOnly"/> does not know.</summary>
    public bool IsBeforeChrist { get; init; }

    /// <summary>True when day and month in digits may be the other way round.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>True for a fiscal year, whose limits differ by country.</summary>
    public bool IsFiscal { get; init; }

    /// <summary>Month, 1 to 12.</summary>
    public int? Month { get; init; }

    /// <summary>Day of the month.</summary>
    public int? Day { get; init; }

    /// <summary>Day of the week, Monday 1.</summary>
    public int? Weekday { get; init; }

    /// <summary>Season of the year.</summary>
    public Season? Season { get; init; }

    /// <summary>Part of the day.</summary>
    public DayPart? DayPart { get; init; }

    /// <summary>Which part of the stretch is meant.</summary>
    public PartOf? Part { get; init; }

    /// <summary>Unit of an offset, length, shift or set.</summary>
    public CalendarUnit? Unit { get; init; }

    /// <summary>Number of units; null when it is vague.</summary>
    public decimal? Count { get; init; }

    /// <summary>How the number is hedged.</summary>
    public Hedge Hedge { get; init; }

    /// <summary>Units, days or sign of the direction from the anchor.</summary>
    public int? Shift { get; init; }

    /// <summary>Rank inside <see cref="Within"/> or of a fraction or century; -1 is the last.</summary>
    public int Ordinal { get; init; }

    /// <summary>True when the anchor is the date told before, not the publication date.</summary>
    public bool IsAnaphoric { get; init; }

    /// <summary>True when the anchor is the act told after it: <c>two weeks after the vote</c>.</summary>
    public bool IsEventAnchored { get; init; }

    /// <summary>Side of now of a vague time.</summary>
    public VagueTime Vague { get; init; }

    /// <summary>Clock time in the notation of ISO 8601, without the <c>T</c>.</summary>
    public string? Clock { get; init; }

    /// <summary>Named day.</summary>
    public Holiday? Holiday { get; init; }

    /// <summary>The larger stretch that this one lies in.</summary>
    public TimePhrase? Within { get; init; }

    /// <summary>True for the first end of a range, whose other end is the next phrase.</summary>
    public bool OpensRange { get; init; }
}
