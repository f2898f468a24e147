namespace Entente.Reading.Actors.Names;

/// <summary>One post of a person, with its time.</summary>
/// <param name="Code">Actor that the holder stands for.</param>
/// <param name="Post">Such as <c>foreign minister</c>.</param>
/// <param name="Sector">Sector of the post, or null.</param>
/// <param name="From">First day in office.</param>
/// <param name="Until">Last day in office.</param>
internal readonly record struct HeldPost(string Code, string Post, string? Sector, DateOnly From, DateOnly Until);
