using Entente.Record;

namespace Entente.Storage.Sqlite;

/// <summary>A filter that has a meaning for one kind of record only.</summary>
/// <param name="Kind">That kind.</param>
/// <param name="Column">Column of <c>record</c>.</param>
/// <param name="Value">What it must hold.</param>
internal readonly record struct KindFilter(RecordKind Kind, string Column, object Value)
{
    /// <summary>The filters that a query sets.</summary>
    public static IReadOnlyList<KindFilter> Of(RecordQuery query)
    {
        var filters = new List<KindFilter>();
        Add(filters, RecordKind.Event, "type", Spelling.Event.Of(query.Event));
        Add(filters, RecordKind.Event, "status", Spelling.Status.Of(query.Status));
        Add(filters, RecordKind.Event, "quad", query.Quad);
        Add(filters, RecordKind.Agreement, "type", Spelling.AgreementKind.Of(query.Subject));
        Add(filters, RecordKind.Agreement, "status", Spelling.AgreementStage.Of(query.AgreementStage));
        Add(filters, RecordKind.ArmsDeal, "status", Spelling.DealStage.Of(query.DealStage));
        Add(filters, RecordKind.Visit, "status", Spelling.VisitStage.Of(query.VisitStage));
        Add(filters, RecordKind.Statement, "type", Spelling.Stance.Of(query.Stance));
        return filters;
    }

    private static void Add(List<KindFilter> filters, RecordKind kind, string column, object? value)
    {
        if (value is not null)
            filters.Add(new KindFilter(kind, column, value));
    }
}
