namespace Entente.Reading.Dates;

/// <summary>Seasons of the northern hemisphere; winter begins in the December of its year.</summary>
internal enum Season
{
    Spring,
    Summer,
    Autumn,
    Winter,
}
