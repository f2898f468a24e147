namespace Entente.Record;

/// <summary>The records of one reading, collected one by one from wherever they are kept.</summary>
public sealed class RecordBodies
{
    internal List<PoliticalEvent> Events { get; } = [];

    internal List<Agreement> Agreements { get; } = [];

    internal List<ArmsDeal> ArmsDeals { get; } = [];

    internal List<Visit> Visits { get; } = [];

    internal List<Statement> Statements { get; } = [];

    /// <summary>Reads one record from JSON and appends it to the records of its kind.</summary>
    /// <exception cref="RecordFormatException">The JSON is no such record.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An article is no record.</exception>
    public void Add(RecordKind kind, string json)
    {
        switch (kind)
        {
            case RecordKind.Event:
                Events.Add(RecordJson.ReadEvent(json));
                break;
            case RecordKind.Agreement:
                Agreements.Add(RecordJson.ReadAgreement(json));
                break;
            case RecordKind.ArmsDeal:
                ArmsDeals.Add(RecordJson.ReadArmsDeal(json));
                break;
            case RecordKind.Visit:
                Visits.Add(RecordJson.ReadVisit(json));
                break;
            case RecordKind.Statement:
                Statements.Add(RecordJson.ReadStatement(json));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(kind), kind, "no record");
        }
    }
}
