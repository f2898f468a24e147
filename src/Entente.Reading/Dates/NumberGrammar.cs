namespace Entente.Reading.Dates;

/// <summary>Reads numbers in digits and words: <c>2,500</c>, <c>5bn</c>, <c>twenty-five</c>, <c>two hundred and ten</c>, <c>1.4 million</c>.</summary>
internal static class NumberGrammar
{
    /// <summary>Reads the longest number at a position.</summary>
    /// <returns>Position past it; <paramref name="i"/> itself when there is none.</returns>
    public static int Read(AtomLine line, int i, out decimal value)
    {
        value = 0;
        if (!line.Has(i))
            return i;
        return line[i].Kind == AtomKind.Number ? Digits(line, i, out value) : Words(line, i, out value);
    }

    private static int Digits(AtomLine line, int i, out decimal value)
    {
        value = line[i].Number;
        var end = i + 1;
        var hyphen = line.IsDash(end) && line.IsGlued(end) && line.IsGlued(end + 1) ? end + 1 : end;
        if (line.Is(end, WordKind.Suffix) && !line.IsAny(end, "m", "b") || line.IsGlued(end) && line.Is(end, WordKind.Suffix))
            return Times(ref value, line[end].Word!.Of(WordKind.Suffix), end + 1);
        return line.Is(hyphen, WordKind.Multiplier) ? Times(ref value, line[hyphen].Word!.Of(WordKind.Multiplier), hyphen + 1) : end;
    }

    private static int Times(ref decimal value, long factor, int end)
    {
        value = value < 1_000_000_000_000_000m ? value * factor : decimal.MaxValue;
        return end;
    }

    private static int Words(AtomLine line, int i, out decimal value)
    {
        decimal total = 0, current = 0;
        var at = i;
        var last = WordKind.Vague;
        if (line.IsAny(i, "a", "an") && line.Is(i + 1, WordKind.Multiplier))
            (at, current, last) = (i + 1, 1, WordKind.Cardinal);
        while (true)
        {
            var next = at > i && (line.IsDash(at) && line.IsGlued(at) && line.IsGlued(at + 1) || last == WordKind.Multiplier && line.Is(at, "and")) ? at + 1 : at;
            if (line.Is(next, WordKind.Cardinal) && Fits(current, line.Value(next, WordKind.Cardinal), last))
                (current, last) = (current + line.Value(next, WordKind.Cardinal), WordKind.Cardinal);
            else if (at > i && line.Is(next, WordKind.Multiplier) && next == at)
                (total, current, last) = Multiply(total, current, line[next].Word!.Of(WordKind.Multiplier));
            else
                break;
            at = next + 1;
        }

        value = total + current;
        return at;
    }

    private static bool Fits(decimal current, int unit, WordKind last) =>
        last != WordKind.Cardinal || (current % 100 >= 20 && current % 10 == 0 && unit < 10);

    private static (decimal Total, decimal Current, WordKind Last) Multiply(decimal total, decimal current, long factor)
    {
        current = Math.Max(current, 1);
        if (current > 1_000_000_000_000m)
            return (decimal.MaxValue / 4, 0, WordKind.Multiplier);
        return factor == 100 ? (total, current * factor, WordKind.Multiplier) : (total + (current * factor), 0, WordKind.Multiplier);
    }
}
