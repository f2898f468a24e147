using Entente.Language;

namespace Entente.DataBuild.Language;

/// <summary>Learns from a treebank which full stops, hyphens and apostrophes do not part words, and which words are parted without a mark.</summary>
internal static class TokenLexiconTrainer
{
    /// <summary>Learns from sentences.</summary>
    public static TokenLexicon Train(IReadOnlyList<TreebankSentence> sentences)
    {
        var words = new List<(string, TokenKind)>();
        words.AddRange(Abbreviations(sentences).Select(form => (form, TokenKind.Abbreviation)));
        words.AddRange(Prefixes(sentences).Select(form => (form, TokenKind.Prefix)));
        words.AddRange(Units(sentences).Select(form => (form, TokenKind.Unit)));
        words.AddRange(Wholes(sentences).Select(form => (form, TokenKind.Whole)));
        return TokenLexicon.Create(words, Splits(sentences));
    }

    private static IEnumerable<string> Abbreviations(IReadOnlyList<TreebankSentence> sentences)
    {
        var whole = Count(sentences.SelectMany(s => s.Forms).Where(form => form.Length > 1 && form.EndsWith('.') && char.IsLetter(form[^2]) && char.IsLetter(form[0])));
        var parted = Count(Pairs(sentences).Where(pair => pair.Second == ".").Select(pair => pair.First + "."));
        return whole.Where(pair => pair.Value >= parted.GetValueOrDefault(pair.Key)).Select(pair => pair.Key);
    }

    private static IEnumerable<string> Prefixes(IReadOnlyList<TreebankSentence> sentences)
    {
        var whole = Count(sentences.SelectMany(s => s.Forms).Where(IsHyphenated).Select(form => form[..form.IndexOf('-', StringComparison.Ordinal)]));
        var parted = Count(Pairs(sentences).Where(pair => pair.Second == "-").Select(pair => pair.First));
        return whole.Where(pair => pair.Value > 1 && pair.Value > parted.GetValueOrDefault(pair.Key)).Select(pair => pair.Key);
    }

    private static SortedDictionary<string, int>.KeyCollection Units(IReadOnlyList<TreebankSentence> sentences)
    {
        var parted = Count(Pairs(sentences).Where(pair => char.IsAsciiDigit(pair.First[^1]) && char.IsAsciiDigit(pair.First[0]) && pair.Second.All(char.IsLetter)).Select(pair => pair.Second));
        return parted.Keys;
    }

    private static IEnumerable<string> Wholes(IReadOnlyList<TreebankSentence> sentences)
    {
        var whole = Count(sentences.SelectMany(s => s.Forms).Where(form => form.Length < 30 && (IsHyphenated(form) || form.AsSpan().IndexOfAny("'’/&") >= 0) && form.Any(char.IsLetter) && !CharKinds.IsAddress(form)));
        var parted = Count(sentences.SelectMany(s => s.Forms.Zip(s.Forms.Skip(1), s.Forms.Skip(2))).Select(t => t.First + t.Second + t.Third)
            .Concat(Pairs(sentences).Select(pair => pair.First + pair.Second)));
        return whole.Where(pair => pair.Value > parted.GetValueOrDefault(pair.Key) && CharKinds.CliticWidth(pair.Key) is 0 && pair.Key.Any(char.IsAsciiLetterLower)).Select(pair => pair.Key);
    }

    private static IEnumerable<(string, int[])> Splits(IReadOnlyList<TreebankSentence> sentences)
    {
        var whole = Count(sentences.SelectMany(s => s.Forms));
        return sentences.SelectMany(Multiwords)
            .Where(pair => pair.Parts.All(part => part.All(char.IsLetter)) && string.Concat(pair.Parts) == pair.Form)
            .GroupBy(pair => pair.Form.ToLowerInvariant())
            .Where(group => group.Count() > 1 && group.Count() > whole.GetValueOrDefault(group.Key))
            .Select(group => (group.Key, group.First().Parts.Select(part => part.Length).ToArray()));
    }

    private static IEnumerable<(string Form, List<string> Parts)> Multiwords(TreebankSentence sentence)
    {
        var rows = sentence.Source.Rows;
        for (var i = 0; i < rows.Count; i++)
        {
            if (!rows[i].IsMultiword)
                continue;
            var last = rows[i].Id[(rows[i].Id.IndexOf('-', StringComparison.Ordinal) + 1)..];
            yield return (rows[i].Form, [.. rows.Skip(i + 1).TakeWhile((row, at) => at == 0 || rows[i + at].Id != last).Select(row => row.Form)]);
        }
    }

    private static IEnumerable<(string First, string Second)> Pairs(IReadOnlyList<TreebankSentence> sentences)
    {
        foreach (var words in sentences.Select(sentence => sentence.Source.Rows))
        {
            for (var i = 0; i + 1 < words.Count; i++)
            {
                if (words[i].IsWord && words[i + 1].IsWord && !words[i].SpaceAfter)
                    yield return (words[i].Form, words[i + 1].Form);
            }
        }
    }

    private static bool IsHyphenated(string form) =>
        form.IndexOf('-', StringComparison.Ordinal) is var at and > 0 && at + 1 < form.Length && form.All(c => char.IsLetter(c) || c == '-');

    private static SortedDictionary<string, int> Count(IEnumerable<string> forms)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var form in forms.Select(form => form.ToLowerInvariant()))
            counts[form] = counts.GetValueOrDefault(form) + 1;
        return counts;
    }
}
