using System.Buffers;
using Entente.Record;

namespace Entente.Export;

/// <summary>The record format: one JSON object a reading, one a line.</summary>
public sealed class JsonLinesFormat : IReadingFormat
{
    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Header => default;

    /// <inheritdoc/>
    public void Write(IBufferWriter<byte> output, ArticleReading reading) => ReadingJson.WriteLine(output, reading);
}
