namespace Entente.Reading.Dates;

/// <summary>Times that have a side of now but no length.</summary>
internal enum VagueTime
{
    Past,
    Present,
    Future,
}
