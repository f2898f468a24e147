using System.Buffers;
using System.Text;
using Entente.DataBuild.Scoring;
using Entente.Export;
using Entente.Tests.Intake;

namespace Entente.Tests.Reading.Seed;

/// <summary>The article's build with other countries, names, dates and sums must be read as well as the page that it follows.</summary>
public sealed class SeedVariantTests(ITestOutputHelper output)
{
    // What every variant must reach in the end.
    private static readonly SeedFigures Wanted = new(EventF1: .60, StatementF1: .60, Agreements: 3, SpuriousAgreements: 0, Deals: 1, DealAttributes: 3, Visits: 3);

    // What every variant reaches now: raise it with the reader, up to the figures wanted.
    private static readonly SeedFigures Minimum = new(EventF1: .65, StatementF1: .60, Agreements: 3, SpuriousAgreements: 1, Deals: 1, DealAttributes: 2, Visits: 2);

    public static TheoryData<string, int> Articles()
    {
        var data = new TheoryData<string, int>();
        foreach (var variant in Variants.All)
        {
            data.Add(variant.Key, 0);
            data.Add(variant.Key, 1);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Variant_is_read_well_enough(string key, int turn)
    {
        var (page, gold) = SeedArticle.Write(Variants.All.Single(v => v.Key == key), turn);
        var score = TextScore.Of(gold, Read(page));
        var figures = SeedFigures.Of(score);
        Report(page, score, figures);
        Assert.Empty(figures.Below(Minimum));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Expected_records_are_in_the_text(string key, int turn)
    {
        var (page, gold) = SeedArticle.Write(Variants.All.Single(v => v.Key == key), turn);
        var evidence = gold.Events.Select(e => e.Evidence).Concat(gold.Agreements.Select(a => a.Evidence)).Concat(gold.ArmsDeals.Select(d => d.Evidence))
            .Concat(gold.Visits.Select(v => v.Evidence)).Concat(gold.Statements.Select(s => s.Evidence));
        Assert.All(evidence, words => Assert.Contains(words!, page, StringComparison.Ordinal));
        Assert.Equal((15, 3, 1, 3, 14), (gold.Events.Count, gold.Agreements.Count, gold.ArmsDeals.Count, gold.Visits.Count, gold.Statements.Count));
    }

    private static GoldText Read(string page)
    {
        var buffer = new ArrayBufferWriter<byte>();
        new GoldFormat().Write(buffer, SharedReader.Reader.Read(IntakeRuns.Article(page)));
        return GoldFile.Parse(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private void Report(string page, TextScore score, SeedFigures figures)
    {
        output.WriteLine(figures.ToString());
        output.WriteLine("short of what is wanted: " + string.Join("; ", figures.Below(Wanted).DefaultIfEmpty("nothing")));
        foreach (var act in score.Events.Missed)
            output.WriteLine($"missed event: {string.Join('+', act.Sources)} > {string.Join('+', act.Targets)} {act.Event} | {act.Evidence}");
        foreach (var act in score.Events.Spurious)
            output.WriteLine($"spurious event: {string.Join('+', act.Sources)} > {string.Join('+', act.Targets)} {act.Event} {act.Status} | {act.Evidence}");
        foreach (var pact in score.Agreements.Missed)
            output.WriteLine($"missed agreement: {string.Join('+', pact.Parties)} | {pact.Evidence}");
        foreach (var pact in score.Agreements.Spurious)
            output.WriteLine($"spurious agreement: {string.Join('+', pact.Parties)} {pact.Stage} | {pact.Evidence}");
        foreach (var visit in score.Visits.Missed)
            output.WriteLine($"missed visit: {visit.Visitors[0].Actor} in {visit.Host} | {visit.Evidence}");
        foreach (var said in score.Statements.Missed)
            output.WriteLine($"missed statement: {said.Speaker} {said.Stance} | {said.Evidence}");
        foreach (var said in score.Statements.Spurious)
            output.WriteLine($"spurious statement: {said.Speaker} {said.Stance} | {said.Evidence}");
        output.WriteLine("");
        output.WriteLine(page);
    }
}
