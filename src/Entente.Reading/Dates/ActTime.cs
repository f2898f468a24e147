namespace Entente.Reading.Dates;

/// <summary>Side of publication that the verb of a clause points to.</summary>
internal enum ActTime
{
    /// <summary>No verb says.</summary>
    Unknown,

    /// <summary>Told as done.</summary>
    Past,

    /// <summary>Present tense: going on, general, or the present of headlines.</summary>
    Present,

    /// <summary>Modal, infinitive or announced.</summary>
    Future,
}
