namespace Entente.Reading.Dates;

/// <summary>Finds the time phrases of a sentence: at each position the longest reading of any grammar wins.</summary>
internal sealed class PhraseFinder
{
    private readonly FractionGrammar _fractions;
    private readonly PartGrammar _parts;

    /// <summary>Makes a finder over the named days of a lexicon.</summary>
    public PhraseFinder(IReadOnlyList<Holiday> holidays)
    {
        _fractions = new FractionGrammar(holidays);
        _parts = new PartGrammar(_fractions);
    }

    /// <summary>The phrases in text order, ranges linked; they do not overlap.</summary>
    public List<TimePhrase> Find(AtomLine line)
    {
        var found = new List<TimePhrase>();
        var i = 0;
        while (i < line.Count)
        {
            var phrase = CanStart(line, i) ? Longest(line, i) : null;
            if (phrase is null)
            {
                i++;
                continue;
            }

            if (line.Is(phrase.End, WordKind.Namesake) && line[phrase.End].Capital && phrase.Day is not null)
            {
                i = phrase.End;
                continue;
            }

            RangeLinker.AddLeadingDays(line, found, phrase);
            found.Add(phrase);
            i = RangeLinker.AddTrailing(line, found);
        }

        RangeLinker.Link(line, found);
        return found;
    }

    // Most words of a text are in no list: they begin a phrase only as one of these.
    private static bool CanStart(AtomLine line, int i) =>
        line[i].Kind switch
        {
            AtomKind.Number => true,
            AtomKind.Mark => line.IsMark(i, '\'') || line.IsMark(i, '’'),
            _ => line[i].Word is not null || line.IsAny(i, "the", "a", "an", "more", "less", "at", "up", "then", "per", "half", "his", "its", "these", "those", "fiscal", "financial", "FY", "Q", "latter", "AD"),
        };

    private TimePhrase? Longest(AtomLine line, int i)
    {
        var best = _parts.Read(line, i);
        best = Longer(best, CalendarGrammar.Read(line, i));
        best = Longer(best, NumericDateGrammar.Read(line, i));
        best = Longer(best, ShiftGrammar.Read(line, i));
        best = Longer(best, YearGrammar.Read(line, i));
        best = Longer(best, SetGrammar.Read(line, i));
        best = Longer(best, LengthGrammar.Read(line, i));
        best = Longer(best, _fractions.Read(line, i));
        best = Longer(best, ClockGrammar.Read(line, i));
        return Longer(best, VagueGrammar.Read(line, i));
    }

    private static TimePhrase? Longer(TimePhrase? left, TimePhrase? right) =>
        right is not null && (left is null || right.End > left.End) ? right : left;
}
