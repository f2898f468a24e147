using Entente.Record;

namespace Entente.Reading.Dates;

/// <summary>What a phrase means.</summary>
/// <param name="Interval">Its days; null when they cannot be known.</param>
/// <param name="Value">Its value in the notation of TIMEX3; null when unknown.</param>
/// <param name="Grain">How fine it is; the anchor of a day must be a day.</param>
/// <param name="Other">The days on the other side of publication, for a weekday or month that the tense had to place.</param>
internal readonly record struct Resolution(DateInterval? Interval, string? Value, CalendarUnit Grain, DateInterval? Other = null);
