namespace Entente.Language;

/// <summary>Character tests of the tokeniser.</summary>
internal static class CharKinds
{
    /// <summary>Marks that are parted from the front of a chunk.</summary>
    public static bool IsOpening(char c) => c is '"' or '\'' or '`' or '“' or '”' or '‘' or '’' or '«' or '»' or '„' or '(' or '[' or '{' or '<' or '>' or '*' or '-' or '–' or '—'
        or '_' or '…' or '.' or ',' or ';' or ':' or '!' or '?' or '•' or '·' or '~' or '=' or '|' or '/' or ')' or ']' or '}' or '\\' or '¿' or '¡' or '#' or '+' or '^';

    /// <summary>Marks that are parted from the end of a chunk; the full stop is not among them.</summary>
    public static bool IsClosing(char c) => c != '#' && c != '+' && (IsOpening(c) || c is '%' or '″' or '′' or '®' or '™' or '°');

    /// <summary>True for initials and dotted abbreviations: <c>J.</c>, <c>U.S.</c>, <c>a.m.</c>.</summary>
    public static bool IsDottedLetters(ReadOnlySpan<char> form)
    {
        if (form.Length < 2 || form.Length % 2 != 0 || form[^1] != '.')
            return false;
        if (form.Length == 2)
            return char.IsUpper(form[0]) && form[0] != 'I';
        for (var i = 0; i < form.Length; i += 2)
        {
            if (!char.IsLetter(form[i]) || form[i + 1] != '.')
                return false;
        }

        return true;
    }

    /// <summary>True for web and mail addresses and file names.</summary>
    public static bool IsAddress(ReadOnlySpan<char> form)
    {
        if (form.Length < 5)
            return false;
        if (form.IndexOf("://", StringComparison.Ordinal) > 0 || form.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return true;
        var at = form.IndexOf('@');
        if (at >= 0)
            return form[(at + 1)..].Contains('.') || at == 0;
        var dot = form.IndexOf('.');
        return dot > 1 && form.Length <= 80 && HasDomain(form);
    }

    /// <summary>True for telephone numbers and dates in digits that are written with hyphens.</summary>
    public static bool IsPhoneOrDate(ReadOnlySpan<char> form)
    {
        var (groups, digits) = (1, 0);
        foreach (var c in form)
        {
            if (c == '-')
                groups++;
            else if (char.IsAsciiDigit(c))
                digits++;
            else
                return false;
        }

        return (groups == 2 && form.Length == 8 && form[3] == '-') || (groups >= 3 && digits >= 4);
    }

    /// <summary>True when the next characters after blanks begin with a digit.</summary>
    public static bool NextIsDigit(string text, int at)
    {
        var limit = Math.Min(text.Length, at + 3);
        while (at < limit && text[at] is ' ' or '\u00a0')
            at++;
        return at < limit && char.IsDigit(text[at]);
    }

    /// <summary>Length of the clitic that ends a form: <c>n't</c>, <c>'s</c>, <c>'ll</c> …, or 0.</summary>
    public static int CliticWidth(ReadOnlySpan<char> form)
    {
        var length = form.Length;
        if (length >= 4 && form[^1] is 't' or 'T' && IsApostrophe(form[^2]) && form[^3] is 'n' or 'N')
            return 3;
        if (length >= 3 && IsApostrophe(form[^2]) && form[^1] is 's' or 'S' or 'm' or 'M' or 'd' or 'D')
            return 2;
        if (length < 4 || !IsApostrophe(form[^3]))
            return 0;
        return (char.ToLowerInvariant(form[^2]), char.ToLowerInvariant(form[^1])) is ('r', 'e') or ('v', 'e') or ('l', 'l') ? 3 : 0;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '`' or '´' or '‘';

    private static bool HasDomain(ReadOnlySpan<char> form)
    {
        var slash = form.IndexOf('/');
        var host = slash > 0 ? form[..slash] : form;
        var tail = host[(host.LastIndexOf('.') + 1)..];
        foreach (var c in host)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-' or '_'))
                return false;
        }

        return tail is "com" or "org" or "net" or "gov" or "edu" or "mil" or "int" or "info" or "uk" or "eu" or "htm" or "html" or "doc" or "xls" or "pdf" or "txt" or "ca" or "au" or "de" or "fr";
    }
}
