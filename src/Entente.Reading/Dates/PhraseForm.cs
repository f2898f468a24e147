namespace Entente.Reading.Dates;

/// <summary>What a time phrase says, before it is resolved.</summary>
internal enum PhraseForm
{
    /// <summary>Parts of a calendar date: any of year, month, day, weekday, part of day.</summary>
    Calendar,

    /// <summary>A decade: <c>the 1990s</c>; its first year is in <see cref="TimePhrase.Year"/>.</summary>
    Decade,

    /// <summary>A century; its number is in <see cref="TimePhrase.Ordinal"/>.</summary>
    Century,

    /// <summary>A season, with or without a year.</summary>
    Season,

    /// <summary>A quarter or half of a year.</summary>
    Fraction,

    /// <summary>A named day.</summary>
    Holiday,

    /// <summary>A unit counted from now or from the date told before: <c>last week</c>, <c>the following day</c>.</summary>
    Shifted,

    /// <summary>A day counted from publication: <c>yesterday</c>.</summary>
    Deictic,

    /// <summary>A distance from some point: <c>two weeks ago</c>, <c>a day later</c>.</summary>
    Offset,

    /// <summary>A stretch that ends or begins now: <c>the past two years</c>.</summary>
    Stretch,

    /// <summary>The n-th unit of something: <c>the first week of March</c>.</summary>
    Ordinal,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A recurring time.</summary>
    Set,

    /// <summary>A vague side of now: <c>recently</c>.</summary>
    Vague,

    /// <summary>The time told before: <c>at the time</c>.</summary>
    Anaphor,

    /// <summary>A time of the clock without a date.</summary>
    Clock,
}
