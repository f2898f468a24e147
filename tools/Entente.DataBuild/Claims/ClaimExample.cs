namespace Entente.DataBuild.Claims;

/// <summary>A claim to learn from.</summary>
/// <param name="Text">Identifier of the text that it stands in.</param>
/// <param name="Cells">Cells of its features.</param>
/// <param name="IsRight">True when a person coded it.</param>
/// <param name="Counts">False when the coded event is optional: it is learned from but not measured.</param>
internal sealed record ClaimExample(string Text, int[] Cells, bool IsRight, bool Counts);
