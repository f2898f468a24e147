using Entente.Record;
using Entente.Text;

namespace Entente.Reading;

/// <summary>One time expression of a text and what it means. Immutable.</summary>
public sealed class TimeExpression
{
    /// <summary>Index of its first token in the document.</summary>
    public required int First { get; init; }

    /// <summary>Index just past its last token; a preposition before it (<c>in</c>, <c>since</c>) is not part of it.</summary>
    public required int End { get; init; }

    /// <summary>Characters from the first token to the last.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Date, duration or recurring time.</summary>
    public required TimeKind Kind { get; init; }

    /// <summary>The days meant, open ends closed at the publication date; null when they cannot be known.</summary>
    public required DateInterval? Interval { get; init; }

    /// <summary><see cref="DateBasis.Stated"/> for a full calendar date, <see cref="DateBasis.Relative"/> when the publication date or an earlier expression was needed.</summary>
    public required DateBasis Basis { get; init; }

    /// <summary>Value in the notation of TIMEX3: <c>2010-04-15</c>, <c>2010-W15</c>, <c>P3D</c>, <c>PRESENT_REF</c>; null when unknown.</summary>
    public required string? Value { get; init; }

    /// <summary>The days on the other side of publication, for a weekday or month that the tense of its clause placed.</summary>
    internal DateInterval? Other { get; init; }

    /// <summary>Sign of a distance from the act told after it (<c>two weeks after the vote</c>: 1); zero for all other times.</summary>
    internal int EventShift { get; init; }

    /// <summary>The same expression over other days.</summary>
    internal TimeExpression WithInterval(DateInterval interval) => new()
    {
        First = First,
        End = End,
        Span = Span,
        Kind = Kind,
        Interval = interval,
        Basis = Basis,
        Value = Value,
        EventShift = EventShift,
    };
}
