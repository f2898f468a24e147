namespace Entente.Record;

/// <summary>What saving several readings did.</summary>
/// <param name="Added">Articles that were new.</param>
/// <param name="Replaced">Articles whose reading was replaced.</param>
/// <param name="Unchanged">Articles that were there already.</param>
/// <param name="Records">Records written, with those of replaced readings.</param>
public readonly record struct SaveTotals(long Added, long Replaced, long Unchanged, long Records)
{
    /// <summary>Readings seen.</summary>
    public long Readings => Added + Replaced + Unchanged;

    /// <summary>The sums of both.</summary>
    public SaveTotals Plus(SaveTotals other) =>
        new(Added + other.Added, Replaced + other.Replaced, Unchanged + other.Unchanged, Records + other.Records);

    /// <summary>The same with one more reading.</summary>
    /// <param name="outcome">What saving it did.</param>
    /// <param name="records">Records written.</param>
    public SaveTotals With(SaveOutcome outcome, int records) => outcome switch
    {
        SaveOutcome.Added => this with { Added = Added + 1, Records = Records + records },
        SaveOutcome.Replaced => this with { Replaced = Replaced + 1, Records = Records + records },
        _ => this with { Unchanged = Unchanged + 1 },
    };
}
