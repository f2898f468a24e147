using System.Collections.Frozen;
using Entente.Text;

namespace Entente.Language;

/// <summary>The entries of <c>names.tsv</c> by the letters and digits that they begin with, longest first. Capitals count.</summary>
internal sealed class NameLexicon
{
    private readonly FrozenDictionary<ulong, NameEntry[]> _entries;

    private NameLexicon(FrozenDictionary<ulong, NameEntry[]> entries) => _entries = entries;

    /// <summary>Columns of the table.</summary>
    public static string[] Columns => ["word", "kind", "role", "note"];

    /// <summary>Takes the rows of a table.</summary>
    /// <exception cref="DataFileException">A kind or role is not known.</exception>
    public static NameLexicon Create(TsvTable table) => new(table.Rows
        .Select(row => new NameEntry(row[0], Value<NameType>(table, row, 1), Value<NameRole>(table, row, 2)))
        .GroupBy(entry => Hashing.Word(FirstWord(entry.Phrase)))
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Phrase.Length).ThenBy(entry => entry.Phrase, StringComparer.Ordinal).ToArray()));

    /// <summary>The longest entry of a role that stands at a place of a text, or null.</summary>
    public NameEntry? Find(ReadOnlySpan<char> text, NameRole role)
    {
        if (!_entries.TryGetValue(Hashing.Word(FirstWord(text)), out var entries))
            return null;
        foreach (var entry in entries)
        {
            if (entry.Role == role && text.StartsWith(entry.Phrase, StringComparison.Ordinal) && (text.Length == entry.Phrase.Length || !char.IsLetterOrDigit(text[entry.Phrase.Length])))
                return entry;
        }

        return null;
    }

    /// <summary>Whether a text begins with the first word of any entry.</summary>
    public bool Knows(ReadOnlySpan<char> text) => _entries.ContainsKey(Hashing.Word(FirstWord(text)));

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        return text[..end];
    }

    private static T Value<T>(TsvTable table, TsvRow row, int column)
        where T : struct, Enum =>
        Enum.TryParse<T>(row[column].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value)
            ? value
            : throw new DataFileException(table.File, row.Line, column + 1, $"'{row[column]}' is none of {string.Join(", ", Enum.GetNames<T>())}");
}
