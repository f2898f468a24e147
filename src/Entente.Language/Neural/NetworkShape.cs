namespace Entente.Language;

/// <summary>Lengths of the rows that a <see cref="NetworkWorkspace"/> holds.</summary>
/// <param name="InputColumns">Inputs of a word.</param>
/// <param name="GateColumns">Gates of both directions of a layer.</param>
/// <param name="OutputColumns">Outputs of both directions of a layer.</param>
/// <param name="HiddenColumns">First layers of tags, heads and relations together.</param>
internal sealed record NetworkShape(int InputColumns, int GateColumns, int OutputColumns, int HiddenColumns);
