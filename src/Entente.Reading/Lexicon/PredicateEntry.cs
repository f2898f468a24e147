using Entente.Record;

namespace Entente.Reading.Lexicon;

/// <summary>One entry of the predicate lexicon: a word, the conditions under which it means an act, and where the actors stand.</summary>
public sealed class PredicateEntry
{
    /// <summary>Lemma and class: <c>condemn.v</c>.</summary>
    public required string Head { get; init; }

    /// <summary>Name of the rule for traces and records: file, head and line, such as <c>accuse.condemn.v</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>File that lists it, without folder and ending: the event that the file is about.</summary>
    public required string File { get; init; }

    /// <summary>Conditions that must all hold.</summary>
    public required IReadOnlyList<SlotCondition> Conditions { get; init; }

    /// <summary>Event coded; null for an entry that says that the word codes nothing here.</summary>
    public required EventType? Event { get; init; }

    /// <summary>PLOVER mode, or null.</summary>
    public required string? Mode { get; init; }

    /// <summary>CAMEO code, or null.</summary>
    public required string? Cameo { get; init; }

    /// <summary>Places of the source, best first.</summary>
    public required IReadOnlyList<Selector> Source { get; init; }

    /// <summary>Places of the target, best first.</summary>
    public required IReadOnlyList<Selector> Target { get; init; }

    /// <summary>Marks.</summary>
    public required EntryMarks Flags { get; init; }

    /// <summary>Sum of the conditions' weights: the more specific entry wins.</summary>
    public int Specificity { get; init; }

    /// <summary>True when the entry carries a mark.</summary>
    public bool Has(EntryMarks flag) => (Flags & flag) != EntryMarks.None;
}
