using Entente.Language;

namespace Entente.Reading.Dates;

/// <summary>Finds the tense of the clause that a token belongs to, by its tree; without a tree from the words of the sentence.</summary>
internal static class ClauseTense
{
    private const int MostSteps = 16;

    /// <summary>Tense of the nearest verb above the tokens <c>[first, end)</c>.</summary>
    public static ActTime Around(Document document, int first, int end)
    {
        var head = HeadOf(document, first, end);
        if (document[head].Head < 0 && document[head].Upos is not (PartOfSpeech.Verb or PartOfSpeech.Aux))
            return FromWords(document, document.Sentences[document.SentenceOf(first)]);
        for (var step = 0; step < MostSteps && document[head].Head is >= 0 and var above; step++)
        {
            head = above;
            if (Of(document, head) is var time and not ActTime.Unknown)
                return time;
        }

        return ActTime.Unknown;
    }

    /// <summary>The token of a range whose head lies outside it; the first token when there is none.</summary>
    public static int HeadOf(Document document, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (document[token].Head < first || document[token].Head >= end)
            {
                if (document[token].Relation is not (DependencyRelation.Case or DependencyRelation.Punct or DependencyRelation.Det))
                    return token;
            }
        }

        return first;
    }

    /// <summary>Tense that a predicate shows by its own form and its auxiliaries; unknown for nouns and participles without any.</summary>
    public static ActTime Of(Document document, int predicate)
    {
        var sentence = document.Sentences[document.SentenceOf(predicate)];
        var helper = ActTime.Unknown;
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (document[token].Head != predicate)
                continue;
            var time = OfHelper(document[token], document.Form(token));
            if (time == ActTime.Future)
                return time;
            helper = time == ActTime.Unknown || helper == ActTime.Past ? helper : time;
        }

        return helper == ActTime.Unknown ? OfForm(document[predicate]) : helper;
    }

    /// <summary>True for <c>had signed</c>.</summary>
    public static bool IsPastPerfect(Document document, int predicate)
    {
        for (var child = document.Sentences[document.SentenceOf(predicate)].First; child < predicate; child++)
        {
            if (document[child].Head == predicate && document[child].Lemma == "have" && document[child].Xpos == "VBD"
                && document[child].Relation is DependencyRelation.Aux or DependencyRelation.AuxPass)
                return true;
        }

        return false;
    }

    private static ActTime OfHelper(in Token token, ReadOnlySpan<char> form)
    {
        if (token.Relation == DependencyRelation.Mark && token.Upos == PartOfSpeech.Part)
            return ActTime.Future;
        if (token.Relation is not (DependencyRelation.Aux or DependencyRelation.AuxPass or DependencyRelation.Cop))
            return ActTime.Unknown;
        if (string.Equals(token.Xpos, "MD", StringComparison.Ordinal))
            return ActTime.Future;
        if (string.Equals(token.Xpos, "VBD", StringComparison.Ordinal) || token.Lemma is "have")
            return ActTime.Past;
        return form.Equals("been", StringComparison.OrdinalIgnoreCase) ? ActTime.Past : ActTime.Present;
    }

    private static ActTime OfForm(in Token token)
    {
        if (token.Upos is not (PartOfSpeech.Verb or PartOfSpeech.Aux))
            return ActTime.Unknown;
        return token.Xpos switch
        {
            "VBD" or "VBN" => ActTime.Past,
            "VBZ" or "VBP" => ActTime.Present,
            "VB" => ActTime.Future,
            _ => ActTime.Unknown,
        };
    }

    private static ActTime FromWords(Document document, Sentence sentence)
    {
        for (var token = sentence.First; token < sentence.End; token++)
        {
            var form = document.Form(token);
            if (form.Equals("will", StringComparison.OrdinalIgnoreCase) || form.Equals("shall", StringComparison.OrdinalIgnoreCase)
                || form.Equals("would", StringComparison.OrdinalIgnoreCase))
                return ActTime.Future;
        }

        return ActTime.Unknown;
    }
}
