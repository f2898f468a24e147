namespace Entente.Intake.Files;

/// <summary>Tells how an input is to be read, from its name and its first bytes.</summary>
internal static class InputSniffer
{
    /// <summary>Bytes that <see cref="KindOf"/> wants to see.</summary>
    internal const int HeadBytes = 512;

    /// <summary>True for names that intake reads when it walks a folder.</summary>
    internal static bool IsKnown(string name) =>
        Extension(name) is ".txt" or ".text" or ".html" or ".htm" or ".xhtml" or ".jsonl" or ".ndjson" or ".json";

    /// <summary>True when the bytes begin as gzip does.</summary>
    internal static bool IsGzip(ReadOnlySpan<byte> head) => head.StartsWith<byte>([0x1F, 0x8B]);

    /// <summary>The kind of an input; a web page is known by its first tag even when it is named <c>.txt</c>.</summary>
    /// <param name="name">File name; anything for standard input.</param>
    /// <param name="head">First bytes after decompression.</param>
    internal static InputKind KindOf(string name, ReadOnlySpan<byte> head)
    {
        if (FormatOf(head) is not null)
            return InputKind.Foreign;
        var start = Trim(head);
        return Extension(name) switch
        {
            ".jsonl" or ".ndjson" => InputKind.JsonLines,
            ".json" => IsOneRecordALine(start) ? InputKind.JsonLines : InputKind.JsonDocument,
            ".html" or ".htm" or ".xhtml" => InputKind.Page,
            ".txt" or ".text" => BeginsAsPage(start) ? InputKind.Page : InputKind.PlainText,
            _ => KindByContent(start),
        };
    }

    /// <summary>Name of a well-known format that is no text, or null.</summary>
    internal static string? FormatOf(ReadOnlySpan<byte> head) => head switch
    {
        [0x25, 0x50, 0x44, 0x46, 0x2D, ..] => "a PDF",
        [0x50, 0x4B, 0x03, 0x04, ..] => "a zip archive or an office document",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "an old office document",
        [0xFD, 0x37, 0x7A, 0x58, 0x5A, ..] => "compressed with xz",
        [0x28, 0xB5, 0x2F, 0xFD, ..] => "compressed with zstd",
        [0x42, 0x5A, 0x68, ..] => "compressed with bzip2",
        [0x57, 0x41, 0x52, 0x43, 0x2F, ..] => "a web archive (WARC)",
        [0x89, 0x50, 0x4E, 0x47, ..] or [0xFF, 0xD8, 0xFF, ..] or [0x47, 0x49, 0x46, 0x38, ..] => "an image",
        [0x50, 0x41, 0x52, 0x31, ..] => "a Parquet file",
        _ => null,
    };

    private static InputKind KindByContent(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith("{"u8))
            return IsPrettyPrinted(start) ? InputKind.JsonDocument : InputKind.JsonLines;
        if (start.StartsWith("[{"u8) || start.StartsWith("[\n"u8))
            return InputKind.JsonDocument;
        return BeginsAsPage(start) ? InputKind.Page : InputKind.PlainText;
    }

    private static string Extension(string name)
    {
        var bare = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
        return Path.GetExtension(bare).ToLowerInvariant();
    }

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
            head = head[3..];
        return head.TrimStart(" \t\r\n"u8);
    }

    private static bool IsOneRecordALine(ReadOnlySpan<byte> start) => start.StartsWith("{"u8) && !IsPrettyPrinted(start);

    // A record a line has something after its opening brace.
    private static bool IsPrettyPrinted(ReadOnlySpan<byte> start)
    {
        var end = start.IndexOf((byte)'\n');
        return end >= 0 && start[1..end].Trim(" \t\r"u8).IsEmpty;
    }

    private static bool BeginsAsPage(ReadOnlySpan<byte> start)
    {
        Span<byte> lower = stackalloc byte[Math.Min(start.Length, 14)];
        for (var i = 0; i < lower.Length; i++)
            lower[i] = start[i] is >= (byte)'A' and <= (byte)'Z' ? (byte)(start[i] | 0x20) : start[i];
        return lower.StartsWith("<!doctype html"u8) || lower.StartsWith("<html"u8) || lower.StartsWith("<head"u8) ||
            lower.StartsWith("<body"u8) || lower.StartsWith("<article"u8) || lower.StartsWith("<?xml"u8) || lower.StartsWith("<!--"u8);
    }
}
