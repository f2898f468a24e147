namespace Entente.Tests.Reading.Seed;

/// <summary>An invented holder of a post.</summary>
/// <param name="First">First name.</param>
/// <param name="Last">Surname.</param>
/// <param name="IsWoman">Which pronouns the text uses.</param>
internal sealed record Person(string First, string Last, bool IsWoman = false)
{
    public string Full => $"{First} {Last}";

    public string Polite => (IsWoman ? "Ms " : "Mr ") + Last;

    public string He => IsWoman ? "she" : "he";

    public string His => IsWoman ? "her" : "his";
}
