using Entente.Record;

namespace Entente.Server.Marking;

/// <summary>The marks that the records of a reading set in its text.</summary>
public static class RecordMarks
{
    /// <summary>Marks of all records: the best evidence of each carries the reference.</summary>
    public static IReadOnlyList<TextMark> Of(ArticleReading reading)
    {
        var marks = new List<TextMark>();
        foreach (var act in reading.Events)
        {
            marks.Add(new TextMark(act.Id, act.Evidence.Quote.Span, MarkKind.Event, act.Quad, true));
            marks.AddRange(act.Retellings.Select(q => new TextMark(act.Id, q.Span, MarkKind.Event, act.Quad, false)));
        }

        foreach (var agreement in reading.Agreements)
            Add(marks, agreement.Id, agreement.Evidence);
        foreach (var deal in reading.ArmsDeals)
            Add(marks, deal.Id, deal.Evidence);
        foreach (var visit in reading.Visits)
            Add(marks, visit.Id, visit.Evidence);
        foreach (var statement in reading.Statements)
            marks.Add(new TextMark(statement.Id, statement.Content.Span, MarkKind.Statement, 0, true));
        return marks;
    }

    private static void Add(List<TextMark> marks, string record, IReadOnlyList<Quote> evidence)
    {
        for (var i = 0; i < evidence.Count; i++)
            marks.Add(new TextMark(record, evidence[i].Span, MarkKind.Dealing, 0, i == 0));
    }
}
