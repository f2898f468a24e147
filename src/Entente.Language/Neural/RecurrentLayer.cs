namespace Entente.Language;

/// <summary>A recurrent layer that reads a sentence from both ends.</summary>
/// <param name="Forward">From left to right; its gates and outputs come first in a row.</param>
/// <param name="Backward">From right to left.</param>
internal sealed record RecurrentLayer(RecurrentDirection Forward, RecurrentDirection Backward)
{
    /// <summary>From gates to the outputs of both directions, which go to <see cref="NetworkWorkspace.Upper"/>.</summary>
    public void Run(int count, NetworkWorkspace workspace)
    {
        var (cells, gates) = (Forward.Cells, Forward.Columns);
        Forward.Run(workspace.Gates, 2 * gates, count, backwards: false, workspace.Memory, workspace.Upper, 2 * cells);
        Backward.Run(workspace.Gates.AsSpan(gates), 2 * gates, count, backwards: true, workspace.Memory, workspace.Upper.AsSpan(cells), 2 * cells);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static RecurrentLayer Read(BinaryReader reader) =>
        new(new RecurrentDirection(ByteMatrix.Read(reader)), new RecurrentDirection(ByteMatrix.Read(reader)));

    /// <summary>Writes both matrices.</summary>
    public void Write(BinaryWriter writer)
    {
        Forward.Matrix.Write(writer);
        Backward.Matrix.Write(writer);
    }
}
