using Entente.Text;

namespace Entente.Reading.Actors.Names;

/// <summary>What the table readers fill while a <see cref="Gazetteer"/> is loaded.</summary>
internal sealed class GazetteerBuilder
{
    private const int ExpectedWords = 120_000;

    /// <summary>Proper names.</summary>
    public WordTrie<NameSense>.Builder Names { get; } = new(ExpectedWords);

    /// <summary>Posts and agent nouns.</summary>
    public WordTrie<TermSense>.Builder Terms { get; } = new(4_000);

    /// <summary>Hashes of posts of one word; read before the names of bodies.</summary>
    public HashSet<ulong> PostWords { get; } = [];

    /// <summary>Short names by state code.</summary>
    public Dictionary<string, string> StateNames { get; } = new(StringComparer.Ordinal);

    /// <summary>Codes of the bodies that alone have a post, by the post.</summary>
    public Dictionary<string, string> PostOwners { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Exact hashes of given names.</summary>
    public HashSet<ulong> GivenNames { get; } = [];

    /// <summary>Lists a proper name; one that begins in lower case is listed with a capital as well, for the start of a sentence.</summary>
    public void AddName(string form, NameSense sense)
    {
        Span<ulong> words = stackalloc ulong[FormWords.Most];
        Names.Add(words[..FormWords.Exact(form, words)], sense);
        if (form.Length == 0 || !char.IsLower(form[0]))
            return;
        var capital = char.ToUpperInvariant(form[0]) + form[1..];
        Names.Add(words[..FormWords.Exact(capital, words)], sense);
    }

    /// <summary>Lists a post or agent noun.</summary>
    public void AddTerm(TermSense term)
    {
        Span<ulong> words = stackalloc ulong[FormWords.Most];
        Terms.Add(words[..FormWords.Lower(term.Form, words)], term);
    }

    /// <summary>Checks that a code is a listed state or has one of the prefixes of organisations, groups and regions.</summary>
    public string Code(TsvRow row, int column)
    {
        var code = row[column];
        return StateNames.ContainsKey(code) || code.IndexOf(':', StringComparison.Ordinal) == 3 || code == "UNK"
            ? code
            : throw row.Error(column, $"unknown actor '{code}'");
    }
}
