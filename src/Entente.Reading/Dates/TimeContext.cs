using Entente.Record;

namespace Entente.Reading.Dates;

/// <summary>What the resolution of one document knows at a point of the text. Mutable; used by one call.</summary>
internal sealed class TimeContext
{
    /// <summary>Day of publication.</summary>
    public required DateOnly? Published { get; init; }

    /// <summary>True for a text about the past, whose dates follow each other and not the publication date.</summary>
    public required bool IsNarrative { get; init; }

    /// <summary>The date told before; null at the start.</summary>
    public Resolution? Last { get; set; }

    /// <summary>Tense of the clause of the phrase at hand.</summary>
    public ActTime Tense { get; set; }

    /// <summary>The day that an underspecified date counts from.</summary>
    public DateOnly? Anchor => IsNarrative && Last?.Interval is { } last ? last.Start : IsNarrative ? null : Published;

    /// <summary>The days that <c>the next day</c> counts from: the date told before, else publication.</summary>
    public DateInterval? Reference => Last?.Interval ?? (Published is { } day ? new DateInterval(day, day) : null);

    /// <summary>How fine the reference is.</summary>
    public CalendarUnit ReferenceGrain => Last?.Interval is null ? CalendarUnit.Day : Last.Value.Grain;
}
