using System.Globalization;
using System.IO.Compression;
using Entente.Language;

namespace Entente.DataBuild.Language;

/// <summary>Reads word clusters: <c>word k64 k256 k1024</c>.</summary>
internal static class ClusterReader
{
    /// <summary>Table from the hash of a lower-case word to fine cluster + 1 in the low and coarse cluster + 1 in the high 16 bits.</summary>
    public static WordTable Read(string path)
    {
        using var stream = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        var entries = new List<KeyValuePair<ulong, int>>();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            var (coarse, fine) = (Number(fields[1]), Number(fields[3]));
            entries.Add(KeyValuePair.Create(Hashing.Lower(fields[0]), fine + 1 + ((coarse + 1) << 16)));
        }

        return WordTable.Create(entries);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
