namespace Entente.Reading.Places;

/// <summary>Sorts of listed places.</summary>
internal enum PlaceKind : byte
{
    /// <summary>A town or city.</summary>
    City,

    /// <summary>The capital of a state.</summary>
    Capital,

    /// <summary>A first-level division: state, province, region.</summary>
    Region,

    /// <summary>A sea, strait, valley, camp or other named stretch.</summary>
    Area,
}
