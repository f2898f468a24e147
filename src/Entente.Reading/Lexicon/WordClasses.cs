using System.Collections.Frozen;
using Entente.Text;

namespace Entente.Reading.Lexicon;

/// <summary>Named sets of lemmas, one file each in <c>lexicon/classes</c>, that conditions refer to as <c>{name}</c>.</summary>
public sealed class WordClasses
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _classes;

    private WordClasses(FrozenDictionary<string, FrozenSet<string>> classes) => _classes = classes;

    /// <summary>Reads every class file of a data source.</summary>
    public static WordClasses Load(IDataSource data)
    {
        var classes = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal);
        foreach (var name in data.List("lexicon/classes"))
            classes[Path.GetFileNameWithoutExtension(name)] = ReadWords(data, name);
        return new WordClasses(classes.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The members of a class; null when there is no such class.</summary>
    public FrozenSet<string>? Find(string name) => _classes.GetValueOrDefault(name);

    /// <summary>True when a lemma belongs to a class; false also when there is no such class.</summary>
    public bool Contains(string name, string lemma) => _classes.TryGetValue(name, out var members) && members.Contains(lemma);

    private static FrozenSet<string> ReadWords(IDataSource data, string name)
    {
        using var reader = new StreamReader(data.Open(name));
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                words.Add(line.Trim());
        }

        return words.ToFrozenSet(StringComparer.Ordinal);
    }
}
