using System.Text;
using Entente.Text;

namespace Entente.Language;

/// <summary>
/// A model file: the magic <c>ENTM</c>, a version, the number of fields, then fields of a tag (int), a length (int) and bytes; all numbers are
/// little-endian. Readers take the fields that they know and skip the others, so that files can grow.
/// </summary>
internal sealed class ModelFile
{
    private const int Magic = 0x4D544E45;
    private const int Version = 1;
    private readonly Dictionary<ModelField, byte[]> _fields;
    private readonly string _name;

    private ModelFile(string name, Dictionary<ModelField, byte[]> fields) => (_name, _fields) = (name, fields);

    /// <summary>Reads a whole file into memory.</summary>
    /// <exception cref="DataFileException">It is no model file, is cut short, or has another version.</exception>
    public static ModelFile Read(Stream stream, string name)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        try
        {
            if (reader.ReadInt32() != Magic)
                throw new DataFileException(name, 0, 0, "not a model file");
            if (reader.ReadInt32() is var version and not Version)
                throw new DataFileException(name, 0, 0, $"version {version}; this program reads version {Version}");
            var fields = new Dictionary<ModelField, byte[]>();
            for (var left = reader.ReadInt32(); left > 0; left--)
            {
                var field = (ModelField)reader.ReadInt32();
                fields[field] = BinaryArrays.Read<byte>(reader, reader.ReadInt32());
            }

            return new ModelFile(name, fields);
        }
        catch (EndOfStreamException)
        {
            throw new DataFileException(name, 0, 0, "the file is cut short");
        }
    }

    /// <summary>Whether the file has a field.</summary>
    public bool Has(ModelField field) => _fields.ContainsKey(field);

    /// <summary>Reader of one field.</summary>
    /// <exception cref="DataFileException">The file has no such field.</exception>
    public BinaryReader Open(ModelField field) => _fields.TryGetValue(field, out var bytes)
        ? new BinaryReader(new MemoryStream(bytes, writable: false), Encoding.UTF8)
        : throw new DataFileException(_name, 0, 0, $"the field {field} is missing");

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
}
