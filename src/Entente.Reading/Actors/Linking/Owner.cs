using Entente.Reading.Actors.Names;

namespace Entente.Reading.Actors.Linking;

/// <summary>To whom a noun belongs: what its modifier, possessor or <c>of</c>-phrase says.</summary>
/// <param name="Code">Actor code.</param>
/// <param name="Sector">Sector that the owner's name implies, or null.</param>
/// <param name="Name">Name to show.</param>
/// <param name="Kind">What the owner's name is.</param>
internal readonly record struct Owner(string Code, string? Sector, string Name, NameKind Kind);
