namespace Entente.Language;

/// <summary>An entry of <see cref="InputCache"/>.</summary>
/// <param name="Form">Hash of the form's characters.</param>
/// <param name="Values">What the form puts into the gates, in units of <see cref="InputLayer.Unit"/>.</param>
internal sealed record CachedInput(ulong Form, short[] Values);
