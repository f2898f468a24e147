using Entente.Text;

namespace Entente.Language;

/// <summary>
/// Finds agreements, armed groups and weapons by the words of <c>names.tsv</c>, on top of the learned names. Made for few false names: what is not sure is left alone.
/// </summary>
internal sealed class NameRules
{
    private readonly NameLexicon _lexicon;
    private readonly TitleRule _titles;
    private readonly WeaponRule _weapons;

    private NameRules(NameLexicon lexicon) => (_lexicon, _titles, _weapons) = (lexicon, new TitleRule(lexicon), new WeaponRule(lexicon));

    /// <summary>Takes the rows of <c>names.tsv</c>.</summary>
    public static NameRules Create(TsvTable table) => new(NameLexicon.Create(table));

    /// <summary>Adds to the learned names of a text, or replaces them; they stay in order and apart.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">All its tokens.</param>
    /// <param name="sentences">All its sentences.</param>
    /// <param name="learned">Learned names in order.</param>
    /// <param name="names">Where all names are appended.</param>
    public void Run(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Sentence> sentences, ReadOnlySpan<NameSpan> learned, List<NameSpan> names)
    {
        var next = 0;
        foreach (var sentence in sentences)
        {
            var start = next;
            while (next < learned.Length && learned[next].First < sentence.End)
                next++;
            var own = learned[start..next];
            var line = new NameLine(text, tokens, own, sentence);
            for (var token = sentence.First; token < sentence.End;)
                token = Step(line, token, ref own, names);
            foreach (var name in own)
                names.Add(name);
        }
    }

    // What the rules find from a token on, or else the learned name that begins there; returns the token to go on with.
    private int Step(NameLine line, int token, ref ReadOnlySpan<NameSpan> learned, List<NameSpan> names)
    {
        if (line.Learned(token) is not null || line.IsCapital(token) || _lexicon.Knows(line.From(token)))
        {
            if (_lexicon.Find(line.From(token), NameRole.Not) is { } entry && line.EndAfter(token, entry.Phrase.Length) is var past and > 0)
                return Keep(past, ref learned, names);
            if (Find(line, token) is { } found && Settle(line, found) is { } name)
            {
                Keep(name.First, ref learned, names);
                while (learned.Length > 0 && learned[0].First < name.End)
                    learned = learned[1..];
                while (names.Count > 0 && names[^1].End > name.First)
                    names.RemoveAt(names.Count - 1);
                names.Add(name);
                return name.End;
            }
        }

        return Keep(token + 1, ref learned, names);
    }

    private NameSpan? Find(NameLine line, int token)
    {
        if (_lexicon.Find(line.From(token), NameRole.Title) is { } entry && line.EndAfter(token, entry.Phrase.Length) is var end and > 0)
            return new NameSpan(token, WeaponRule.WithName(line, end, entry.Kind), entry.Kind);
        return _weapons.Find(line, token) ?? _titles.Find(line, token);
    }

    // A longer learned name wins over a weapon or agreement inside it; of an armed group it gives the extent.
    private static NameSpan? Settle(NameLine line, NameSpan found)
    {
        if (line.Learned(found.First) is not { Kind: NameType.Organisation } around || around.End < found.End || around.End - around.First <= found.End - found.First)
            return found;
        return found.Kind == NameType.ArmedGroup ? around with { Kind = NameType.ArmedGroup } : null;
    }

    private static int Keep(int token, ref ReadOnlySpan<NameSpan> learned, List<NameSpan> names)
    {
        while (learned.Length > 0 && learned[0].First < token)
        {
            names.Add(learned[0]);
            learned = learned[1..];
        }

        return token;
    }
}
