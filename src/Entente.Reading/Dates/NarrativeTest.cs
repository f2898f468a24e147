namespace Entente.Reading.Dates;

/// <summary>Decides whether a text tells of the past, so that its dates follow each other, or reports news.</summary>
internal static class NarrativeTest
{
    private const int Least = 5;
    private const int Distance = 2;

    /// <summary>True when most of at least five years that the text names lie two years or more from publication, or publication is unknown.</summary>
    public static bool IsNarrative(IEnumerable<TimePhrase> phrases, DateOnly? published)
    {
        if (published is not { } today)
            return true;
        int all = 0, far = 0;
        foreach (var phrase in phrases)
        {
            if (phrase.Form != PhraseForm.Calendar || phrase.Year is not { } year)
                continue;
            all++;
            far += phrase.IsBeforeChrist || Math.Abs(year - today.Year) >= Distance ? 1 : 0;
        }

        return all >= Least && far * 10 >= all * 8;
    }
}
