using System.Globalization;

namespace Entente.DataBuild.Scoring;

/// <summary><c>score --gold FILE --given FILE</c>: precision, recall and F1 of each kind of record, summed over all texts.</summary>
internal static class ScoreRecords
{
    public static int Run(CommandOptions options)
    {
        var gold = GoldFile.Read(options.Require("gold"));
        var given = GoldFile.Read(options.Require("given"));
        var scores = gold.Values.Select(text => TextScore.Of(text, given.GetValueOrDefault(text.Id) ?? new GoldText { Id = text.Id }))
            .Concat(given.Values.Where(text => !gold.ContainsKey(text.Id)).Select(text => TextScore.Of(new GoldText { Id = text.Id }, text)))
            .ToList();
        Console.WriteLine($"{"",-12}{"found",7}{"missed",8}{"spurious",10}{"prec",8}{"recall",8}{"F1",8}");
        Show("events", scores, score => score.Events.Counts);
        Show("dyad-quad", scores, score => score.Dyads.Counts);
        Show("agreements", scores, score => score.Agreements.Counts);
        Show("armsDeals", scores, score => score.ArmsDeals.Counts);
        Show("visits", scores, score => score.Visits.Counts);
        Show("statements", scores, score => score.Statements.Counts);
        return 0;
    }

    private static void Show(string name, List<TextScore> scores, Func<TextScore, Counts> part)
    {
        var sum = scores.Aggregate(default(Counts), (counts, score) => counts + part(score));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name,-12}{sum.Found,7}{sum.Missed,8}{sum.Spurious,10}{sum.Precision,8:0.000}{sum.Recall,8:0.000}{sum.F1,8:0.000}"));
    }
}
