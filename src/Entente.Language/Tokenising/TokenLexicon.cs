using Entente.Text;

namespace Entente.Language;

/// <summary>
/// What the tokeniser knows of single words: learned from the treebanks (in the model file) and listed by hand (<c>tokens.tsv</c>). Look-ups ignore case and
/// make no strings.
/// </summary>
internal sealed class TokenLexicon
{
    /// <summary>Columns of <c>tokens.tsv</c>.</summary>
    public static readonly string[] Columns = ["kind", "form", "parts", "source", "note"];

    private const int MaxLength = 40;
    private readonly Dictionary<string, TokenKind>.AlternateLookup<ReadOnlySpan<char>> _kinds;
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _splits;

    private TokenLexicon(Dictionary<string, TokenKind> kinds, Dictionary<string, int[]> splits)
    {
        Kinds = kinds;
        Splits = splits;
        _kinds = kinds.GetAlternateLookup<ReadOnlySpan<char>>();
        _splits = splits.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private Dictionary<string, TokenKind> Kinds { get; }

    private Dictionary<string, int[]> Splits { get; }

    /// <summary>True when the form has all of the given kinds. Forms of more than 40 characters have none, which bounds the work on junk.</summary>
    public bool Is(ReadOnlySpan<char> form, TokenKind kind) => form.Length <= MaxLength && _kinds.TryGetValue(form, out var found) && (found & kind) == kind;

    /// <summary>Lengths of the parts of a word that is written together, such as <c>cannot</c> (3, 3), or null.</summary>
    public int[]? Split(ReadOnlySpan<char> form) => form.Length <= MaxLength && _splits.TryGetValue(form, out var parts) ? parts : null;

    /// <summary>Takes learned words; later entries win.</summary>
    public static TokenLexicon Create(IEnumerable<(string Form, TokenKind Kind)> words, IEnumerable<(string Form, int[] Parts)> splits)
    {
        var kinds = new Dictionary<string, TokenKind>(StringComparer.OrdinalIgnoreCase);
        foreach (var (form, kind) in words)
            kinds[form] = kinds.GetValueOrDefault(form) | kind;
        var parts = new Dictionary<string, int[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var (form, lengths) in splits)
            parts[form] = lengths;
        return new TokenLexicon(kinds, parts);
    }

    /// <summary>A lexicon with the words of a table added: <c>kind form parts source note</c>, parts joined by <c>|</c>.</summary>
    /// <exception cref="DataFileException">A kind is unknown or parts do not spell their form.</exception>
    public TokenLexicon With(TsvTable table)
    {
        var words = Kinds.Select(pair => (pair.Key, pair.Value)).ToList();
        var splits = Splits.Select(pair => (pair.Key, pair.Value)).ToList();
        foreach (var row in table.Rows)
        {
            if (row[0] == "split")
                splits.Add((row[1], Parts(row)));
            else if (Enum.TryParse<TokenKind>(row[0], ignoreCase: true, out var kind))
                words.Add((row[1], kind));
            else
                throw row.Error(0, $"unknown kind '{row[0]}'");
        }

        return Create(words, splits);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static TokenLexicon Read(BinaryReader reader)
    {
        var words = new (string, TokenKind)[reader.ReadInt32()];
        for (var i = 0; i < words.Length; i++)
            words[i] = (reader.ReadString(), (TokenKind)reader.ReadInt32());
        var splits = new (string, int[])[reader.ReadInt32()];
        for (var i = 0; i < splits.Length; i++)
            splits[i] = (reader.ReadString(), BinaryArrays.Read<int>(reader, reader.ReadInt32()));
        return Create(words, splits);
    }

    /// <summary>Writes words with kinds, then splits, both in ordinal order.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Kinds.Count);
        foreach (var (form, kind) in Kinds.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.Write(form);
            writer.Write((int)kind);
        }

        writer.Write(Splits.Count);
        foreach (var (form, parts) in Splits.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.Write(form);
            writer.Write(parts.Length);
            BinaryArrays.Write<int>(writer, parts);
        }
    }

    private static int[] Parts(TsvRow row)
    {
        var parts = row.List(2);
        return string.Concat(parts) == row[1] ? [.. parts.Select(part => part.Length)] : throw row.Error(2, "the parts do not spell the form");
    }
}
