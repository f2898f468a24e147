namespace Entente.Record;

/// <summary>Pairs of actors that a record joins. Unknown actors and a country with itself make no pair.</summary>
internal static class RecordPairs
{
    /// <summary>Every acting with every affected actor.</summary>
    public static IReadOnlyList<RecordPair> Directed(IReadOnlyList<RecordParty> acting, IReadOnlyList<RecordParty> affected)
    {
        var pairs = new List<RecordPair>(acting.Count * affected.Count);
        foreach (var from in acting)
        {
            foreach (var to in affected)
            {
                var order = string.CompareOrdinal(from.Code, to.Code);
                Add(pairs, from.Code, to.Code, order < 0 ? DyadDirection.FromFirst : DyadDirection.FromSecond);
            }
        }

        return pairs;
    }

    /// <summary>Every two of the parties, without direction.</summary>
    public static IReadOnlyList<RecordPair> Together(IReadOnlyList<RecordParty> parties)
    {
        var pairs = new List<RecordPair>();
        for (var i = 0; i < parties.Count; i++)
        {
            for (var j = i + 1; j < parties.Count; j++)
                Add(pairs, parties[i].Code, parties[j].Code, DyadDirection.Both);
        }

        return pairs;
    }

    private static void Add(List<RecordPair> pairs, string one, string other, DyadDirection direction)
    {
        var order = string.CompareOrdinal(one, other);
        if (order == 0 || one == RecordParty.UnknownCode || other == RecordParty.UnknownCode)
            return;
        var pair = order < 0 ? new RecordPair(one, other, direction) : new RecordPair(other, one, direction);
        var known = pairs.FindIndex(p => p.First == pair.First && p.Second == pair.Second);
        if (known < 0)
            pairs.Add(pair);
        else if (pairs[known].Direction != direction)
            pairs[known] = pair with { Direction = DyadDirection.Both };
    }
}
