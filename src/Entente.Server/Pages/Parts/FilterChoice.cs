using Entente.Record;
using Entente.Server.Naming;

namespace Entente.Server.Pages.Parts;

/// <summary>A filter that is chosen from a list.</summary>
/// <param name="Field">Name of the field in the address.</param>
/// <param name="Label">What it is called on the page.</param>
/// <param name="Chosen">Value that is set, or null.</param>
/// <param name="Options">Values and what they are called.</param>
public sealed record FilterChoice(string Field, string Label, string? Chosen, IReadOnlyList<(string Value, string Label)> Options)
{
    /// <summary>The choices that a kind of record has.</summary>
    public static IReadOnlyList<FilterChoice> Of(RecordKind kind, RecordQuery query) => kind switch
    {
        RecordKind.Event =>
        [
            Words("event", "Event", Spelling.Event, query.Event, capital: false),
            new("quad", "Class", query.Quad?.ToString(System.Globalization.CultureInfo.InvariantCulture), [.. Enumerable.Range(1, 4).Select(q => (q.ToString(System.Globalization.CultureInfo.InvariantCulture), Labels.Quad(q)))]),
            Words("status", "Status", Spelling.Status, query.Status),
        ],
        RecordKind.Agreement =>
        [
            Words("subject", "Subject", Spelling.AgreementKind, query.Subject),
            Words("stage", "Stage", Spelling.AgreementStage, query.AgreementStage),
        ],
        RecordKind.ArmsDeal => [Words("stage", "Stage", Spelling.DealStage, query.DealStage)],
        RecordKind.Visit => [Words("stage", "Stage", Spelling.VisitStage, query.VisitStage)],
        RecordKind.Statement => [Words("stance", "Stance", Spelling.Stance, query.Stance)],
        _ => [],
    };

    private static FilterChoice Words<T>(string field, string label, EnumSpelling<T> spelling, T? chosen, bool capital = true)
        where T : struct, Enum =>
        new(field, label, spelling.Of(chosen), [.. spelling.Words.Select(w => (w, capital ? w.Replace('-', ' ') : w))]);
}
