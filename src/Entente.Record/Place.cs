namespace Entente.Record;

/// <summary>A place that a record names.</summary>
/// <param name="Name">Name as listed, or as written when it is not listed.</param>
/// <param name="Country">ISO 3166 alpha-3 code; null when unknown.</param>
/// <param name="GeoNames">GeoNames identifier; null when not listed.</param>
/// <param name="Latitude">Degrees north; null when unknown.</param>
/// <param name="Longitude">Degrees east; null when unknown.</param>
/// <param name="Role">Where it happened, or only mentioned.</param>
public sealed record Place(string Name, string? Country, int? GeoNames, double? Latitude, double? Longitude, PlaceRole Role);
