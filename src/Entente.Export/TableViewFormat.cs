using System.Buffers;
using System.Text;
using Entente.Record;

namespace Entente.Export;

/// <summary>Results to read on a screen, a line each.</summary>
/// <param name="width">Columns of the screen.</param>
public sealed class TableViewFormat(int width) : IViewFormat
{
    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Header => default;

    /// <inheritdoc/>
    public void Write(IBufferWriter<byte> output, IReadOnlyList<RecordView> views) =>
        Encoding.UTF8.GetBytes(TableLayout.Lines([.. views.Select(TableRow.Of)], width), output);
}
