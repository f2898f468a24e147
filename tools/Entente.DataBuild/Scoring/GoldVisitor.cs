namespace Entente.DataBuild.Scoring;

/// <summary>One of those who travel.</summary>
/// <param name="Name">Person; null for a post or a delegation without a name.</param>
/// <param name="Actor">Code of whom they act for.</param>
internal sealed record GoldVisitor(string? Name, string? Actor);
