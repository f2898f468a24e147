using System.Diagnostics;
using System.Globalization;
using Entente.Language;
using Entente.Text;

namespace Entente.DataBuild.Language;

/// <summary>
/// The command <c>evaluate-language --ud DIR [--data DIR] [--model fast|accurate] [--folder models/en] [--part dev|test]</c>: scores on whole treebank parts, nothing left out.
/// </summary>
internal static class EvaluateLanguage
{
    /// <summary>Prints one line of scores a file.</summary>
    public static int Run(CommandOptions options)
    {
        var analyzer = ModelOptions.Load(options);
        foreach (var path in Treebank.Files(options.Require("ud"), options.Find("part") ?? "dev"))
        {
            var sentences = Treebank.Read(path);
            Console.WriteLine(Path.GetFileName(path));
            Console.WriteLine("  gold tokens: " + GoldTokens(analyzer, sentences));
            Console.WriteLine("  raw text:    " + Raw(analyzer, sentences));
        }

        return 0;
    }

    private static string GoldTokens(LanguageAnalyzer analyzer, List<TreebankSentence> sentences)
    {
        var text = PretokenisedText.From(sentences.Select(sentence => sentence.Source));
        analyzer.Annotate(text);
        var watch = Stopwatch.StartNew();
        var document = analyzer.Annotate(text);
        var speed = sentences.Count / watch.Elapsed.TotalSeconds;
        var (upos, xpos, lemma, uas, las) = (new Tally(), new Tally(), new Tally(), new Tally(), new Tally());
        for (var s = 0; s < sentences.Count; s++)
        {
            var (gold, first) = (sentences[s], document.Sentences[s].First);
            for (var i = 0; i < gold.Count; i++)
            {
                var token = document[first + i];
                var head = token.IsRoot ? -1 : token.Head - first;
                upos.Add(token.Upos == gold.Upos[i]);
                xpos.Add(token.Xpos == gold.Xpos[i]);
                lemma.Add(token.Lemma == gold.Lemmas[i] || gold.Lemmas[i] == "_");
                uas.Add(head == gold.Heads[i]);
                las.Add(head == gold.Heads[i] && UniversalNames.Name(token.Relation) == gold.RelationNames[i]);
            }
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"UPOS {upos.Accuracy:F2} XPOS {xpos.Accuracy:F2} lemma {lemma.Accuracy:F2} UAS {uas.Accuracy:F2} LAS {las.Accuracy:F2}, {speed:F0} sentences/s");
    }

    private static string Raw(LanguageAnalyzer analyzer, List<TreebankSentence> sentences)
    {
        var raw = RawText.From(sentences);
        analyzer.Analyze(raw.Text);
        var watch = Stopwatch.StartNew();
        var document = analyzer.Analyze(raw.Text);
        var speed = sentences.Count / watch.Elapsed.TotalSeconds;
        var (words, ends, whole) = (new Tally(), new Tally(), new Tally());
        var given = document.Tokens.ToArray();
        words.Add(given.Select(token => token.Span).ToHashSet(), raw.Words.Select(word => word.Span).ToHashSet());
        ends.Add(document.Sentences.ToArray().Select(sentence => sentence.Span).ToHashSet(), Sentences(raw));
        whole.Add(
            Surface([.. given.Select(token => new WordSlot(token.Span, token.IsClitic))]),
            Surface(raw.Words));
        return string.Create(CultureInfo.InvariantCulture, $"tokens {whole.F1:F2} words {words.F1:F2} sentences {ends.F1:F2}, {speed:F0} sentences/s");
    }

    private static HashSet<TextSpan> Sentences(RawText raw)
    {
        var spans = new HashSet<TextSpan>();
        var first = 0;
        foreach (var end in raw.SentenceEnds)
        {
            spans.Add(raw.Words[first].Span.Union(raw.Words[end - 1].Span));
            first = end;
        }

        return spans;
    }

    private static HashSet<TextSpan> Surface(List<WordSlot> words)
    {
        var spans = new HashSet<TextSpan>();
        for (var i = 0; i < words.Count; i++)
        {
            var start = words[i].Span.Start;
            while (i + 1 < words.Count && words[i + 1].IsClitic)
                i++;
            spans.Add(new TextSpan(start, words[i].Span.End));
        }

        return spans;
    }
}
