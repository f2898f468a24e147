using Entente.DataBuild.Scoring;

namespace Entente.DataBuild.Codebook;

/// <summary>An act as a page writes it: <c>CONSULT visit KEN &gt; RWA happened 2009-06-11..2009-06-11</c>.</summary>
/// <param name="Words">The line as it stands on the page.</param>
/// <param name="Act">Event, actors, and status, mode and date as far as they are given.</param>
/// <param name="ChecksMode">False where the page writes <c>*</c> for the mode.</param>
/// <param name="ChecksStatus">False where the page writes <c>*</c> for the status.</param>
/// <param name="ChecksDate">False where the page writes <c>*</c> for the date.</param>
internal sealed record ExpectedAct(string Words, GoldEvent Act, bool ChecksMode, bool ChecksStatus, bool ChecksDate)
{
    private const string Any = "*";

    /// <summary>Reads a line; <c>-</c> stands for none, <c>+</c> joins codes, <c>..</c> joins days.</summary>
    /// <exception cref="FormatException">The line has another form.</exception>
    public static ExpectedAct Parse(string words)
    {
        if (words.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var name, var mode, var sources, ">", var targets, var status, var date])
            throw new FormatException($"'{words}' is not EVENT mode SOURCES > TARGETS status date");
        if (date is not (Any or "-") && date.Split("..").Length != 2)
            throw new FormatException($"'{date}' is neither two days with '..' between them nor '-' or '*'");
        var act = new GoldEvent
        {
            Event = name,
            Mode = Given(mode),
            Sources = CodesOf(sources),
            Targets = CodesOf(targets),
            Status = Given(status),
            Date = Given(date)?.Split(".."),
        };
        return new ExpectedAct(words, act, mode != Any, status != Any, date != Any);
    }

    /// <summary>What is wrong with an act that the program found in place of this one; the first of event, actors, status, mode and date; null when nothing is.</summary>
    public string? Difference(GoldEvent found)
    {
        if (found.Event != Act.Event)
            return "event";
        if (!EventMatch.HasSameActors(Act, found))
            return "actors";
        if (ChecksStatus && found.Status != Act.Status)
            return "status";
        if (ChecksMode && found.Mode != Act.Mode)
            return "mode";
        return ChecksDate && !(found.Date ?? []).SequenceEqual(Act.Date ?? []) ? "date" : null;
    }

    private static string? Given(string field) => field is Any or "-" ? null : field;

    private static string[] CodesOf(string field) => field == "-" ? [] : field.Split('+');
}
