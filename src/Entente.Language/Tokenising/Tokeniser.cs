namespace Entente.Language;

/// <summary>
/// Parts a text into words after the habits of the English UD treebanks: hyphens and slashes part words, clitics are words of their own, full stops of
/// abbreviations stay. Every non-blank character lies in exactly one word. Linear in the length of the text.
/// </summary>
internal sealed class Tokeniser
{
    private const int MaxTail = 40;
    private const int MaxClitics = 3;
    private readonly TokenLexicon _lexicon;

    /// <summary>Takes what is known of single words.</summary>
    public Tokeniser(TokenLexicon lexicon) => _lexicon = lexicon;

    /// <summary>Appends the words of a text.</summary>
    public void Tokenise(string text, List<WordSlot> words)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            Chunk(new ChunkParts(text, words), at, end);
            at = end;
        }
    }

    private void Chunk(ChunkParts parts, int start, int end)
    {
        if (Emoticons.IsEmoticon(parts.Text.AsSpan(start, end - start)))
        {
            parts.Add(start, end);
            return;
        }

        while (start < end && CharKinds.IsOpening(parts.Text[start]) && !IsApostropheWord(parts.Text, start, end))
            start = parts.AddRun(start, end);
        var core = Core(parts.Text, start, end);
        if (core > start)
            Word(parts, start, core);
        while (core < end)
            core = Trailing(parts, core, end);
    }

    /// <summary>End of the chunk without closing punctuation, full stops of abbreviations kept.</summary>
    private int Core(string text, int start, int end)
    {
        while (end > start)
        {
            var last = text[end - 1];
            if (last == '.' && KeepsStop(text, start, end))
                return end;
            if (last != '.' && !CharKinds.IsClosing(last))
                return end;
            if (last is '\'' or '’' && IsWhole(text, start, end))
                return end;
            end--;
        }

        return end;
    }

    private static int Trailing(ChunkParts parts, int at, int end)
    {
        var c = parts.Text[at];
        if (c is '\'' or '’' && at > 0 && parts.Text[at - 1] is 's' or 'S' or 'z' or 'x' && !parts.ClosesQuote(at))
        {
            parts.AddClitic(at, at + 1);
            return at + 1;
        }

        return parts.AddRun(at, end);
    }

    private bool KeepsStop(string text, int start, int end)
    {
        var form = text.AsSpan(start, end - start);
        if (form.Length < 2 || form[^2] == '.')
            return false;
        var tail = form[Math.Max(0, form.Length - MaxTail)..];
        tail = tail[(tail[..^1].LastIndexOfAny('-', '/', '(') + 1)..];
        if (_lexicon.Is(tail, TokenKind.Abbreviation) || _lexicon.Is(tail, TokenKind.Title))
            return true;
        if (_lexicon.Is(tail, TokenKind.Number))
            return CharKinds.NextIsDigit(text, end);
        return CharKinds.IsDottedLetters(tail);
    }

    private bool IsWhole(string text, int start, int end) => _lexicon.Is(text.AsSpan(start, end - start), TokenKind.Whole);

    private bool IsApostropheWord(string text, int start, int end)
    {
        if (text[start] is not ('\'' or '’' or '‘') || end - start < 2)
            return false;
        var rest = text.AsSpan(start, end - start).TrimEnd(".,;:!?)\"”");
        return rest.Length > 1 && (char.IsAsciiDigit(rest[1]) || _lexicon.Is(rest, TokenKind.Whole) || IsClitic(rest));
    }

    private static bool IsClitic(ReadOnlySpan<char> form) =>
        form.Length <= 3 && form[1..] is ['s' or 'S' or 'm' or 'd'] or ['r', 'e'] or ['v', 'e'] or ['l', 'l'];

    /// <summary>A chunk without punctuation around it: kept whole, or parted at clitics, hyphens, numbers and inner punctuation.</summary>
    private void Word(ChunkParts parts, int start, int end)
    {
        var form = parts.Text.AsSpan(start, end - start);
        if (CharKinds.IsAddress(form) || _lexicon.Is(form, TokenKind.Whole) || CharKinds.IsPhoneOrDate(form))
        {
            parts.Add(start, end);
            return;
        }

        var from = start;
        for (var i = start; i < end; i++)
        {
            var width = Separator(parts.Text, from, i, end);
            if (width == 0)
                continue;
            if (i > from)
                Piece(parts, from, i);
            parts.Add(i, i + width);
            from = i + width;
            i = from - 1;
        }

        if (from < end)
            Piece(parts, from, end);
    }

    /// <summary>Width of a separator at <paramref name="i"/> that is a word of its own, or 0.</summary>
    private int Separator(string text, int from, int i, int end)
    {
        var c = text[i];
        if (char.IsLetterOrDigit(c))
            return 0;
        var width = 1;
        while (i + width < end && text[i + width] == c)
            width++;
        var before = i > from ? text[i - 1] : '\0';
        var after = i + width < end ? text[i + width] : '\0';
        return c switch
        {
            '-' or '‑' or '–' => width > 1 || Hyphen(text, from, i, end) ? width : 0,
            '/' => (char.IsDigit(before) && char.IsDigit(after)) || end - from <= 3 ? 0 : width,
            '.' => width > 1 || (char.IsLower(before) && char.IsUpper(after) && i - from > 2) ? width : 0,
            ',' or ':' => char.IsDigit(before) && char.IsDigit(after) ? 0 : width,
            '\'' or '’' or '`' or '&' or '_' or '@' or '+' or '*' => 0,
            '$' => before is >= 'A' and <= 'Z' ? 0 : width,
            _ => char.IsPunctuation(c) || char.IsSymbol(c) ? width : 0,
        };
    }

    private bool Hyphen(string text, int from, int i, int end)
    {
        if (i == from || i + 1 == end)
            return true;
        var next = i + 1;
        while (next < end && char.IsLetterOrDigit(text[next]))
            next++;
        if (_lexicon.Is(text.AsSpan(from, next - from), TokenKind.Whole))
            return false;
        return text[i] != '-' || !(_lexicon.Is(text.AsSpan(from, i - from), TokenKind.Prefix) || _lexicon.Is(text.AsSpan(i, next - i), TokenKind.Suffix));
    }

    /// <summary>A piece without separators: currency, number and unit, clitic, or a plain word.</summary>
    private void Piece(ChunkParts parts, int start, int end)
    {
        var text = parts.Text;
        var sign = start;
        while (sign < end && !char.IsDigit(text[sign]) && text[sign] != '$')
            sign++;
        if (sign < end && sign > start && text[sign] == '$' && sign + 1 < end)
        {
            parts.Add(start, sign + 1);
            start = sign + 1;
        }

        if (start < end && char.IsDigit(text[start]))
            Number(parts, start, end);
        else
            Clitics(parts, start, end);
    }

    private void Number(ChunkParts parts, int start, int end)
    {
        var text = parts.Text;
        var unit = start;
        while (unit < end && (char.IsDigit(text[unit]) || (text[unit] is '.' or ',' or ':' && unit + 1 < end && char.IsDigit(text[unit + 1]))))
            unit++;
        if (unit < end && _lexicon.Is(text.AsSpan(unit, end - unit), TokenKind.Unit))
        {
            parts.Add(start, unit);
            parts.Add(unit, end);
        }
        else
        {
            Clitics(parts, start, end);
        }
    }

    private void Clitics(ChunkParts parts, int start, int end)
    {
        if (start >= end)
            return;
        var form = parts.Text.AsSpan(start, end - start);
        if (_lexicon.Split(form) is { } lengths)
        {
            parts.AddSplit(start, lengths);
            return;
        }

        Span<int> cuts = stackalloc int[MaxClitics];
        var count = 0;
        while (count < MaxClitics && CharKinds.CliticWidth(form) is var width and > 0 && width < form.Length)
        {
            form = form[..^width];
            cuts[count++] = start + form.Length;
        }

        parts.Add(start, start + form.Length);
        while (count-- > 0)
            parts.AddClitic(cuts[count], count > 0 ? cuts[count - 1] : end);
    }
}
