using System.Buffers;
using Entente.Record;

namespace Entente.Export;

/// <summary>A way to write the results of a query. Results come in pages, so that columns can be set to fit what they hold.</summary>
public interface IViewFormat
{
    /// <summary>What stands before the first result, in UTF-8; often nothing.</summary>
    ReadOnlyMemory<byte> Header { get; }

    /// <summary>Writes some results in UTF-8, line ends included.</summary>
    void Write(IBufferWriter<byte> output, IReadOnlyList<RecordView> views);
}
