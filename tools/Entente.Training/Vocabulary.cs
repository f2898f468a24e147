using Entente.Language;

namespace Entente.Training;

/// <summary>What turns forms into rows of the network's input tables, and the tags that it chooses from.</summary>
/// <param name="Vectors">Rows of the given vectors by hash of the lower-case form.</param>
/// <param name="Words">Rows of the trained vectors by hash of the lower-case form; 0 is for words unknown to training.</param>
/// <param name="WordCount">Number of rows of trained vectors, the unknown word included.</param>
/// <param name="Tags">Pairs of tags.</param>
internal sealed record Vocabulary(WordTable Vectors, WordTable Words, int WordCount, TagSet Tags)
{
    /// <summary>Collects the words that occur at least twice.</summary>
    public static Vocabulary Create(IEnumerable<string> forms, WordTable vectors, TagSet tags)
    {
        var words = forms.GroupBy(form => Hashing.Lower(form)).Where(group => group.Count() > 1)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key).ToArray();
        return new Vocabulary(vectors, WordTable.Create([.. words.Select((word, i) => KeyValuePair.Create(word, i + 1))]), words.Length + 1, tags);
    }
}
