using Entente.Text;

namespace Entente.Language;

/// <summary>Lemmas of irregular and misleading forms, written by hand (<c>lemmas.tsv</c>).</summary>
internal sealed class HandLemmas
{
    private readonly WordTable _rows;
    private readonly string[] _lemmas;

    private HandLemmas(WordTable rows, string[] lemmas) => (_rows, _lemmas) = (rows, lemmas);

    /// <summary>Columns of the table.</summary>
    public static string[] Columns => ["form", "xpos", "lemma", "source", "note"];

    /// <summary>Takes the rows of a table.</summary>
    public static HandLemmas Create(TsvTable table)
    {
        var (rows, lemmas) = (new KeyValuePair<ulong, int>[table.Rows.Count], new string[table.Rows.Count]);
        for (var i = 0; i < rows.Length; i++)
            (rows[i], lemmas[i]) = (KeyValuePair.Create(Key(table.Rows[i][0], table.Rows[i][1]), i), table.Rows[i][2]);
        return new HandLemmas(WordTable.Create(rows), lemmas);
    }

    /// <summary>The lemma of a form, in any case, with a treebank tag; null when it is not listed.</summary>
    public string? Find(ReadOnlySpan<char> form, string xpos)
    {
        var row = _rows.Find(Key(form, xpos), -1);
        return row < 0 ? null : _lemmas[row];
    }

    private static ulong Key(ReadOnlySpan<char> form, string xpos) => (Hashing.Lower(form) * 31) ^ Hashing.Word(xpos);
}
