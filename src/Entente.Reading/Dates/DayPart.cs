namespace Entente.Reading.Dates;

/// <summary>Parts of a day, as TIMEX3 knows them.</summary>
internal enum DayPart
{
    Morning,
    Midday,
    Afternoon,
    Evening,
    Night,
    Daytime,
}
