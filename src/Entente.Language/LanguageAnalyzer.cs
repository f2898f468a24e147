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
    private readonly Tokeniser _tokeniser;
    private readonly ConcurrentQueue<AnalysisWorkspace> _spare = new();

    private LanguageAnalyzer(LanguageModel model) => (_model, _tokeniser) = (model, new Tokeniser(model.Lexicon));

    /// <summary>Name and version of the model, such as <c>en-2026.11</c>, as records carry it.</summary>
    public string ModelName => _model.Name;

    /// <summary>Loads the model of a language.</summary>
    /// <param name="data">Where data files lie.</param>
    /// <param name="model">Which networks to use.</param>
    /// <param name="folder">Folder of the model: <c>model.bin</c>, for <see cref="ParserModel.Accurate"/> also <c>accurate.bin</c>, and optionally <c>tokens.tsv</c>, <c>lemmas.tsv</c> and <c>names.tsv</c>.</param>
    /// <exception cref="DataFileException">A file is damaged or of another version.</exception>
    /// <exception cref="FileNotFoundException">There is no model.</exception>
    public static LanguageAnalyzer Load(IDataSource data, ParserModel model = ParserModel.Fast, string folder = "models/en") =>
        new(LanguageModel.Load(data, folder, model));

    /// <summary>
    /// Analyses a text. Blank lines end a sentence in any case (paragraphs, headings); a sentence of more than 400 words is cut.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="apart">Stretches that share no sentence with what is around them, in order, such as the place and day before a report.</param>
    public Document Analyze(string text, IReadOnlyList<TextSpan>? apart = null)
    {
        var workspace = Rent();
        var (words, ends) = (workspace.Words, workspace.SentenceEnds);
        _tokeniser.Tokenise(text, words);
        _model.Splitter.Split(text, CollectionsMarshal.AsSpan(words), ends);
        foreach (var span in apart ?? [])
        {
            EndAt(span.Start, words, ends);
            EndAt(span.End, words, ends);
        }

        return Build(text, CollectionsMarshal.AsSpan(words), CollectionsMarshal.AsSpan(ends), workspace);
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

    /// <summary>Analyses a text whose words and sentences are given and kept. The tree of a sentence of more than 400 words is put together from those of its stretches.</summary>
    public Document Annotate(PretokenisedText text) => Build(text.Text, text.Words, text.SentenceEnds, Rent());

    // Working memory is kept for later calls: as many pieces as calls ran at the same time.
    private AnalysisWorkspace Rent() => _spare.TryDequeue(out var workspace) ? workspace : new AnalysisWorkspace(_model.Parser.CreateWorkspaces());

    private Document Build(string text, ReadOnlySpan<WordSlot> words, ReadOnlySpan<int> ends, AnalysisWorkspace workspace)
    {
        var tokens = new Token[words.Length];
        var sentences = new Sentence[ends.Length];
        for (var (i, first) = (0, 0); i < ends.Length; first = ends[i++])
        {
            sentences[i] = new Sentence(first, ends[i], words[first].Span.Union(words[ends[i] - 1].Span));
            Parse(text, words, sentences[i], workspace, tokens);
        }

        NameSpan[] names = [.. Names(text, tokens, sentences, workspace)];
        workspace.Clear();
        _spare.Enqueue(workspace);
        return new Document(text, tokens, sentences, names);
    }

    private List<NameSpan> Names(string text, Token[] tokens, Sentence[] sentences, AnalysisWorkspace workspace)
    {
        if (_model.NameRules is not { } rules)
            return workspace.Learned;
        rules.Run(text, tokens, sentences, CollectionsMarshal.AsSpan(workspace.Learned), workspace.Names);
        return workspace.Names;
    }

    // Time and memory of the network grow with the square of the words, so that a long sentence is parsed in stretches; the roots of the later ones hang from that of the first.
    private void Parse(string text, ReadOnlySpan<WordSlot> words, Sentence sentence, AnalysisWorkspace workspace, Span<Token> tokens)
    {
        var workspaces = workspace.Networks;
        var root = -1;
        for (var first = sentence.First; first < sentence.End; first += SentenceSplitter.MaxWords)
        {
            var slots = words[first..Math.Min(sentence.End, first + SentenceSplitter.MaxWords)];
            _model.Parser.Run(text, slots, workspaces);
            _model.Names?.Run(text, slots, workspaces[0], workspace.NameTagger, first, workspace.Learned);
            for (var i = 0; i < slots.Length; i++)
                tokens[first + i] = Token(text, slots[i], workspaces[0], i, first, root);
            root = root < 0 ? first + workspaces[0].Heads.AsSpan(1, slots.Length).IndexOf(0) : root;
        }
    }

    private Token Token(string text, WordSlot word, NetworkWorkspace workspace, int i, int first, int root)
    {
        var (upos, xpos) = (_model.Tags.Upos(workspace.Tags[i]), _model.Tags.Xpos(workspace.Tags[i]));
        var lemma = _model.Lemmas.Lemma(word.Span.Of(text), upos, xpos);
        var (head, relation) = (workspace.Heads[i + 1], (DependencyRelation)workspace.Relations[i]);
        return head > 0
            ? new Token(word.Span, lemma, upos, xpos, first + head - 1, relation, word.IsClitic)
            : new Token(word.Span, lemma, upos, xpos, root, root < 0 ? relation : DependencyRelation.Parataxis, word.IsClitic);
    }
}
