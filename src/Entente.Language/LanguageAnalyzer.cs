using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Entente.Text;

namespace Entente.Language;

/// <summary>
/// Turns a text into a <see cref="Document"/>: sentences, words, tags, lemmas, trees. Immutable and thread-safe: load one and share it. Any string is
/// a valid text; the time is linear in its length.
/// </summary>
public sealed class LanguageAnalyzer
{
    private readonly LanguageModel _model;
    private readonly ConcurrentQueue<NetworkWorkspace> _spare = new();

    private LanguageAnalyzer(LanguageModel model) => _model = model;

    /// <summary>Loads the model of a language.</summary>
    /// <param name="data">Where data files lie.</param>
    /// <param name="folder">Folder of the model: <c>model.bin</c> and optionally <c>tokens.tsv</c>.</param>
    /// <exception cref="DataFileException">A file is damaged or of another version.</exception>
    /// <exception cref="FileNotFoundException">There is no model.</exception>
    public static LanguageAnalyzer Load(IDataSource data, string folder = "models/en") => new(LanguageModel.Load(data, folder));

    /// <summary>
    /// Analyses a text. Blank lines end a sentence in any case (paragraphs, headings); a sentence of more than 400 words is cut.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="apart">Stretches that share no sentence with what is around them, in order, such as the place and day before a report.</param>
    public Document Analyze(string text, IReadOnlyList<TextSpan>? apart = null)
    {
        var words = new List<WordSlot>(text.Length / 5);
        new Tokeniser(_model.Lexicon).Tokenise(text, words);
        var ends = new List<int>(words.Count / 15);
        _model.Splitter.Split(text, CollectionsMarshal.AsSpan(words), ends);
        foreach (var span in apart ?? [])
        {
            EndAt(span.Start, words, ends);
            EndAt(span.End, words, ends);
        }

        return Build(text, CollectionsMarshal.AsSpan(words), CollectionsMarshal.AsSpan(ends));
    }

    // A sentence ends with the last word that begins before the place.
    private static void EndAt(int place, List<WordSlot> words, List<int> ends)
    {
        var (low, high) = (0, words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = words[middle].Span.Start < place ? (middle + 1, high) : (low, middle);
        }

        var at = ends.BinarySearch(low);
        if (at < 0 && low > 0)
            ends.Insert(~at, low);
    }

    /// <summary>Analyses a text whose words and sentences are given and kept.</summary>
    public Document Annotate(PretokenisedText text) => Build(text.Text, text.Words, text.SentenceEnds);

    private Document Build(string text, ReadOnlySpan<WordSlot> words, ReadOnlySpan<int> ends)
    {
        var tokens = new Token[words.Length];
        var sentences = new Sentence[ends.Length];
        for (var (i, first) = (0, 0); i < ends.Length; first = ends[i++])
            sentences[i] = new Sentence(first, ends[i], words[first].Span.Union(words[ends[i] - 1].Span));

        // Working memory is kept for later calls: as many pieces as calls ran at the same time.
        if (!_spare.TryDequeue(out var workspace))
            workspace = new NetworkWorkspace();
        foreach (var sentence in sentences)
        {
            var slots = words[sentence.First..sentence.End];
            _model.Network.Run(text, slots, workspace);
            Fill(text, slots, workspace, sentence.First, tokens.AsSpan(sentence.First, sentence.Count));
        }

        _spare.Enqueue(workspace);
        return new Document(text, tokens, sentences);
    }

    private void Fill(string text, ReadOnlySpan<WordSlot> words, NetworkWorkspace workspace, int first, Span<Token> tokens)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var (span, isClitic) = words[i];
            var (upos, xpos) = (_model.Tags.Upos(workspace.Tags[i]), _model.Tags.Xpos(workspace.Tags[i]));
            var head = workspace.Heads[i + 1];
            tokens[i] = new Token(
                span,
                _model.Lemmas.Lemma(span.Of(text), upos, xpos),
                upos,
                xpos,
                head == 0 ? -1 : first + head - 1,
                (DependencyRelation)workspace.Relations[i],
                isClitic);
        }
    }
}
