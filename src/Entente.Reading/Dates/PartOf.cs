namespace Entente.Reading.Dates;

/// <summary>Which part of a stretch of time is meant.</summary>
internal enum PartOf
{
    /// <summary>Its first third.</summary>
    Early,

    /// <summary>Its second third.</summary>
    Middle,

    /// <summary>Its last third.</summary>
    Late,

    /// <summary>From its start to now: <c>earlier this week</c>.</summary>
    Earlier,

    /// <summary>From now to its end: <c>later this year</c>.</summary>
    Later,
}
