namespace Entente.Language;

/// <summary>Vectors that were given to training and kept as they are, as bytes of 1/127; all networks of a language share them. Row 0 is that of unknown words.</summary>
/// <param name="Rows">Rows by the hash of the lower-case word.</param>
/// <param name="Width">Length of a vector.</param>
/// <param name="Cells">Row after row.</param>
internal sealed record WordVectors(WordTable Rows, int Width, sbyte[] Cells)
{
    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static WordVectors Read(BinaryReader reader)
    {
        var rows = WordTable.Read(reader);
        var width = reader.ReadInt32();
        return new WordVectors(rows, width, BinaryArrays.Read<sbyte>(reader, reader.ReadInt32()));
    }

    /// <summary>Writes the table of rows, the width and the cells.</summary>
    public void Write(BinaryWriter writer)
    {
        Rows.Write(writer);
        writer.Write(Width);
        writer.Write(Cells.Length);
        BinaryArrays.Write<sbyte>(writer, Cells);
    }
}
