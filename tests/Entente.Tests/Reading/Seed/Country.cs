namespace Entente.Tests.Reading.Seed;

/// <summary>A state as the variants write it.</summary>
/// <param name="Code">ISO 3166 alpha-3.</param>
/// <param name="Name">As it stands inside a sentence, article included: <c>the United States</c>.</param>
/// <param name="Adjective">Of the state and its people: <c>Kenyan</c>.</param>
/// <param name="People">As the subject of a sentence: <c>The Kenyans</c>.</param>
/// <param name="Capital">Seat of its government.</param>
internal sealed record Country(string Code, string Name, string Adjective, string People, string Capital)
{
    /// <summary>The name at the beginning of a sentence.</summary>
    public string AtStart => char.ToUpperInvariant(Name[0]) + Name[1..];
}
