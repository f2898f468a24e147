namespace Entente.Reading.Dates;

/// <summary>Kinds of <c>lexicon/time/words.tsv</c> and <c>numbers.tsv</c>; one form may be of several.</summary>
internal enum WordKind
{
    /// <summary>Month, 1 to 12.</summary>
    Month,

    /// <summary>Day of the week, Monday 1 to Sunday 7.</summary>
    Weekday,

    /// <summary>A <see cref="CalendarUnit"/>.</summary>
    Unit,

    /// <summary>A <see cref="Dates.Season"/>.</summary>
    Season,

    /// <summary>A <see cref="Dates.DayPart"/>.</summary>
    DayPart,

    /// <summary>Days from publication: <c>yesterday</c> -1.</summary>
    Deictic,

    /// <summary>A <see cref="VagueTime"/>.</summary>
    Reference,

    /// <summary>A <see cref="PartOf"/> a stretch: <c>early</c>, <c>end</c>.</summary>
    Part,

    /// <summary>Units forward from now: <c>last</c> -1, <c>this</c> 0, <c>next</c> 1.</summary>
    Shift,

    /// <summary>A shift that counts from the date told before: <c>following</c>.</summary>
    Anaphoric,

    /// <summary>Sign of an offset after a length of time: <c>ago</c> -1, <c>later</c> 1.</summary>
    Direction,

    /// <summary>A direction that counts from publication: <c>ago</c>.</summary>
    DeicticDirection,

    /// <summary>Adverb or adjective of recurrence, with its unit: <c>weekly</c>.</summary>
    SetWord,

    /// <summary>Quantifier that makes a unit recur: <c>every</c>.</summary>
    Every,

    /// <summary>Hedge before a number, a <see cref="Hedge"/>.</summary>
    Approx,

    /// <summary>The word is often something else (<c>May</c>, <c>Sun</c>) and needs support beside it.</summary>
    Ambiguous,

    /// <summary>Decade of the last century by name: <c>sixties</c> 60.</summary>
    Decade,

    /// <summary>Weekdays in the plural, as a recurring time: <c>Fridays</c>.</summary>
    WeekdaySet,

    /// <summary>Word whose number is no year: <c>Resolution 1929</c>, <c>Flight 1950</c>.</summary>
    Counter,

    /// <summary>Word that makes a date before it a name: <c>the March 23 Movement</c>.</summary>
    Namesake,

    /// <summary>Abbreviation of a time zone, with its offset from UTC in minutes.</summary>
    Zone,

    /// <summary>Number word below a hundred.</summary>
    Cardinal,

    /// <summary>Hundred, thousand, million …</summary>
    Multiplier,

    /// <summary>Multiplier that only follows digits: <c>bn</c>.</summary>
    Suffix,

    /// <summary>Number noun: <c>dozen</c>, <c>couple</c>.</summary>
    Collective,

    /// <summary>Number of unknown size: <c>several</c>.</summary>
    Vague,

    /// <summary>Ordinal word; -1 counts from the end.</summary>
    Ordinal,
}
