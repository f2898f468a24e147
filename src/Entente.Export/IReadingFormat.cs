using System.Buffers;
using Entente.Record;

namespace Entente.Export;

/// <summary>
/// A way to write readings one after the other. It keeps nothing between two readings, so that several threads may format at once and
/// the pieces be put together afterwards in order.
/// </summary>
public interface IReadingFormat
{
    /// <summary>What stands before the first reading, in UTF-8; often nothing.</summary>
    ReadOnlyMemory<byte> Header { get; }

    /// <summary>Writes one reading in UTF-8, line ends included; nothing when the format has nothing to say of it.</summary>
    void Write(IBufferWriter<byte> output, ArticleReading reading);
}
