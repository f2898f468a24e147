namespace Entente.Intake.Decoding;

/// <summary>Bytes turned into characters.</summary>
/// <param name="Text">The characters; empty when <paramref name="Refusal"/> says why there are none.</param>
/// <param name="Encoding">Name of the encoding that was used.</param>
/// <param name="Remark">What was assumed or lost; null when the bytes were beyond doubt.</param>
/// <param name="Refusal">Why the bytes are no text; null when they are.</param>
internal sealed record DecodedText(string Text, string Encoding, string? Remark, string? Refusal);
