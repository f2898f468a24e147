using System.Globalization;

namespace Entente.Language;

/// <summary>One sentence of a CoNLL-U file: comment lines as they stand, then rows of all three kinds in file order.</summary>
/// <param name="Comments">Comment lines with their <c>#</c>.</param>
/// <param name="Rows">Words, multiword tokens and empty nodes.</param>
public sealed record ConlluSentence(IReadOnlyList<string> Comments, IReadOnlyList<ConlluRow> Rows)
{
    /// <summary>The syntactic words alone, in order.</summary>
    public IEnumerable<ConlluRow> Words => Rows.Where(row => row.IsWord);

    /// <summary>
    /// A copy whose words carry the lemma, tags, head and relation of one analysed sentence; features and enhanced dependencies, which are not
    /// predicted, become <c>_</c>. Comments, forms, multiword lines, empty nodes and the last column stay.
    /// </summary>
    /// <exception cref="ArgumentException">The sentence has another number of words.</exception>
    public ConlluSentence WithAnalysis(Document document, int sentence)
    {
        var (first, end, _) = document.Sentences[sentence];
        var rows = new List<ConlluRow>(Rows.Count);
        var token = first;
        foreach (var row in Rows)
            rows.Add(row.IsWord && token < end ? Fill(row, document[token++], first) : row);
        return token == end && Words.Count() == end - first
            ? new ConlluSentence(Comments, rows)
            : throw new ArgumentException($"the sentence has {Words.Count()} words, the analysis {end - first}", nameof(document));
    }

    private static ConlluRow Fill(ConlluRow row, in Token token, int first) => row with
    {
        Lemma = token.Lemma.Length == 0 ? "_" : token.Lemma,
        Upos = UniversalNames.Name(token.Upos),
        Xpos = token.Xpos.Length == 0 ? "_" : token.Xpos,
        Feats = "_",
        Head = token.IsRoot ? "0" : (token.Head - first + 1).ToString(CultureInfo.InvariantCulture),
        Relation = UniversalNames.Name(token.Relation),
        Deps = "_",
    };
}
