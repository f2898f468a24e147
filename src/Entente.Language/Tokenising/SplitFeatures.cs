using Entente.Text;

namespace Entente.Language;

/// <summary>Features of the gap between two words for the sentence splitter.</summary>
internal static class SplitFeatures
{
    /// <summary>Number of features of one gap.</summary>
    public const int Count = 22;

    /// <summary>Fills the features of the gap after word <paramref name="i"/>, which is not the last.</summary>
    public static void Extract(string text, ReadOnlySpan<WordSlot> words, int i, SplitContext context, Span<uint> f)
    {
        TextSpan here = words[i].Span, next = words[i + 1].Span;
        var w = (uint)Hashing.Lower(here.Of(text));
        var n = (uint)Hashing.Lower(next.Of(text));
        var before = i > 0 ? words[i - 1].Span : default;
        var after = i + 2 < words.Length ? words[i + 2].Span : default;
        uint p = (uint)Hashing.Lower(before.Of(text)), m = (uint)Hashing.Lower(after.Of(text));
        uint ws = Shape(here.Of(text)), ns = Shape(next.Of(text)), ps = Shape(before.Of(text)), ms = Shape(after.Of(text));
        var gap = Gap(text, here.End, next.Start);
        var length = (uint)Math.Min(6, context.Length / 2);
        var state = (uint)((Math.Min(context.Brackets, 1) * 4) + (context.Quoted * 2) + context.Capital);
        f[0] = Hashing.Feature(1, w);
        f[1] = Hashing.Feature(2, n);
        f[2] = Hashing.Feature(3, w, ns);
        f[3] = Hashing.Feature(4, ws, n);
        f[4] = Hashing.Feature(5, ws, ns, gap);
        f[5] = Hashing.Feature(6, w, gap, ns);
        f[6] = Hashing.Feature(7, ws, ns, state);
        f[7] = Hashing.Feature(8, w, state);
        f[8] = Hashing.Feature(9, ws, ns, length);
        f[9] = Hashing.Feature(10, p, w);
        f[10] = Hashing.Feature(11, n, m);
        f[11] = Hashing.Feature(12, ps, ws, ns);
        f[12] = Hashing.Feature(13, ws, ns, ms);
        f[13] = Hashing.Feature(14, w, n);
        f[14] = Hashing.Feature(15, gap, length);
        f[15] = Hashing.Feature(16, ps, w, ns);
        f[16] = Hashing.Feature(17, p, ns);
        f[17] = Hashing.Feature(18, ps, ws + (ns << 8), ms + (gap << 8));
        f[18] = Hashing.Feature(19, m, ns);
        f[19] = Hashing.Feature(20, w, ns, ms);
        f[20] = Hashing.Feature(21, w, length);
        f[21] = Hashing.Feature(22, (uint)Math.Min(here.Length, 5), ws, ns);
    }

    private static uint Gap(string text, int from, int to)
    {
        if (from == to)
            return 0;
        return text.AsSpan(from, to - from).IndexOfAny('\n', '\r') >= 0 ? 3u : to - from > 1 ? 2u : 1u;
    }

    private static uint Shape(ReadOnlySpan<char> form)
    {
        if (form.IsEmpty)
            return 1;
        if (char.IsUpper(form[0]))
            return form.Length == 1 ? 2u : form[^1] == '.' ? 3u : char.IsUpper(form[1]) ? 4u : 5u;
        if (char.IsLetter(form[0]))
            return form[^1] == '.' ? 7u : 6u;
        if (char.IsDigit(form[0]))
            return 8;
        return form[0] switch
        {
            '.' or '!' or '?' => form.Length > 1 ? 10u : 9u,
            ',' or ';' => 11,
            ':' => 12,
            '"' or '\'' or '”' or '’' or '“' or '‘' or '`' => 13,
            '(' or '[' => 14,
            ')' or ']' => 15,
            '-' or '–' or '—' => 16,
            _ => 17,
        };
    }
}
