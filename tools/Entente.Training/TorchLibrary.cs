using System.Buffers.Binary;

namespace Entente.Training;

/// <summary>
/// The native part of TorchSharp 0.107 asks for a symbol version of a newer C++ library than Debian 12 has, for one symbol that it never calls. This marks the need as
/// weak in the copy beside the program, before it is loaded; a library that has been marked, or is of another build, stays as it is.
/// </summary>
internal static class TorchLibrary
{
    private const uint VersionNeeds = 0x6ffffffe;

    /// <summary>Marks the copy in the program's own folder.</summary>
    public static void Relax()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "runtimes", "linux-x64", "native", "libLibTorchSharp.so");
        if (!File.Exists(path))
            return;
        var bytes = File.ReadAllBytes(path);
        if (Mark(bytes, "GLIBCXX_3.4.32"u8))
            File.WriteAllBytes(path, bytes);
    }

    private static bool Mark(Span<byte> file, ReadOnlySpan<byte> name)
    {
        var sections = (int)BinaryPrimitives.ReadInt64LittleEndian(file[0x28..]);
        var size = BinaryPrimitives.ReadUInt16LittleEndian(file[0x3A..]);
        var count = BinaryPrimitives.ReadUInt16LittleEndian(file[0x3C..]);
        for (var i = 0; i < count; i++)
        {
            var section = file[(sections + (i * size))..];
            if (BinaryPrimitives.ReadUInt32LittleEndian(section[4..]) != VersionNeeds)
                continue;
            var strings = file[(sections + (size * BinaryPrimitives.ReadInt32LittleEndian(section[0x28..])))..];
            return MarkNeeds(file, Offset(section), BinaryPrimitives.ReadInt32LittleEndian(section[0x2C..]), file[Offset(strings)..], name);
        }

        return false;
    }

    private static bool MarkNeeds(Span<byte> file, int at, int needs, ReadOnlySpan<byte> strings, ReadOnlySpan<byte> name)
    {
        var changed = false;
        for (; needs > 0; needs--)
        {
            var need = file[at..];
            var entry = at + BinaryPrimitives.ReadInt32LittleEndian(need[8..]);
            for (int left = BinaryPrimitives.ReadUInt16LittleEndian(need[2..]); left > 0; left--)
            {
                var version = file[entry..];
                var flags = BinaryPrimitives.ReadUInt16LittleEndian(version[4..]);
                if ((flags & 2) == 0 && strings[BinaryPrimitives.ReadInt32LittleEndian(version[8..])..].StartsWith(name))
                {
                    BinaryPrimitives.WriteUInt16LittleEndian(version[4..], (ushort)(flags | 2));
                    changed = true;
                }

                entry += BinaryPrimitives.ReadInt32LittleEndian(version[12..]);
            }

            at += BinaryPrimitives.ReadInt32LittleEndian(need[12..]);
        }

        return changed;
    }

    private static int Offset(ReadOnlySpan<byte> section) => (int)BinaryPrimitives.ReadInt64LittleEndian(section[0x18..]);
}
