namespace Entente.Language;

/// <summary>
/// A text with its sentences, tokens, tags, lemmas and trees. Immutable. All indices are positions in the whole document, so that a
/// token needs no sentence beside it; the head of a sentence's root is -1.
/// </summary>
public sealed class Document
{
    private readonly Token[] _tokens;
    private readonly Sentence[] _sentences;
    private readonly NameSpan[] _names;

    /// <summary>Takes finished arrays, which must not be changed afterwards. Tests build documents by hand with it.</summary>
    /// <param name="text">The text that all spans refer to.</param>
    /// <param name="tokens">Tokens in text order; heads stay inside their sentence.</param>
    /// <param name="sentences">Sentences in text order that tile the tokens.</param>
    /// <param name="names">Names in text order, each inside a sentence, none overlapping another; null for none.</param>
    public Document(string text, Token[] tokens, Sentence[] sentences, NameSpan[]? names = null)
    {
        Text = text;
        _tokens = tokens;
        _sentences = sentences;
        _names = names ?? [];
    }

    /// <summary>The analysed text; every span is a stretch of it.</summary>
    public string Text { get; }

    /// <summary>All tokens in text order.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens;

    /// <summary>All sentences in text order; together they cover all tokens.</summary>
    public ReadOnlySpan<Sentence> Sentences => _sentences;

    /// <summary>All names in text order; each lies inside one sentence and none overlaps another.</summary>
    public ReadOnlySpan<NameSpan> Names => _names;

    /// <summary>Index in <see cref="Names"/> of the name that holds a token, by binary search; -1 for none.</summary>
    public int NameAt(int token)
    {
        int low = 0, high = _names.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (token < _names[middle].First)
                high = middle - 1;
            else if (token >= _names[middle].End)
                low = middle + 1;
            else
                return middle;
        }

        return -1;
    }

    /// <summary>The token at an index of the document.</summary>
    public ref readonly Token this[int token] => ref _tokens[token];

    /// <summary>The characters of a token as they stand in the text.</summary>
    public ReadOnlySpan<char> Form(int token) => _tokens[token].Span.Of(Text);

    /// <summary>Index of the sentence that holds a token, by binary search.</summary>
    public int SentenceOf(int token)
    {
        int low = 0, high = _sentences.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_sentences[middle].First <= token)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
