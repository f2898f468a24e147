namespace Entente.Intake.Layout;

/// <summary>
/// Lines that belong to a page and not to a report. A phrase matches a whole line, case, end punctuation and repeated blanks
/// aside; <c>*</c> in it stands for any characters.
/// </summary>
internal sealed class PhraseList
{
    private const int Longest = 120;

    private readonly Dictionary<string, LineKind> _whole;
    private readonly (string Start, string End, LineKind Kind)[] _open;

    private PhraseList(Dictionary<string, LineKind> whole, (string Start, string End, LineKind Kind)[] open)
    {
        _whole = whole;
        _open = open;
    }

    /// <summary>Takes phrases in lower case, each with at most one <c>*</c>.</summary>
    internal static PhraseList Create(IEnumerable<(string Phrase, LineKind Kind)> phrases)
    {
        var whole = new Dictionary<string, LineKind>(StringComparer.Ordinal);
        var open = new List<(string, string, LineKind)>();
        foreach (var (phrase, kind) in phrases)
        {
            var at = phrase.IndexOf('*', StringComparison.Ordinal);
            if (at < 0)
                whole[phrase] = kind;
            else
                open.Add((phrase[..at], phrase[(at + 1)..], kind));
        }

        return new PhraseList(whole, [.. open]);
    }

    /// <summary>What a line is; <see cref="LineKind.Body"/> when no phrase matches it.</summary>
    internal LineKind KindOf(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest)
            return LineKind.Body;
        Span<char> buffer = stackalloc char[Longest];
        var text = Normalise(line, buffer);
        if (_whole.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var kind))
            return kind;
        foreach (var (start, end, openKind) in _open)
        {
            if (text.Length >= start.Length + end.Length && text.StartsWith(start) && text.EndsWith(end))
                return openKind;
        }

        return LineKind.Body;
    }

    private static ReadOnlySpan<char> Normalise(ReadOnlySpan<char> line, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in line.Trim(" \t.:!>»…-–—|*[]()"))
        {
            if (char.IsWhiteSpace(c) && length > 0 && buffer[length - 1] == ' ')
                continue;
            buffer[length++] = char.IsWhiteSpace(c) ? ' ' : char.ToLowerInvariant(c == '’' ? '\'' : c);
        }

        return buffer[..length];
    }
}
