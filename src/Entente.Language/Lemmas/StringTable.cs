namespace Entente.Language;

/// <summary>Numbered strings, made when they are first asked for, so that a model loads fast; each is one object from then on as good as always.</summary>
internal sealed class StringTable
{
    private readonly char[] _characters;
    private readonly int[] _ends;
    private readonly string?[] _made;

    private StringTable(char[] characters, int[] ends) => (_characters, _ends, _made) = (characters, ends, new string?[ends.Length]);

    /// <summary>The string with a number. Threads that ask at the same time may get equal objects instead of one.</summary>
    public string this[int number] => Volatile.Read(ref _made[number]) ?? Make(number);

    /// <summary>Takes strings in the order of their numbers.</summary>
    public static StringTable Create(IReadOnlyList<string> strings)
    {
        var ends = new int[strings.Count];
        for (var (i, end) = (0, 0); i < ends.Length; i++)
            ends[i] = end += strings[i].Length;
        return new StringTable([.. strings.SelectMany(text => text)], ends);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static StringTable Read(BinaryReader reader)
    {
        var ends = BinaryArrays.Read<int>(reader, reader.ReadInt32());
        return new StringTable(BinaryArrays.Read<char>(reader, reader.ReadInt32()), ends);
    }

    /// <summary>Writes the ends of the strings and their characters.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_ends.Length);
        BinaryArrays.Write<int>(writer, _ends);
        writer.Write(_characters.Length);
        BinaryArrays.Write<char>(writer, _characters);
    }

    private string Make(int number)
    {
        var start = number == 0 ? 0 : _ends[number - 1];
        var text = new string(_characters.AsSpan(start, _ends[number] - start));
        Volatile.Write(ref _made[number], text);
        return text;
    }
}
