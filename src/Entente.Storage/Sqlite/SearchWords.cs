using System.Text;

namespace Entente.Storage.Sqlite;

/// <summary>Turns what a user types into a search expression of FTS5 that is always valid: words and phrases, all of which must occur.</summary>
internal static class SearchWords
{
    /// <summary>The expression; null when the text has no word in it.</summary>
    public static string? Expression(string? text)
    {
        if (text is null)
            return null;
        var result = new StringBuilder(text.Length + 16);
        var rest = text.Replace('\0', ' ').AsSpan();
        while (!rest.IsEmpty)
        {
            var quoted = rest[0] == '"';
            if (quoted)
                rest = rest[1..];
            var end = quoted ? rest.IndexOf('"') : rest.IndexOfAny(" \t\r\n\"");
            Append(result, end < 0 ? rest : rest[..end], quoted);
            rest = end < 0 ? [] : rest[end..].TrimStart(quoted ? "\"" : " \t\r\n");
        }

        return result.Length == 0 ? null : result.ToString();
    }

    private static void Append(StringBuilder result, ReadOnlySpan<char> words, bool quoted)
    {
        if (!HasWord(words))
            return;
        if (result.Length > 0)
            result.Append(" AND ");
        var prefix = !quoted && words[^1] == '*';
        result.Append('"').Append(words.TrimEnd('*')).Append('"');
        if (prefix)
            result.Append('*');
    }

    private static bool HasWord(ReadOnlySpan<char> words)
    {
        foreach (var letter in words)
        {
            if (char.IsLetterOrDigit(letter))
                return true;
        }

        return false;
    }
}
