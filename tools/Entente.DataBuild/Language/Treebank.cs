using System.IO.Compression;
using Entente.Language;

namespace Entente.DataBuild.Language;

/// <summary>Reads treebank files, plain or gzipped.</summary>
internal static class Treebank
{
    /// <summary>All sentences of a file.</summary>
    public static List<TreebankSentence> Read(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        return [.. new ConlluReader(reader, path).ReadAll().Select(TreebankSentence.From)];
    }

    /// <summary>The files of one part (<c>train</c>, <c>dev</c>, <c>test</c>) in a folder, in ordinal order.</summary>
    public static string[] Files(string folder, string part) =>
        [.. Directory.GetFiles(folder, $"*-ud-{part}.conllu*").OrderBy(path => path, StringComparer.Ordinal)];

    /// <summary>All sentences of one part of all treebanks in a folder.</summary>
    public static List<TreebankSentence> ReadPart(string folder, string part) => [.. Files(folder, part).SelectMany(Read)];
}
