namespace Entente.Reading.Dates;

/// <summary>Units of the calendar and the clock, from short to long.</summary>
internal enum CalendarUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Season,
    Quarter,
    Year,
    Decade,
    Century,
}
