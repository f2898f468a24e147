using Entente.Language;

namespace Entente.DataBuild.Language;

/// <summary>Learns lemmas: a table of the forms seen, and edit rules by ending, for which each form counts once and leaves a stem of two characters.</summary>
internal static class LemmaTrainer
{
    /// <summary>Learns from the gold tags and lemmas of sentences.</summary>
    public static Lemmatiser Train(IReadOnlyList<TreebankSentence> sentences)
    {
        var known = new Dictionary<ulong, Dictionary<string, int>>();
        var endings = new Dictionary<ulong, Dictionary<LemmaRule, int>>();
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
                Learn(sentence.Forms[i], sentence.Lemmas[i], Lemmatiser.Tags(sentence.Upos[i], sentence.Xpos[i]), known, endings);
        }

        var lemmas = known.Values.Select(Majority).Distinct().OrderBy(lemma => lemma, StringComparer.Ordinal).ToArray();
        var rules = endings.Values.Select(Majority).Distinct().OrderBy(rule => rule.ToString(), StringComparer.Ordinal).ToArray();
        return new Lemmatiser(StringTable.Create(lemmas), Table(known, lemmas), rules, Table(endings, rules));
    }

    private static void Learn(
        string form, string lemma, ulong tags, Dictionary<ulong, Dictionary<string, int>> known, Dictionary<ulong, Dictionary<LemmaRule, int>> endings)
    {
        if (lemma == "_" && form != "_")
            return;
        var isNew = Add(known, Lemmatiser.FormKey(form, tags), lemma);
        var rule = LemmaRule.Between(form, lemma);
        if (!isNew || rule.Append.Length > 6 || (rule.Cut > 0 && form.Length - rule.Cut < 2))
            return;
        for (var length = 0; length <= Math.Min(Lemmatiser.MaxSuffix, form.Length); length++)
            Add(endings, Lemmatiser.EndingKey(form, length, tags), rule);
    }

    private static bool Add<T>(Dictionary<ulong, Dictionary<T, int>> counts, ulong key, T value)
        where T : notnull
    {
        if (!counts.TryGetValue(key, out var values))
            counts[key] = values = [];
        values[value] = values.GetValueOrDefault(value) + 1;
        return values[value] == 1;
    }

    private static T Majority<T>(Dictionary<T, int> counts)
        where T : notnull => counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.ToString(), StringComparer.Ordinal).First().Key;

    private static WordTable Table<T>(Dictionary<ulong, Dictionary<T, int>> counts, T[] values)
        where T : notnull
    {
        var index = values.Select((value, i) => (value, i)).ToDictionary(pair => pair.value, pair => pair.i);
        return WordTable.Create([.. counts.OrderBy(pair => pair.Key).Select(pair => KeyValuePair.Create(pair.Key, index[Majority(pair.Value)]))]);
    }
}
