using System.Runtime.InteropServices;
using Entente.Language;

namespace Entente.Training;

/// <summary>Word vectors as published: a list of words, and for each a scale and bytes.</summary>
/// <param name="Words">Words in lower case; a word's place is its row.</param>
/// <param name="Cells">Rows of <see cref="Width"/> values between -1 and 1, as bytes of 1/127.</param>
internal sealed record GivenVectors(string[] Words, sbyte[] Cells)
{
    /// <summary>Length of a vector.</summary>
    public const int Width = 100;

    // Vectors come at unit length; three times that uses the range of a byte well and cuts off few values.
    private const float Stretch = 3;

    /// <summary>Reads the files of a folder: <c>glove_top60k_vocab.txt</c> and <c>glove_top60k_i8.bin</c>.</summary>
    public static GivenVectors Read(string folder)
    {
        var words = File.ReadAllLines(Path.Combine(folder, "glove_top60k_vocab.txt"));
        var bytes = File.ReadAllBytes(Path.Combine(folder, "glove_top60k_i8.bin"));
        var scales = MemoryMarshal.Cast<byte, float>(bytes.AsSpan(0, words.Length * 4));
        var source = MemoryMarshal.Cast<byte, sbyte>(bytes.AsSpan(words.Length * 4));
        var cells = new sbyte[words.Length * Width];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = (sbyte)Math.Round(Math.Clamp(source[i] * scales[i / Width] * Stretch, -1f, 1f) * 127);
        return new GivenVectors(words, cells);
    }

    /// <summary>Table from the hash of a lower-case word to its row, counted from 1; 0 is the row of unknown words.</summary>
    public WordTable Table() => WordTable.Create([.. Words.Select((word, i) => KeyValuePair.Create(Hashing.Lower(word), i + 1)).DistinctBy(pair => pair.Key)]);

    /// <summary>The form that the program reads; row 0 is empty.</summary>
    public WordVectors ToWordVectors()
    {
        var cells = new sbyte[Cells.Length + Width];
        Cells.CopyTo(cells, Width);
        return new WordVectors(Table(), Width, cells);
    }
}
