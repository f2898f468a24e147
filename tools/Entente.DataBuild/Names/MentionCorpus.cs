using System.IO.Compression;
using System.Text.Json;
using Entente.Language;
using Entente.Text;

namespace Entente.DataBuild.Names;

/// <summary>
/// Names in corpora that mark mentions with their descriptions (re3d, MEANTIME): the name is cut out by the program's own tags and trees; words of mentions without a
/// proper noun as their head are left open.
/// </summary>
internal sealed class MentionCorpus
{
    private readonly LanguageAnalyzer _analyzer;

    /// <summary>Takes what tags and parses.</summary>
    public MentionCorpus(LanguageAnalyzer analyzer) => _analyzer = analyzer;

    /// <summary>Reads the folders of re3d. Offsets that do not hold the value that stands beside them are moved to the nearest place that does.</summary>
    public List<NamedSentence> ReadRe3d(string folder)
    {
        var sentences = new List<NamedSentence>();
        foreach (var part in Directory.GetDirectories(folder).OrderBy(path => path, StringComparer.Ordinal))
        {
            var entities = Lines(Path.Combine(part, "entities.json")).ToLookup(entity => Text(entity, "documentId"));
            foreach (var document in Lines(Path.Combine(part, "documents.json")))
            {
                var text = Text(document, "text");
                var mentions = new List<(TextSpan Span, NameType Kind)>();
                foreach (var entity in entities[Text(document, "_id")])
                {
                    if (Kind(Text(entity, "type")) is { } kind && Place(text, Text(entity, "value"), entity.GetProperty("begin").GetInt32()) is { } span)
                        mentions.Add((span, kind));
                }

                sentences.AddRange(Convert("re3d", Text(document, "_id"), _analyzer.Analyze(text), mentions));
            }
        }

        return sentences;
    }

    /// <summary>Reads MEANTIME's layer inside documents; sentences without a mention are left out, as only the first ones of an article were read in full.</summary>
    public List<NamedSentence> ReadMeantime(string path)
    {
        var sentences = new List<NamedSentence>();
        using var stream = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var article = JsonDocument.Parse(line).RootElement;
            if (Text(article, "layer") != "intra-doc")
                continue;
            var number = 0;
            foreach (var words in article.GetProperty("sentences").EnumerateArray().Select(list => list.EnumerateArray().Select(word => word.GetString()!).ToArray()))
            {
                var marked = article.GetProperty("entities").EnumerateArray().Where(entity => entity.GetProperty("sent").GetInt32() == number).ToArray();
                number++;
                if (marked.Length == 0)
                    continue;
                var document = _analyzer.Annotate(Pretokenised([.. words.Select(word => word is "``" or "''" ? "\"" : word)]));
                var mentions = new List<(TextSpan, NameType)>();
                foreach (var entity in marked)
                {
                    if (Kind(entity.GetProperty("type").GetString() ?? "") is { } kind)
                        mentions.Add((document[entity.GetProperty("start").GetInt32() - 1].Span.Union(document[entity.GetProperty("end").GetInt32() - 1].Span), kind));
                }

                sentences.AddRange(Convert("meantime", Text(article, "id"), document, mentions));
            }
        }

        return sentences;
    }

    /// <summary>A sentence of given words, a space between them.</summary>
    public static PretokenisedText Pretokenised(string[] forms) =>
        PretokenisedText.From([new ConlluSentence([], [.. forms.Select((form, i) => new ConlluRow($"{i + 1}", form, "_", "_", "_", "_", "_", "_", "_", "_"))])]);

    private static IEnumerable<NamedSentence> Convert(string corpus, string id, Document document, List<(TextSpan Span, NameType Kind)> mentions)
    {
        foreach (var (first, end, span) in document.Sentences.ToArray())
        {
            var words = Enumerable.Range(first, end - first).ToArray();
            var forms = Array.ConvertAll(words, word => document.Form(word).ToString());
            var syntax = new MentionSyntax(
                forms,
                Array.ConvertAll(words, word => document[word].Upos),
                Array.ConvertAll(words, word => document[word].IsRoot ? -1 : document[word].Head - first),
                Array.ConvertAll(words, word => document[word].Relation));
            var result = NamedSentence.Create(corpus, id, forms, []);
            foreach (var (place, kind) in mentions.Where(mention => span.Contains(mention.Span)).OrderByDescending(mention => mention.Span.Length))
            {
                var (from, to) = (Array.FindIndex(words, word => document[word].Span.End > place.Start), Array.FindLastIndex(words, word => document[word].Span.Start < place.End) + 1);
                if (syntax.Find(from, to, kind) is { } name)
                    result.Set(name);
                else
                    result.Leave(from, to);
            }

            yield return result;
        }
    }

    private static TextSpan? Place(string text, string value, int begin)
    {
        var at = text.IndexOf(value, Math.Clamp(begin, 0, text.Length), StringComparison.Ordinal);
        var before = value.Length == 0 ? -1 : text.LastIndexOf(value, Math.Clamp(begin + value.Length, 0, Math.Max(0, text.Length - 1)), StringComparison.Ordinal);
        if (before >= 0 && (at < 0 || begin - before < at - begin))
            at = before;
        return value.Length > 0 && at >= 0 && Math.Abs(at - begin) < 200 && IsWhole(text, at, at + value.Length) ? new TextSpan(at, at + value.Length) : null;
    }

    private static bool IsWhole(string text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));

    private static IEnumerable<JsonElement> Lines(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line.TrimStart('\uFEFF')).RootElement);

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    private static NameType? Kind(string name) => name switch
    {
        "Person" or "PER" => NameType.Person,
        "Organisation" or "ORG" => NameType.Organisation,
        "Location" or "LOC" => NameType.Place,
        _ => null,
    };
}
