using Entente.Text;

namespace Entente.Language;

/// <summary>What has been seen of the current sentence: length, open quotation and brackets.</summary>
internal struct SplitContext
{
    /// <summary>Words so far.</summary>
    public int Length;

    /// <summary>Open brackets.</summary>
    public int Brackets;

    /// <summary>1 inside double quotation marks, else 0.</summary>
    public int Quoted;

    /// <summary>1 when the sentence began with a capital.</summary>
    public int Capital;

    /// <summary>Takes one more word.</summary>
    public void Advance(string text, TextSpan word)
    {
        var c = text[word.Start];
        if (Length++ == 0)
            Capital = char.IsUpper(c) ? 1 : 0;
        if (word.Length != 1)
            return;
        if (c is '(' or '[')
            Brackets++;
        else if (c is ')' or ']' && Brackets > 0)
            Brackets--;
        else if (c is '"')
            Quoted ^= 1;
        else if (c is '“' or '”')
            Quoted = c is '“' ? 1 : 0;
    }
}
