using System.Text;
using System.Text.Unicode;
using UtfUnknown;

namespace Entente.Intake.Decoding;

/// <summary>
/// Finds the encoding of a text: byte order mark, then what the input declares, then UTF-16 by its pattern of
/// zeros, then UTF-8 if the bytes allow it, then a guess by letter statistics, at last windows-1252, which reads any bytes.
/// </summary>
internal static class TextDecoder
{
    private const float GuessAtLeast = 0.5f;

    /// <summary>Decodes a whole input; whatever is not certain is said in <see cref="DecodedText.Remark"/>.</summary>
    /// <param name="bytes">All bytes.</param>
    /// <param name="declared">Encoding that the input itself names; null when it names none.</param>
    internal static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        var decoded = ByMark(bytes) ?? ByDeclaration(bytes, declared) ?? ByContent(bytes);
        return BinaryCheck.Refusal(decoded.Text) is { } refusal ? decoded with { Text = "", Refusal = refusal } : decoded;
    }

    /// <summary>The encoding with a name, code pages included; null when there is none.</summary>
    internal static Encoding? Find(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The encoding and the length of a byte order mark; null when there is none.</summary>
    internal static (Encoding Encoding, int Length)? MarkOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    private static DecodedText? ByMark(ReadOnlySpan<byte> bytes) =>
        MarkOf(bytes) is var (encoding, length) ? Certain(encoding, bytes[length..]) : null;

    private static DecodedText? ByDeclaration(ReadOnlySpan<byte> bytes, string? declared)
    {
        if (declared is null || Find(declared) is not { } encoding)
            return null;
        return encoding.CodePage == Encoding.UTF8.CodePage && !Utf8.IsValid(bytes) ? null : Certain(encoding, bytes);
    }

    private static DecodedText ByContent(ReadOnlySpan<byte> bytes)
    {
        if (WideEncoding(bytes) is { } wide)
            return new DecodedText(wide.GetString(bytes), wide.WebName, $"was read as {wide.WebName}, though it has no byte order mark", null);
        if (Utf8.IsValid(bytes))
            return Certain(Encoding.UTF8, bytes);
        if (IsDamagedUtf8(bytes, out var bad))
            return new DecodedText(Encoding.UTF8.GetString(bytes), "utf-8", $"was read as UTF-8 with {bad} damaged characters", null);
        var guess = Guess(bytes);
        return new DecodedText(guess.GetString(bytes), guess.WebName, $"is not UTF-8; it was read as {guess.WebName}", null);
    }

    private static DecodedText Certain(Encoding encoding, ReadOnlySpan<byte> bytes) =>
        new(encoding.GetString(bytes), encoding.WebName, null, null);

    // Latin letters in UTF-16 have a zero in every second byte, always on the same side.
    private static Encoding? WideEncoding(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 8 || bytes.Length % 2 != 0)
            return null;
        Span<int> zeros = [0, 0];
        var sample = bytes[..Math.Min(bytes.Length, 4096)];
        for (var i = 0; i < sample.Length; i++)
            zeros[i & 1] += sample[i] == 0 ? 1 : 0;
        var half = sample.Length / 2;
        if (zeros[1] > half * 0.6 && zeros[0] < half * 0.05)
            return Encoding.Unicode;
        return zeros[0] > half * 0.6 && zeros[1] < half * 0.05 ? Encoding.BigEndianUnicode : null;
    }

    // Good sequences of several bytes hardly ever come about by chance: a few bad ones among many are damage.
    private static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes, out int bad)
    {
        var good = 0;
        bad = 0;
        while (!bytes.IsEmpty)
        {
            var isGood = Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done;
            good += isGood && length > 1 ? 1 : 0;
            bad += isGood ? 0 : 1;
            bytes = bytes[length..];
        }

        return good >= 4 * bad;
    }

    private static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        var found = CharsetDetector.DetectFromBytes(bytes).Detected;
        var encoding = found is { Confidence: >= GuessAtLeast, EncodingName: { } name } ? Find(name) : null;
        return encoding ?? CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    }
}
