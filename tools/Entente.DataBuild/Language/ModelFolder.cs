using Entente.Language;

namespace Entente.DataBuild.Language;

/// <summary>Changes fields of a model file.</summary>
internal static class ModelFolder
{
    /// <summary>Writes the given fields of the <c>model.bin</c> of a folder and keeps the others; a folder or file that is missing is made.</summary>
    public static void Update(string folder, params ReadOnlySpan<(ModelField Field, Action<BinaryWriter> Write)> fields) =>
        UpdateFile(Path.Combine(folder, "model.bin"), fields);

    /// <summary>Writes the given fields of a file and keeps the others; a folder or file that is missing is made.</summary>
    public static void UpdateFile(string path, params ReadOnlySpan<(ModelField Field, Action<BinaryWriter> Write)> fields)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".");
        var all = File.Exists(path) ? Read(path) : [];
        foreach (var (field, write) in fields)
            all[field] = Bytes(write);
        using var stream = File.Create(path);
        ModelFile.Write(stream, all);
    }

    private static Dictionary<ModelField, byte[]> Read(string path)
    {
        using var stream = File.OpenRead(path);
        var file = ModelFile.Read(stream, path);
        return Enum.GetValues<ModelField>().Where(file.Has).ToDictionary(field => field, field => file.Bytes(field));
    }

    private static byte[] Bytes(Action<BinaryWriter> write)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        write(writer);
        writer.Flush();
        return stream.ToArray();
    }
}
