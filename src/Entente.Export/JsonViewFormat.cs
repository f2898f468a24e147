using System.Buffers;
using System.Text.Json;
using Entente.Record;

namespace Entente.Export;

/// <summary>Results as JSON, one object a line, as <see cref="RecordViewJson"/> writes them.</summary>
public sealed class JsonViewFormat : IViewFormat
{
    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Header => default;

    /// <inheritdoc/>
    public void Write(IBufferWriter<byte> output, IReadOnlyList<RecordView> views)
    {
        foreach (var view in views)
        {
            using (var json = new Utf8JsonWriter(output, ReadingJson.WriterOptions))
                RecordViewJson.Write(json, view);
            output.Write("\n"u8);
        }
    }
}
