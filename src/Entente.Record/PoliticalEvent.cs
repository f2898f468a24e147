namespace Entente.Record;

/// <summary>One act between actors, or by an actor: who did what to whom.</summary>
/// <param name="Id">Identifier inside the reading: <c>e1</c> …</param>
/// <param name="Sources">Identifiers of the doers; empty when the text names none.</param>
/// <param name="Targets">Identifiers of the side acted upon; empty when there is none.</param>
/// <param name="Joint">True when all parties act together and none is the initiator; then all are sources.</param>
/// <param name="Event">PLOVER event type.</param>
/// <param name="Mode">PLOVER mode, such as <c>visit</c>; null when none fits.</param>
/// <param name="Contexts">PLOVER contexts, such as <c>military</c>.</param>
/// <param name="Cameo">CAMEO code as a string, leading zeros kept; null when only the event type is sure.</param>
/// <param name="Root">CAMEO root code, two digits.</param>
/// <param name="Quad">1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</param>
/// <param name="Goldstein">Goldstein value of the code, -10 to 10; null when the table has none.</param>
/// <param name="Score">PLOVER conflict-cooperation score, -10 to 10.</param>
/// <param name="Status">How real the text makes it.</param>
/// <param name="Date">When.</param>
/// <param name="Place">Where; null when not told.</param>
/// <param name="AttributedTo">Statement that is the only source of it; null when the narrator tells it.</param>
/// <param name="Evidence">The words.</param>
/// <param name="Retellings">Further stretches that tell the same act.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Rule">Rule that coded it, such as <c>consult.meet</c>.</param>
public sealed record PoliticalEvent(
    string Id,
    IReadOnlyList<string> Sources,
    IReadOnlyList<string> Targets,
    bool Joint,
    EventType Event,
    string? Mode,
    IReadOnlyList<string> Contexts,
    string? Cameo,
    string Root,
    int Quad,
    double? Goldstein,
    double? Score,
    EventStatus Status,
    RecordDate Date,
    Place? Place,
    string? AttributedTo,
    EventEvidence Evidence,
    IReadOnlyList<Quote> Retellings,
    double Confidence,
    string Rule);
