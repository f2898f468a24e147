namespace Entente.Record;

/// <summary>Everything that was read from one article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Coder">What read it.</param>
/// <param name="Sentences">How many sentences the text has.</param>
/// <param name="Actors">Actors with their mentions.</param>
/// <param name="Events">Acts in text order.</param>
/// <param name="Agreements">Agreements.</param>
/// <param name="ArmsDeals">Arms deals.</param>
/// <param name="Visits">Visits.</param>
/// <param name="Statements">Statements in text order.</param>
/// <param name="Notes">What was passed over, and why.</param>
public sealed record ArticleReading(
    Article Article,
    CoderVersion Coder,
    int Sentences,
    IReadOnlyList<Actor> Actors,
    IReadOnlyList<PoliticalEvent> Events,
    IReadOnlyList<Agreement> Agreements,
    IReadOnlyList<ArmsDeal> ArmsDeals,
    IReadOnlyList<Visit> Visits,
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<ReadingNote> Notes)
{
    /// <summary>The actor with an identifier such as <c>a1</c>.</summary>
    /// <exception cref="KeyNotFoundException">The reading has no such actor.</exception>
    public Actor ActorOf(string id) =>
        Actors.FirstOrDefault(a => a.Id == id) ?? throw new KeyNotFoundException($"no actor '{id}' in {Article.Id}");
}
