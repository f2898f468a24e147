namespace Entente.Reading.Places;

/// <summary>A listed place.</summary>
/// <param name="Name">Name as listed.</param>
/// <param name="Country">ISO 3166 alpha-3 code.</param>
/// <param name="Kind">City, capital, region or wider area.</param>
/// <param name="Admin">First-level division that holds it, or null.</param>
/// <param name="GeoNames">GeoNames identifier, or null when not from there.</param>
/// <param name="Latitude">Degrees north, or null.</param>
/// <param name="Longitude">Degrees east, or null.</param>
/// <param name="Population">Inhabitants; 0 when unknown.</param>
internal sealed record PlaceRecord(
    string Name, string Country, PlaceKind Kind, string? Admin, int? GeoNames, double? Latitude, double? Longitude, int Population);
