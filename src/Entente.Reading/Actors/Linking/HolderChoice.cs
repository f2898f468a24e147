using Entente.Reading.Actors.Names;

namespace Entente.Reading.Actors.Linking;

/// <summary>Tells listed persons of one family name apart by the title before the name and by what the article names.</summary>
internal static class HolderChoice
{
    /// <summary>Positive when the first fits better at a token, negative when the second does, zero when neither.</summary>
    public static int Compare(LinkRun run, PersonRecord first, PersonRecord second, int token) =>
        Score(run, first, token).CompareTo(Score(run, second, token));

    private static int Score(LinkRun run, PersonRecord person, int token)
    {
        var post = person.PostOn(run.Day);
        var score = 0;
        if (token > 0 && run.TermAt[token - 1] is { } title && SamePost(run.Gazetteer.Cues, post.Post, title.Sense.Form))
            score += 4;
        if (!run.NamesCode(post.Code))
            return score;
        for (var before = Math.Max(0, token - 5); before < token; before++)
        {
            if (run.HitAt[before] is { CanOwn: true } hit && hit.Sense.Code == post.Code)
                return score + 6;
        }

        return score + 2;
    }

    /// <summary>
    /// True when one of two posts is the other with more words (<c>minister</c> and <c>foreign minister</c>), unless these make it another post (<c>vice
    /// president</c>).
    /// </summary>
    public static bool SamePost(CueTable cues, string held, string title)
    {
        var (longer, shorter) = held.Length > title.Length ? (held, title) : (title, held);
        if (!longer.EndsWith(shorter, StringComparison.OrdinalIgnoreCase))
            return false;
        foreach (var word in longer.AsSpan(0, longer.Length - shorter.Length).Split(' '))
        {
            if (cues.Of(longer.AsSpan()[word]).HasFlag(Cue.Rank))
                return false;
        }

        return true;
    }
}
