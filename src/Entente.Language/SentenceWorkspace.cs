namespace Entente.Language;

/// <summary>Buffers for the analysis of one sentence after another; one for each call, as it is not thread-safe.</summary>
internal sealed class SentenceWorkspace
{
    private readonly LanguageModel _model;
    private readonly WordFeatures[] _words;
    private readonly int[] _tags;
    private readonly ArcHybridState _state;

    /// <summary>Makes room for sentences of up to <paramref name="longest"/> words.</summary>
    public SentenceWorkspace(LanguageModel model, int longest)
    {
        _model = model;
        _words = new WordFeatures[longest + 1];
        _tags = new int[longest + 1];
        _state = new ArcHybridState(longest);
    }

    /// <summary>Tags, lemmatises and parses one sentence; heads are given as indices of the document.</summary>
    public void Analyse(string text, ReadOnlySpan<WordSlot> slots, Span<Token> tokens, int first)
    {
        var count = slots.Length;
        for (var i = 0; i < count; i++)
            _words[i + 1] = new WordFeatures(slots[i].Span.Of(text), _model.Clusters);
        _tags[0] = _model.Tags.Count;
        _model.Tagger.Tag(_words.AsSpan(1, count), _tags.AsSpan(1, count));
        _model.Parser.Parse(_state, count, _words, _tags);
        for (var i = 0; i < count; i++)
        {
            var (upos, xpos) = (_model.Tags.Upos(_tags[i + 1]), _model.Tags.Xpos(_tags[i + 1]));
            var head = _state.Heads[i + 1];
            tokens[i] = new Token(
                slots[i].Span,
                _model.Lemmas.Lemma(slots[i].Span.Of(text), upos, xpos),
                upos,
                xpos,
                head == 0 ? -1 : first + head - 1,
                (DependencyRelation)_state.Labels[i + 1],
                slots[i].IsClitic);
        }
    }
}
