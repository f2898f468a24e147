namespace Entente.Record;

/// <summary>An agreement between two or more parties, once for each reading however often it is named.</summary>
/// <param name="Id">Identifier inside the reading: <c>g1</c> …</param>
/// <param name="Parties">Identifiers of the parties.</param>
/// <param name="Kind">Subject matter.</param>
/// <param name="Title">Name, when it has one.</param>
/// <param name="Stage">Furthest stage that the text reports.</param>
/// <param name="Date">Date of that stage.</param>
/// <param name="History">Stages in order of date.</param>
/// <param name="Terms">What it provides and does not.</param>
/// <param name="Purposes">What it is said to be for.</param>
/// <param name="Positions">Positions of others.</param>
/// <param name="Evidence">Stretches that name it, the best first.</param>
public sealed record Agreement(
    string Id,
    IReadOnlyList<string> Parties,
    AgreementKind Kind,
    string? Title,
    AgreementStage Stage,
    RecordDate Date,
    IReadOnlyList<AgreementStep> History,
    IReadOnlyList<AgreementTerm> Terms,
    IReadOnlyList<string> Purposes,
    IReadOnlyList<AgreementPosition> Positions,
    IReadOnlyList<Quote> Evidence);
