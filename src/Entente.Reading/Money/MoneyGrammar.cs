using Entente.Reading.Dates;
using Entente.Record;

namespace Entente.Reading.Money;

/// <summary>Reads sums: <c>$5bn</c>, <c>USD 10.5 billion</c>, <c>an estimated 400 million euros</c>, <c>$12-15 million</c>.</summary>
internal sealed class MoneyGrammar(MoneyLexicon lexicon)
{
    private const decimal Most = 1_000_000_000_000_000_000m;
    private const decimal LeastWon = 1000;

    /// <summary>Reads the sum whose number or sign begins at a position; null when there is none.</summary>
    public MoneySum? Read(AtomLine line, int i)
    {
        if ((SignFirst(line, i) ?? NumberFirst(line, i)) is not { Amount: < Most } sum)
            return null;
        var before = lexicon.ReadBoundBefore(line, i, out var bound);
        if (before < i)
            return sum with { First = before, Bound = sum.Bound == MoneyBound.Exact ? bound : sum.Bound };
        var after = lexicon.ReadBoundAfter(line, sum.End, out bound);
        return after > sum.End ? sum with { End = after, Bound = bound } : sum;
    }

    /// <summary>True when two sums are the ends of one range: <c>from $5m to $7m</c>.</summary>
    public static bool IsRange(AtomLine line, MoneySum first, MoneySum second) =>
        second.First == first.End + 1 && second.Currency == first.Currency
        && (line.Is(first.End, "to") || line.IsDash(first.End) || (line.Is(first.End, "and") && line.Is(first.First - 1, "between")));

    private MoneySum? SignFirst(AtomLine line, int i)
    {
        var number = lexicon.ReadBefore(line, i, out var sign);
        if (number == i)
            return null;
        var end = NumberGrammar.Read(line, number, out var amount);
        if (end == number || line[number].Kind != AtomKind.Number)
            return null;
        var bound = MoneyBound.Exact;
        if (RangeEnd(line, end, out var top) is var far && far > end && top > amount)
            (end, amount, bound) = (far, top, MoneyBound.UpTo);
        var (currency, past) = Repeated(line, end, sign.Currency);
        return new MoneySum(i, past, amount, currency, bound);
    }

    // $249 CAD, US$5 million dollars: the name after the number is the more exact one.
    private (string? Currency, int End) Repeated(AtomLine line, int end, string? currency)
    {
        var name = line.IsDash(end) && line.IsGlued(end) ? end + 1 : end;
        var past = lexicon.ReadAfter(line, name, out var form);
        if (past == name || form.Kind == CurrencyKind.Minor)
            return (currency, end);
        if (form.Currency is null || string.Equals(form.Currency, currency, StringComparison.Ordinal))
            return (currency, past);
        return string.Equals(currency, "USD", StringComparison.Ordinal) && form.Kind != CurrencyKind.Sign
            ? (form.Currency, past)
            : (currency, string.Equals(form.Currency, "USD", StringComparison.Ordinal) ? past : end);
    }

    // 12-15 million after a sign, 18-22 billion before a name: one sum of at most the second number.
    private static int RangeEnd(AtomLine line, int i, out decimal top)
    {
        top = 0;
        if (!(line.IsDash(i) || line.Is(i, "to")) || !line.Has(i + 1) || line[i + 1].Kind != AtomKind.Number)
            return i;
        var end = NumberGrammar.Read(line, i + 1, out top);
        return end > i + 1 ? end : i;
    }

    private MoneySum? NumberFirst(AtomLine line, int i)
    {
        if (line.Has(i - 1) && line.IsGlued(i) && line[i - 1].Kind != AtomKind.Mark)
            return null;
        var start = line.IsAny(i, "half") && line.IsAny(i + 1, "a") ? i + 1 : i;
        var end = NumberGrammar.Read(line, start, out var amount);
        if (end == start)
            return null;
        if (start > i)
            amount /= 2;
        var bound = MoneyBound.Exact;
        if (RangeEnd(line, end, out var top) is var far && far > end && top > amount)
            (end, amount, bound) = (far, top, MoneyBound.UpTo);
        var isJoined = line.IsDash(end) && line.IsGlued(end) && line.IsGlued(end + 1);
        var name = isJoined ? end + 1 : end;
        var past = lexicon.ReadAfter(line, name, out var form);
        if (past == name || !IsMoney(line, form, amount, name, past, isJoined))
            return null;
        return new MoneySum(i, past, form.Kind == CurrencyKind.Minor ? amount / 100 : amount, form.Currency, bound);
    }

    // 500 pounds of explosives are no money, nor are five won medals.
    private static bool IsMoney(AtomLine line, CurrencyForm form, decimal amount, int name, int past, bool isJoined)
    {
        if (line.Is(past - 1, "won"))
            return amount >= LeastWon;
        if (!line.IsAny(name, "pound", "pounds") || amount >= 1_000_000 || past > name + 1)
            return form.Kind != CurrencyKind.Code || !line.IsGlued(name) || amount >= 1;
        return !isJoined && !line.IsAny(past, "of", "bomb", "bombs", "warhead") && !line.IsMark(past, '(');
    }
}
