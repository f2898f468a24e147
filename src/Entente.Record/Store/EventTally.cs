namespace Entente.Record;

/// <summary>How many events of one sort fall into one month: a cell of the cube that charts and summaries are added up from.</summary>
/// <param name="Year">Year; 0 for events without a day or that span more than a year.</param>
/// <param name="Month">Month from 1; 0 for events known only by the year, or not at all.</param>
/// <param name="Event">Event type.</param>
/// <param name="Quad">Quad class, 1 to 4.</param>
/// <param name="Status">Status.</param>
/// <param name="Direction">For a pair, which way; for one actor, <see cref="DyadDirection.FromFirst"/> when it acts and
/// <see cref="DyadDirection.FromSecond"/> when it is acted upon, <see cref="DyadDirection.Both"/> when both; for the archive always both.</param>
/// <param name="Count">Events.</param>
/// <param name="Goldstein">Sum of the Goldstein values of those that have one.</param>
/// <param name="Weighed">How many have one.</param>
public sealed record EventTally(
    int Year, int Month, EventType Event, int Quad, EventStatus Status, DyadDirection Direction, long Count, double Goldstein, long Weighed);
