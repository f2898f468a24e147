namespace Entente.Intake.Decoding;

/// <summary>Tells text from other data by the control characters that no text holds.</summary>
internal static class BinaryCheck
{
    private const int Sample = 1 << 16;
    private const int OneIn = 50;

    /// <summary>Why the characters are no text, or null when they are.</summary>
    internal static string? Refusal(ReadOnlySpan<char> text)
    {
        var zero = text.IndexOf('\0');
        if (zero >= 0)
            return $"is no text: character {zero + 1} is zero";
        var controls = 0;
        var sample = text[..Math.Min(text.Length, Sample)];
        foreach (var c in sample)
            controls += IsForeign(c) ? 1 : 0;
        return controls > sample.Length / OneIn ? $"is no text: {controls} of its first {sample.Length} characters are control characters" : null;
    }

    private static bool IsForeign(char c) =>
        (c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u001A')) || (c >= '\u007F' && c <= '\u009F' && c != '\u0085') || c == '\uFFFD';
}
