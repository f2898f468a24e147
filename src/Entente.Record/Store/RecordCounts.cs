namespace Entente.Record;

/// <summary>Numbers of articles and records.</summary>
/// <param name="Articles">Articles.</param>
/// <param name="Events">Events.</param>
/// <param name="Agreements">Agreements.</param>
/// <param name="ArmsDeals">Arms deals.</param>
/// <param name="Visits">Visits.</param>
/// <param name="Statements">Statements.</param>
public sealed record RecordCounts(long Articles, long Events, long Agreements, long ArmsDeals, long Visits, long Statements)
{
    /// <summary>All zero.</summary>
    public static RecordCounts None { get; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>The number of one kind.</summary>
    public long Of(RecordKind kind) => kind switch
    {
        RecordKind.Article => Articles,
        RecordKind.Event => Events,
        RecordKind.Agreement => Agreements,
        RecordKind.ArmsDeal => ArmsDeals,
        RecordKind.Visit => Visits,
        RecordKind.Statement => Statements,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such kind"),
    };

    /// <summary>The same with one number changed.</summary>
    public RecordCounts With(RecordKind kind, long count) => kind switch
    {
        RecordKind.Article => this with { Articles = count },
        RecordKind.Event => this with { Events = count },
        RecordKind.Agreement => this with { Agreements = count },
        RecordKind.ArmsDeal => this with { ArmsDeals = count },
        RecordKind.Visit => this with { Visits = count },
        RecordKind.Statement => this with { Statements = count },
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such kind"),
    };
}
