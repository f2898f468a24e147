using Entente.Text;

namespace Entente.Reading.Dates;

/// <summary>Cuts a stretch of text into atoms, in one pass.</summary>
internal static class AtomScanner
{
    private const int LongestNumber = 20;

    /// <summary>Scans one sentence.</summary>
    public static AtomLine Scan(string text, TextSpan span, TimeLexicon lexicon)
    {
        var atoms = new List<TextAtom>(span.Length / 4);
        var spaced = true;
        var at = span.Start;
        while (at < span.End)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                spaced = true;
                at++;
                continue;
            }

            var atom = Next(text, at, span.End, spaced, lexicon);
            atoms.Add(atom);
            at = atom.End;
            spaced = false;
        }

        return new AtomLine(text, [.. atoms]);
    }

    private static TextAtom Next(string text, int start, int limit, bool spaced, TimeLexicon lexicon)
    {
        if (char.IsAsciiDigit(text[start]))
            return Number(text, start, limit, spaced);
        var end = start;
        while (end < limit && char.IsLetter(text[end]))
            end++;
        return end == start
            ? new TextAtom(start, start + 1, AtomKind.Mark, null, 0, 0, spaced, false)
            : new TextAtom(start, end, AtomKind.Word, lexicon.Find(text.AsSpan(start, end - start)), 0, 0, spaced, char.IsUpper(text[start]));
    }

    private static TextAtom Number(string text, int start, int limit, bool spaced)
    {
        var end = Digits(text, start, limit);
        var plain = end - start;
        if (plain <= 3)
        {
            while (end + 4 <= limit && text[end] == ',' && Digits(text, end + 1, limit) == end + 4)
                end += 4;
        }

        if (end - start == plain && IsDotted(text, end, limit))
            return new TextAtom(start, end, AtomKind.Number, null, Value(text, start, end), plain, spaced, false);
        if (end + 1 < limit && text[end] == '.' && char.IsAsciiDigit(text[end + 1]) && !IsTail(text, start))
            end = Digits(text, end + 1, limit);
        return new TextAtom(start, end, AtomKind.Number, null, Value(text, start, end), end - start == plain ? plain : 0, spaced, false);
    }

    // 15.04.2010: the dots part three whole numbers.
    private static bool IsDotted(string text, int dot, int limit)
    {
        if (dot >= limit || text[dot] != '.')
            return false;
        var next = Digits(text, dot + 1, limit);
        return next > dot + 1 && next + 1 < limit && text[next] == '.' && char.IsAsciiDigit(text[next + 1]);
    }

    private static bool IsTail(string text, int start) => start >= 2 && text[start - 1] == '.' && char.IsAsciiDigit(text[start - 2]);

    private static int Digits(string text, int at, int limit)
    {
        while (at < limit && char.IsAsciiDigit(text[at]))
            at++;
        return at;
    }

    private static decimal Value(string text, int start, int end)
    {
        decimal value = 0, unit = 1;
        var fraction = false;
        if (end - start > LongestNumber)
            return decimal.MaxValue;
        for (var i = start; i < end; i++)
        {
            if (text[i] == '.')
                fraction = true;
            if (!char.IsAsciiDigit(text[i]))
                continue;
            if (fraction)
                unit /= 10;
            value = fraction ? value + ((text[i] - '0') * unit) : (value * 10) + (text[i] - '0');
        }

        return value;
    }
}
