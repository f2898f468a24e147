namespace Entente.Intake;

/// <summary>
/// Bounds that keep intake's memory constant whatever the input. What exceeds one is refused with a note, never cut. They are stated
/// in <c>docs/formats.md</c>.
/// </summary>
public static class IntakeLimits
{
    /// <summary>Largest text file, JSON document or line of JSON Lines, in bytes after decompression: 16 MiB.</summary>
    public const int TextBytes = 16 * 1024 * 1024;

    /// <summary>Largest web page, in bytes after decompression: 8 MiB.</summary>
    public const int PageBytes = 8 * 1024 * 1024;

    /// <summary>Deepest nesting of elements in a web page; the parser's time grows with its square.</summary>
    public const int PageDepth = 1000;

    /// <summary>Times that a compressed input may grow: text grows four to tenfold, a bomb a thousandfold.</summary>
    public const int ExpansionRatio = 200;

    /// <summary>Bytes that a compressed input may give before <see cref="ExpansionRatio"/> is looked at: 64 MiB.</summary>
    public const long ExpansionFreeBytes = 64L * 1024 * 1024;

    /// <summary>Lines without a single readable record after which a JSON Lines input is given up.</summary>
    public const int BadLinesAtStart = 100;
}
