namespace Entente.Record;

/// <summary>When something happened, as the narrowest interval that the text supports, and how that is known.</summary>
/// <param name="Interval">The days; null when the text does not say.</param>
/// <param name="Basis">What the interval rests on.</param>
/// <param name="Words">The time expression; null when there is none.</param>
public sealed record RecordDate(DateInterval? Interval, DateBasis Basis, Quote? Words)
{
    /// <summary>The date that says nothing.</summary>
    public static RecordDate Unknown { get; } = new(null, DateBasis.Unknown, null);
}
