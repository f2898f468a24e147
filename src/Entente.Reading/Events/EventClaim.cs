using Entente.Reading.Lexicon;
using Entente.Record;
using Entente.Text;

namespace Entente.Reading.Events;

/// <summary>An act that the matcher found, before it becomes a record: actors as objects, words as tokens.</summary>
public sealed class EventClaim
{
    /// <summary>Entry of the lexicon that fired.</summary>
    public required PredicateEntry Entry { get; init; }

    /// <summary>Event type; usually the entry's.</summary>
    public required EventType Event { get; init; }

    /// <summary>Token that names the act.</summary>
    public required int Predicate { get; init; }

    /// <summary>Verb that carries the act: the support verb of a noun, else the predicate itself.</summary>
    public required int Carrier { get; init; }

    /// <summary>Doers; for a joint act all parties.</summary>
    public required IReadOnlyList<ArticleActor> Sources { get; set; }

    /// <summary>Those acted upon.</summary>
    public required IReadOnlyList<ArticleActor> Targets { get; set; }

    /// <summary>True when nobody is the initiator.</summary>
    public required bool Joint { get; init; }

    /// <summary>How real it is.</summary>
    public required EventStatus Status { get; set; }

    /// <summary>Head token of the object or other nominal that the entry's conditions matched; -1 when none.</summary>
    public required int ObjectToken { get; init; }

    /// <summary>Head token of the source as it stands in the text; -1 when none.</summary>
    public required int SourceToken { get; init; }

    /// <summary>Head token of the target as it stands in the text; -1 when none.</summary>
    public required int TargetToken { get; init; }

    /// <summary>Shortest stretch that shows the act.</summary>
    public required TextSpan Evidence { get; init; }

    /// <summary>Cue of the speech that is the only source of the act; -1 when the narrator tells it.</summary>
    public int ReportedBy { get; init; } = -1;

    /// <summary>When; set after matching.</summary>
    public RecordDate Date { get; set; } = RecordDate.Unknown;

    /// <summary>Probability that a careful coder would record it; null when no model has judged it.</summary>
    public double? Confidence { get; set; }

    /// <summary>Further tellings of the same act.</summary>
    public List<EventClaim> Retellings { get; } = [];

    /// <summary>Every telling of the act, this one first.</summary>
    public IEnumerable<EventClaim> Tellings => Retellings.Prepend(this);
}
