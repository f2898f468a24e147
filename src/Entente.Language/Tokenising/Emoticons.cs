namespace Entente.Language;

/// <summary>Faces made of punctuation, which are one word.</summary>
internal static class Emoticons
{
    /// <summary>True for <c>:)</c>, <c>;-)</c>, <c>:D</c>, <c>&lt;3</c> and the like.</summary>
    public static bool IsEmoticon(ReadOnlySpan<char> chunk)
    {
        if (chunk.Length is < 2 or > 4)
            return false;
        if (chunk is "<3" or "=)" or "=(" or "^_^" or "-_-")
            return true;
        if (chunk[0] is not (':' or ';' or '8' or '='))
            return false;
        var mouth = chunk[1] is '-' or '\'' ? chunk[2..] : chunk[1..];
        return mouth.Length is 1 or 2 && mouth[0] is ')' or '(' or 'D' or 'P' or 'p' or '/' or '|' or 'O' or 'o' && (mouth.Length == 1 || mouth[1] == mouth[0]) && chunk[0] != '8';
    }
}
