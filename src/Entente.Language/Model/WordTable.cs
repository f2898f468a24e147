using System.Numerics;

namespace Entente.Language;

/// <summary>Open-addressing table from the hash of a word to a number; it holds no strings.</summary>
internal sealed class WordTable
{
    private readonly ulong[] _keys;
    private readonly int[] _values;

    private WordTable(ulong[] keys, int[] values) => (_keys, _values) = (keys, values);

    /// <summary>Makes a table of distinct non-zero hashes; the fill is at most one half.</summary>
    public static WordTable Create(IReadOnlyList<KeyValuePair<ulong, int>> entries)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, entries.Count * 2));
        var (keys, values) = (new ulong[size], new int[size]);
        foreach (var (key, value) in entries)
        {
            var slot = (int)key & (size - 1);
            while (keys[slot] != 0 && keys[slot] != key)
                slot = (slot + 1) & (size - 1);
            (keys[slot], values[slot]) = (key, value);
        }

        return new WordTable(keys, values);
    }

    /// <summary>The number of a hash, or <paramref name="absent"/>.</summary>
    public int Find(ulong key, int absent)
    {
        var mask = _keys.Length - 1;
        for (var slot = (int)key & mask; _keys[slot] != 0; slot = (slot + 1) & mask)
        {
            if (_keys[slot] == key)
                return _values[slot];
        }

        return absent;
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static WordTable Read(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var (keys, values) = (BinaryArrays.Read<ulong>(reader, count), BinaryArrays.Read<int>(reader, count));
        return Create([.. keys.Zip(values, KeyValuePair.Create)]);
    }

    /// <summary>Writes the number of entries, their keys and their values, in the order of the values, so that the same entries give the same bytes.</summary>
    public void Write(BinaryWriter writer)
    {
        int[] slots = [.. Enumerable.Range(0, _keys.Length).Where(slot => _keys[slot] != 0).OrderBy(slot => _values[slot])];
        writer.Write(slots.Length);
        BinaryArrays.Write<ulong>(writer, Array.ConvertAll(slots, slot => _keys[slot]));
        BinaryArrays.Write<int>(writer, Array.ConvertAll(slots, slot => _values[slot]));
    }
}
