namespace Entente.Reading.Events;

/// <summary>The two sides of an act as the tree gives them.</summary>
/// <param name="Sources">Doers; for a joint act everybody.</param>
/// <param name="Targets">Those acted upon.</param>
/// <param name="Joint">True when nobody is the initiator.</param>
/// <param name="SourceToken">Head token of the source; -1 when none stands in the text.</param>
/// <param name="TargetToken">Head token of the target; -1 when none stands in the text.</param>
/// <param name="AgentOmitted">True when the grammar leaves the doer out: a passive without by-phrase, a bare noun.</param>
public sealed record Parties(
    IReadOnlyList<ArticleActor> Sources, IReadOnlyList<ArticleActor> Targets, bool Joint, int SourceToken, int TargetToken, bool AgentOmitted);
