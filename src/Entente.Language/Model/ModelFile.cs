using System.Text;
using Entente.Text;

namespace Entente.Language;

/// <summary>
/// A model file: the magic <c>ENTM</c>, a version, the number of fields, then fields of a tag (int), a length (int) and bytes; all numbers are
/// little-endian. Readers take the fields that they know and skip the others, so that files can grow. Fields are read from the stream when they are opened, one at a time.
/// </summary>
internal sealed class ModelFile
{
    private const int Magic = 0x4D544E45;
    private const int Version = 1;
    private readonly Stream _stream;
    private readonly Dictionary<ModelField, (long Start, int Length)> _fields;
    private readonly string _name;

    private ModelFile(Stream stream, string name, Dictionary<ModelField, (long Start, int Length)> fields) => (_stream, _name, _fields) = (stream, name, fields);

    /// <summary>Finds the fields of a file. The stream must stay open while fields are read; one that cannot seek is read into memory.</summary>
    /// <exception cref="DataFileException">It is no model file, is cut short, or has another version.</exception>
    public static ModelFile Read(Stream stream, string name)
    {
        if (!stream.CanSeek)
            stream = Copy(stream);
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        try
        {
            if (reader.ReadInt32() != Magic)
                throw new DataFileException(name, 0, 0, "not a model file");
            if (reader.ReadInt32() is var version and not Version)
                throw new DataFileException(name, 0, 0, $"version {version}; this program reads version {Version}");
            return new ModelFile(stream, name, Fields(reader));
        }
        catch (EndOfStreamException)
        {
            throw new DataFileException(name, 0, 0, "the file is cut short");
        }
    }

    /// <summary>Whether the file has a field.</summary>
    public bool Has(ModelField field) => _fields.ContainsKey(field);

    /// <summary>Reader of one field, which is used up before another one is opened.</summary>
    /// <exception cref="DataFileException">The file has no such field.</exception>
    public BinaryReader Open(ModelField field)
    {
        _stream.Position = Find(field).Start;
        return new BinaryReader(_stream, Encoding.UTF8, leaveOpen: true);
    }

    /// <summary>All bytes of one field.</summary>
    /// <exception cref="DataFileException">The file has no such field.</exception>
    public byte[] Bytes(ModelField field) => BinaryArrays.Read<byte>(Open(field), Find(field).Length);

    /// <summary>Writes a file with the fields in the order of their tags.</summary>
    public static void Write(Stream stream, IReadOnlyDictionary<ModelField, byte[]> fields)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(Version);
        writer.Write(fields.Count);
        foreach (var (field, bytes) in fields.OrderBy(pair => pair.Key))
        {
            writer.Write((int)field);
            writer.Write(bytes.Length);
            writer.Write(bytes);
        }
    }

    private static Dictionary<ModelField, (long Start, int Length)> Fields(BinaryReader reader)
    {
        var fields = new Dictionary<ModelField, (long Start, int Length)>();
        var stream = reader.BaseStream;
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var field = (ModelField)reader.ReadInt32();
            var length = reader.ReadInt32();
            if (length < 0 || length > stream.Length - stream.Position)
                throw new EndOfStreamException();
            fields[field] = (stream.Position, length);
            stream.Position += length;
        }

        return fields;
    }

    private static MemoryStream Copy(Stream stream)
    {
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }

    private (long Start, int Length) Find(ModelField field) =>
        _fields.TryGetValue(field, out var found) ? found : throw new DataFileException(_name, 0, 0, $"the field {field} is missing");
}
