namespace Entente.Language;

/// <summary>A sentence as the rules for names see it.</summary>
internal readonly ref struct NameLine
{
    private readonly string _text;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly ReadOnlySpan<NameSpan> _learned;

    /// <summary>Takes the text, its tokens, and the learned names of the sentence.</summary>
    public NameLine(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<NameSpan> learned, Sentence sentence)
    {
        _text = text;
        _tokens = tokens;
        _learned = learned;
        Sentence = sentence;
    }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>The text from a token to the end of the sentence.</summary>
    public ReadOnlySpan<char> From(int token) => _text.AsSpan(_tokens[token].Span.Start, Sentence.Span.End - _tokens[token].Span.Start);

    /// <summary>The characters of a token; none outside of the sentence.</summary>
    public ReadOnlySpan<char> Form(int token) => IsInside(token) ? _tokens[token].Span.Of(_text) : default;

    /// <summary>The lemma of a token; none outside of the sentence.</summary>
    public ReadOnlySpan<char> Lemma(int token) => IsInside(token) ? _tokens[token].Lemma : default;

    /// <summary>The tag of a token; <see cref="PartOfSpeech.X"/> outside of the sentence.</summary>
    public PartOfSpeech Upos(int token) => IsInside(token) ? _tokens[token].Upos : PartOfSpeech.X;

    /// <summary>Whether a token belongs to the sentence.</summary>
    public bool IsInside(int token) => token >= Sentence.First && token < Sentence.End;

    /// <summary>Whether a token begins with a capital.</summary>
    public bool IsCapital(int token) => IsInside(token) && char.IsUpper(_text[_tokens[token].Span.Start]);

    /// <summary>Whether no blank stands between a token and the next.</summary>
    public bool IsGlued(int token) => IsInside(token + 1) && IsInside(token) && _tokens[token].Span.End == _tokens[token + 1].Span.Start;

    /// <summary>Whether a token is a hyphen between two others without blanks.</summary>
    public bool IsHyphen(int token) => Form(token) is "-" or "–" && IsGlued(token - 1) && IsGlued(token);

    /// <summary>Just past the last token that ends within some characters from the start of a token, or -1 when they end inside a token.</summary>
    public int EndAfter(int token, int characters)
    {
        var end = _tokens[token].Span.Start + characters;
        while (IsInside(token) && _tokens[token].Span.End < end)
            token++;
        return IsInside(token) && _tokens[token].Span.End == end ? token + 1 : -1;
    }

    /// <summary>The learned name that holds a token, or null.</summary>
    public NameSpan? Learned(int token)
    {
        foreach (var name in _learned)
        {
            if (name.First <= token && token < name.End)
                return name;
        }

        return null;
    }

    /// <summary>Whether a token belongs to a learned name of a person or place.</summary>
    public bool IsPersonOrPlace(int token) => Learned(token) is { Kind: NameType.Person or NameType.Place };
}
