using System.Runtime.InteropServices;

namespace Entente.Language;

/// <summary>Arrays of numbers in model files, little-endian, without a length of their own.</summary>
internal static class BinaryArrays
{
    /// <summary>Reads <paramref name="count"/> numbers.</summary>
    /// <exception cref="EndOfStreamException">The stream ends before.</exception>
    public static T[] Read<T>(BinaryReader reader, int count)
        where T : unmanaged
    {
        var array = GC.AllocateUninitializedArray<T>(count);
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(array.AsSpan()));
        return array;
    }

    /// <summary>Writes the numbers as they lie in memory.</summary>
    public static void Write<T>(BinaryWriter writer, ReadOnlySpan<T> array)
        where T : unmanaged => writer.Write(MemoryMarshal.AsBytes(array));
}
