namespace Entente.Intake.Layout;

/// <summary>A date, perhaps with a time of day, that an input states.</summary>
/// <param name="Time">In UTC; midnight for a bare date. A time without a zone is taken as UTC.</param>
/// <param name="HasTime">True when a time of day was given.</param>
/// <param name="HasShortYear">True when the year had two digits: 69 to 99 are read as 1969 to 1999, the rest as 2000 to 2068.</param>
internal readonly record struct Timestamp(DateTimeOffset Time, bool HasTime, bool HasShortYear);
