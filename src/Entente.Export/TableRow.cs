using System.Globalization;
using Entente.Record;

namespace Entente.Export;

/// <summary>A record in the words of a table for the screen.</summary>
/// <param name="Date">One day, or two with a stroke; a dash when the text does not say.</param>
/// <param name="What">Event type, or kind of record with its type.</param>
/// <param name="Status">Status, stage or mode.</param>
/// <param name="Who">Codes, with an arrow from those who act to those acted upon.</param>
/// <param name="Quote">The words that show it.</param>
internal sealed record TableRow(string Date, string What, string Status, string Who, string Quote)
{
    /// <summary>The row of a record of a reading.</summary>
    internal static TableRow Of(RecordEntry entry) =>
        new(DateOf(entry.Date), WhatOf(entry.Kind, entry.Type), entry.Status, WhoOf(entry.Parties), entry.Quote);

    private static string WhatOf(RecordKind kind, string? type) => kind switch
    {
        RecordKind.Event => type ?? "",
        RecordKind.Agreement => "agreement " + type,
        RecordKind.ArmsDeal => ("arms deal " + type).TrimEnd(),
        RecordKind.Visit => "visit",
        _ => "says " + type,
    };

    private static string DateOf(RecordDate date)
    {
        if (date.Interval is not { } days)
            return "-";
        return days.Start == days.End ? Day(days.Start) : Day(days.Start) + "/" + Day(days.End);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string WhoOf(IReadOnlyList<RecordParty> parties)
    {
        var acting = Codes(parties, PartySide.Acting);
        var affected = Codes(parties, PartySide.Affected);
        return affected.Length == 0 ? acting : $"{(acting.Length == 0 ? "?" : acting)} > {affected}";
    }

    private static string Codes(IReadOnlyList<RecordParty> parties, PartySide side) =>
        string.Join(", ", parties.Where(p => p.Side == side).Select(p => p.Sector is null ? p.Code : p.Code + "/" + p.Sector).Distinct(StringComparer.Ordinal));
}
