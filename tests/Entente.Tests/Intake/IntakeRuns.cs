using System.IO.Compression;
using System.Text;
using Entente.Intake;
using Entente.Record;

namespace Entente.Tests.Intake;

/// <summary>Runs the intake over bytes and files of a test.</summary>
internal static class IntakeRuns
{
    internal static IReadOnlyList<IntakeItem> FromInput(byte[] bytes, IntakeOptions? options = null) =>
        [.. Load(options).Read(["-"], new MemoryStream(bytes))];

    internal static IReadOnlyList<IntakeItem> FromFiles(params string[] paths) => [.. Load(null).Read(paths, Stream.Null)];

    internal static Article Article(string text) => Article(Encoding.UTF8.GetBytes(text));

    internal static Article Article(byte[] bytes) => Assert.Single(FromInput(bytes)).Article ?? throw new InvalidOperationException("a note came instead of an article");

    internal static IntakeNote Note(byte[] bytes) => Assert.Single(FromInput(bytes)).Note ?? throw new InvalidOperationException("an article came instead of a note");

    internal static string[] SkippedLines(Article article) => [.. article.Skipped.Select(s => s.Cut(article.Text))];

    internal static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    private static ArticleIntake Load(IntakeOptions? options) => ArticleIntake.Load(DataFolder.Locate(), options ?? IntakeOptions.Default);
}
