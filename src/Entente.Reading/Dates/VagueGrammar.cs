namespace Entente.Reading.Dates;

/// <summary>Reads times without limits and times told before: <c>now</c>, <c>in the future</c>, <c>at the time</c>, <c>since then</c>.</summary>
internal static class VagueGrammar
{
    /// <summary>Reads the longest such time at a position; null when there is none.</summary>
    public static TimePhrase? Read(AtomLine line, int i)
    {
        if (line.Is(i, "then") && line.IsAny(i - 1, "since", "by", "until", "till", "back", "from", "before"))
            return new TimePhrase(PhraseForm.Anaphor, i, i + 1);
        if (line.IsAny(i, "the", "that", "this") && line.Is(i + 1, "time") && line.IsAny(i - 1, "at", "by", "since", "until", "from", "of"))
            return Time(line, i);
        if (line.Is(i, "the") || line.Is(i, "at"))
            return Noun(line, i);
        return line.Is(i, WordKind.Reference) && !line.IsAny(i, "past", "present", "future") && !line.IsDash(i + 1)
            ? new TimePhrase(PhraseForm.Vague, i, i + 1) { Vague = (VagueTime)line.Value(i, WordKind.Reference) }
            : null;
    }

    private static TimePhrase? Time(AtomLine line, int i)
    {
        if (line.Is(i, "this"))
            return new TimePhrase(PhraseForm.Vague, i, i + 2) { Vague = VagueTime.Present };
        return line.Is(i + 2, "of") && line.Is(i, "the") ? null : new TimePhrase(PhraseForm.Anaphor, i, i + 2);
    }

    // the past, the near future, at present
    private static TimePhrase? Noun(AtomLine line, int i)
    {
        var at = line.IsAny(i + 1, "near", "foreseeable", "immediate", "recent", "distant", "not") ? i + 2 : i + 1;
        if (!line.IsAny(at, "past", "present", "future"))
            return null;
        var isNoun = line.IsBreak(at + 1) || line.IsAny(at + 1, "and", "to", "in", "by", "as", "but", "of", "for", "that", "is", "are", "was", "were", "when", "with");
        return isNoun ? new TimePhrase(PhraseForm.Vague, i, at + 1) { Vague = (VagueTime)line.Value(at, WordKind.Reference) } : null;
    }
}
