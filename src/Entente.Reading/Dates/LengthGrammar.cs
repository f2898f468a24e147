namespace Entente.Reading.Dates;

/// <summary>Reads lengths of time and distances: <c>three days</c>, <c>a 48-hour</c>, <c>nearly five years ago</c>, <c>a week later</c>, <c>two days after</c>.</summary>
internal static class LengthGrammar
{
    /// <summary>Reads the longest such phrase at a position; null when there is none.</summary>
    public static TimePhrase? Read(AtomLine line, int i)
    {
        var at = HedgeAt(line, i, out var hedge);
        var start = at;
        var isThe = line.Is(at, "the") && !line.Is(at + 1, WordKind.Ordinal);
        at = isThe ? at + 1 : at;
        at = Count(line, at, out var count, out var isVague);
        at = line.IsDash(at) && line.IsGlued(at) ? at + 1 : at;
        at = at > start && line.IsAny(at, "more", "full", "whole", "long", "consecutive", "straight", "further", "additional") ? at + 1 : at;
        if (!line.Is(at, WordKind.Unit) || (at == start && i < start) || IsOtherNoun(line, at, at == start, count))
            return null;
        var isSingular = ShiftGrammar.IsSingular(line, at);
        var length = new TimePhrase(PhraseForm.Duration, i, at + 1)
        {
            Unit = (CalendarUnit)line.Value(at, WordKind.Unit),
            Count = isThe && isSingular && !isVague && count is null ? 1 : count is 1 && !isSingular ? null : count,
            Hedge = hedge,
        };
        return Finish(line, WithHalf(line, length), at == start || isThe && count is null);
    }

    // A second attack, about a quarter of the votes, week: no lengths.
    private static bool IsOtherNoun(AtomLine line, int i, bool isBare, decimal? count) =>
        ShiftGrammar.IsSingular(line, i) && (isBare || (count is null or 1 or 0.5m && line.IsAny(i, "second", "quarter")));

    private static int HedgeAt(AtomLine line, int i, out Hedge hedge)
    {
        hedge = Hedge.None;
        if (line.IsAny(i, "more", "less", "fewer") && line.Is(i + 1, "than"))
        {
            hedge = line.Is(i, "more") ? Hedge.Over : Hedge.Under;
            return i + 2;
        }

        if (line.Is(i, "at") && line.IsAny(i + 1, "least", "most"))
        {
            hedge = line.Is(i + 1, "least") ? Hedge.Over : Hedge.Under;
            return i + 2;
        }

        if (line.Is(i, "up") && line.Is(i + 1, "to"))
        {
            hedge = Hedge.Under;
            return i + 2;
        }

        if (!line.Is(i, WordKind.Approx))
            return i;
        hedge = (Hedge)line.Value(i, WordKind.Approx);
        return i + 1;
    }

    private static int Count(AtomLine line, int i, out decimal? count, out bool isVague)
    {
        count = null;
        isVague = false;
        var end = NumberGrammar.Read(line, i, out var number);
        if (end > i)
        {
            count = number;
            return line.Is(end, "and") && line.IsAny(end + 1, "a") && line.Is(end + 2, "half") && AddHalf(ref count) ? end + 3 : end;
        }

        if (line.IsAny(i, "half") && line.IsAny(i + 1, "a", "an") || line.IsAny(i, "a") && line.Is(i + 1, "half"))
        {
            count = 0.5m;
            return i + 2;
        }

        var at = line.IsAny(i, "a", "an") ? i + 1 : i;
        if (line.Is(at, WordKind.Vague))
        {
            isVague = true;
            return line.Is(at + 1, "of") ? at + 2 : at + 1;
        }

        if (line.Is(at, WordKind.Collective))
        {
            count = line.Value(at, WordKind.Collective);
            return line.Is(at + 1, "of") ? at + 2 : at + 1;
        }

        return Article(line, i, at, out count);
    }

    private static int Article(AtomLine line, int i, int at, out decimal? count)
    {
        count = at > i ? 1 : null;
        var number = NumberGrammar.Read(line, at, out var value);
        if (at == i || number == at || !line.IsDash(number))
            return at;
        count = value;
        return number;
    }

    private static bool AddHalf(ref decimal? count)
    {
        count += 0.5m;
        return true;
    }

    private static TimePhrase WithHalf(AtomLine line, TimePhrase length) =>
        line.Is(length.End, "and") && line.Is(length.End + 1, "a") && line.Is(length.End + 2, "half")
            ? length with { End = length.End + 3, Count = length.Count + 0.5m }
            : length;

    private static TimePhrase? Finish(AtomLine line, TimePhrase length, bool isBare)
    {
        var at = length.End;
        if (line.IsDash(at) && line.IsGlued(at))
            return isBare ? null : length with { End = line.IsAny(at + 1, "long") ? at + 2 : at };
        if (line.Is(at, "from") && line.Is(at + 1, "now"))
            return length with { Form = PhraseForm.Offset, End = at + 2, Shift = 1 };
        if (line.Is(at, WordKind.Direction))
            return Directed(line, length, at);
        return isBare && !IsBareLength(line, length) ? null : length;
    }

    // for years, over decades, weeks of talks
    private static bool IsBareLength(AtomLine line, TimePhrase length) =>
        length.Unit >= CalendarUnit.Hour && !ShiftGrammar.IsSingular(line, length.End - 1)
        && (line.IsAny(length.First - 1, "for", "over", "after", "in", "within", "of", "than") || line.Is(length.End, "of"));

    private static TimePhrase Directed(AtomLine line, TimePhrase length, int at)
    {
        var isDeictic = line.Is(at, WordKind.DeicticDirection);
        var offset = length with { Form = PhraseForm.Offset, End = at + 1, Shift = line.Value(at, WordKind.Direction), IsAnaphoric = !isDeictic };
        if (!line.IsAny(at, "before", "after", "following", "previous", "prior") || line.IsBreak(at + 1) || line.IsAny(at + 1, "after", "by", "in", "at", "on", "when", "as", "and", "but", "with", "for", "from"))
            return offset;
        at = line.Is(at, "prior") && line.Is(at + 1, "to") ? at + 1 : at;
        var anchor = CalendarGrammar.Read(line, at + 1) ?? YearGrammar.Read(line, at + 1) ?? ShiftGrammar.Read(line, at + 1);
        return anchor is null
            ? offset with { IsAnaphoric = false, IsEventAnchored = true }
            : offset with { IsAnaphoric = false, Within = anchor, End = anchor.End };
    }
}
