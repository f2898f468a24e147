namespace Entente.Reading.Actors.Linking;

/// <summary>Finds positions in lists of mentions that are ordered by head.</summary>
internal static class DraftOrder
{
    /// <summary>Position of the first mention whose head is at or after a token; the count when there is none.</summary>
    public static int FirstAt(List<MentionDraft> ordered, int token)
    {
        int low = 0, high = ordered.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ordered[middle].Head < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
