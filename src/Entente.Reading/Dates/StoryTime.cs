using Entente.Language;
using Entente.Record;

namespace Entente.Reading.Dates;

/// <summary>
/// The time that a story has reached: a main clause in the past tense goes on from the day told in the sentences before it, a plan from the days of
/// the plan told before it.
/// </summary>
internal static class StoryTime
{
    private const int MostBack = 4;
    private const int ShortDays = 7;
    private const int RecentDays = 21;

    /// <summary>The date taken over from the sentences before; null when the act stands by itself.</summary>
    public static RecordDate? Before(DatedAct act, TimeAttachment attachment)
    {
        var document = act.Document;
        var here = document.SentenceOf(act.Predicate);
        if (act.Published is not { } today || !GoesOn(act))
            return null;
        for (var k = here - 1; k >= 0 && k >= here - MostBack && !IsParted(document, k, k + 1); k--)
        {
            var sentence = document.Sentences[k];
            var root = Root(document, sentence);
            foreach (var time in act.Times.Between(sentence.First, sentence.End))
            {
                if (time.Interval is not { } days || time.Kind != TimeKind.Date || attachment.Cost(document, time, root, act.Status) == TimeAttachment.None)
                    continue;
                if (StatusFit.Apply(days, time.Other, act.Status, act.Published) is { } fit && Fits(fit, act.Status, today))
                    return new RecordDate(fit, time.Basis, Quote.From(document.Text, time.Span));
            }
        }

        return null;
    }

    private static bool GoesOn(DatedAct act)
    {
        var clause = Clause(act.Document, act.Predicate);
        if (clause < 0 || ClauseTense.IsPastPerfect(act.Document, clause))
            return false;
        var time = ClauseTense.Of(act.Document, clause);
        return act.Status == EventStatus.Planned ? time == ActTime.Future
            : act.Status == EventStatus.Happened && time == ActTime.Past && !Words.HasChild(act.Document, clause, DependencyRelation.Aux, "have");
    }

    // The main verb over the predicate; -1 when a relative or adverbial clause parts them.
    private static int Clause(Document document, int predicate)
    {
        var token = predicate;
        for (var step = 0; step < 12; step++)
        {
            if (document[token].IsRoot)
                return token;
            if (document[token].Relation is DependencyRelation.Acl or DependencyRelation.AclRelcl or DependencyRelation.Advcl or DependencyRelation.Ccomp
                or DependencyRelation.Nmod or DependencyRelation.NmodPoss)
                return -1;
            token = document[token].Head;
        }

        return -1;
    }

    private static bool Fits(DateInterval days, EventStatus status, DateOnly today) =>
        status == EventStatus.Planned || (days.Days <= ShortDays && today.DayNumber - days.End.DayNumber <= RecentDays);

    private static int Root(Document document, Sentence sentence)
    {
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (document[token].IsRoot)
                return token;
        }

        return sentence.First;
    }

    // A blank line parts two stories.
    private static bool IsParted(Document document, int before, int after)
    {
        var gap = document.Text.AsSpan(document.Sentences[before].Span.End, document.Sentences[after].Span.Start - document.Sentences[before].Span.End);
        return gap.Count('\n') > 1;
    }
}
