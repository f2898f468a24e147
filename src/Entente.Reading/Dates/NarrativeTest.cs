namespace Entente.Reading.Dates;

/// <summary>Decides whether a text tells of the past, so that its dates follow each other, or reports news.</summary>
internal static class NarrativeTest
{
    private const int Least = 5;
    private const int Distance = 2;

    /// <summary>True when most of at least five dates that the text names lie two years or more from publication, or publication is unknown; words such as
    /// <c>yesterday</c> speak for news.</summary>
    public static bool IsNarrative(IEnumerable<TimePhrase> phrases, DateOnly? published)
    {
        if (published is not { } today)
            return true;
        int all = 0, far = 0;
        foreach (var phrase in phrases)
        {
            if (phrase.Form == PhraseForm.Deictic || phrase is { Form: PhraseForm.Shifted, IsAnaphoric: false } || phrase is { Form: PhraseForm.Calendar, Month: null, Weekday: not null })
                all++;
            if (phrase.Form != PhraseForm.Calendar || phrase.Year is not { } year)
                continue;
            all++;
            far += phrase.IsBeforeChrist || Math.Abs(year - today.Year) >= Distance ? 1 : 0;
        }

        return all >= Least && far * 10 >= all * 6;
    }
}
