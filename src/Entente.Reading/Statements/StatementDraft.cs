using Entente.Record;
using Entente.Text;

namespace Entente.Reading.Statements;

/// <summary>One piece of attributed speech, before it becomes a record for each speaker.</summary>
internal sealed class StatementDraft
{
    public required IReadOnlyList<ArticleActor> Speakers { get; init; }

    /// <summary>Verb or noun of saying; -1 for a quotation that goes on without one.</summary>
    public required int Cue { get; init; }

    public required TextSpan Content { get; set; }

    public required StatementMode Mode { get; init; }

    public required Stance Stance { get; set; }

    public required IReadOnlyList<ArticleActor> About { get; set; }

    public bool IsRebuttal { get; init; }

    /// <summary>Words for the audience, such as <c>reporters</c>; null when none are named.</summary>
    public string? Audience { get; init; }
}
