using Entente.Record;
using Entente.Tests.Record;

namespace Entente.Tests.Storage;

/// <summary>
/// What every archive must do. A class for one database derives from this and says how to open an empty archive; the facts below are then run
/// against it.
/// </summary>
public abstract class RecordStoreContract : IAsyncLifetime
{
    private IRecordStore? _store;

    private IRecordStore Store => _store ?? throw new InvalidOperationException("not yet open");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Opens an archive with nothing in it.</summary>
    protected abstract ValueTask<IRecordStore> OpenEmptyAsync();

    public async ValueTask InitializeAsync() => _store = await OpenEmptyAsync();

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_store is not null)
            await _store.DisposeAsync();
    }

    [Fact]
    public async Task A_saved_reading_comes_back_whole()
    {
        var reading = StoreSamples.Ferry();
        Assert.Equal(SaveOutcome.Added, await Store.SaveAsync(reading, Stop));
        var back = await Store.GetAsync(reading.Article.Id, Stop);
        Assert.Equal(ReadingJson.ToText(reading), ReadingJson.ToText(back!));
    }

    [Fact]
    public async Task An_article_is_found_by_the_beginning_of_its_hash()
    {
        var reading = StoreSamples.Ferry();
        await Store.SaveAsync(reading, Stop);
        Assert.NotNull(await Store.GetAsync(reading.Article.Id[7..19], Stop));
        Assert.Null(await Store.GetAsync(reading.Article.Id[7..14], Stop));
        Assert.Null(await Store.GetAsync("0123456789abcdef", Stop));
    }

    [Fact]
    public async Task The_same_article_again_changes_nothing()
    {
        await Store.SaveAsync(StoreSamples.Ferry(), Stop);
        var before = await Store.SummariseAsync(cancellation: Stop);
        Assert.Equal(SaveOutcome.Unchanged, await Store.SaveAsync(StoreSamples.Ferry(), Stop));
        var after = await Store.SummariseAsync(cancellation: Stop);
        Assert.Equal(before.Counts, after.Counts);
        Assert.Equal(before.Cells, after.Cells);
    }

    [Fact]
    public async Task A_newer_coder_replaces_and_an_older_one_does_not()
    {
        await Store.SaveAsync(StoreSamples.Ferry("1.9.0"), Stop);
        var newer = StoreSamples.Ferry("1.10.0");
        newer = newer with { Events = [newer.Events[0]], Visits = [] };
        Assert.Equal(SaveOutcome.Replaced, await Store.SaveAsync(newer, Stop));
        Assert.Equal(SaveOutcome.Unchanged, await Store.SaveAsync(StoreSamples.Ferry("1.9.0"), Stop));
        Assert.Equal("1.10.0", (await Store.GetAsync(newer.Article.Id, Stop))!.Coder.Engine);
        Assert.Equal(new RecordCounts(1, 1, 1, 0, 0, 1), (await Store.SummariseAsync(cancellation: Stop)).Counts);
    }

    [Fact]
    public async Task After_a_replacement_the_sums_are_those_of_the_new_reading_alone()
    {
        await Store.SaveAsync(StoreSamples.Ferry(), Stop);
        var newer = StoreSamples.Ferry("2.0.0");
        newer = newer with { Events = [newer.Events[0]] };
        await Store.SaveAsync(newer, Stop);
        var pair = await Store.SummariseAsync("KEN", "UGA", cancellation: Stop);
        Assert.Equal(EventType.Support, Assert.Single(pair.Cells).Event);
        Assert.Empty((await Store.SummariseAsync("KEN", "SDN", cancellation: Stop)).Cells);
        Assert.Equal(["UGA"], (await Store.SummariseAsync("KEN", cancellation: Stop)).Pairs.Select(p => p.Second));
        Assert.Equal(0, await Store.CountAsync(new RecordQuery { Kind = RecordKind.Event, Text = "criticised" }, Stop));
    }

    [Fact]
    public async Task A_batch_counts_what_it_did()
    {
        var batch = new ReadingBatch();
        batch.Add(StoreSamples.Ferry());
        batch.Add(StoreSamples.Border());
        batch.Add(StoreSamples.Ferry());
        Assert.Equal(new SaveTotals(2, 0, 1, 11), await Store.SaveAsync(batch, Stop));
    }

    [Fact]
    public async Task A_failing_batch_leaves_nothing_behind()
    {
        var batch = new ReadingBatch();
        batch.Add(StoreSamples.Ferry());
        var faulty = StoreSamples.Border();
        batch.Add(faulty with { Actors = [] });
        await Assert.ThrowsAsync<KeyNotFoundException>(async () => await Store.SaveAsync(batch, Stop));
        Assert.Equal(RecordCounts.None, (await Store.SummariseAsync(cancellation: Stop)).Counts);
        Assert.Equal(SaveOutcome.Added, await Store.SaveAsync(StoreSamples.Ferry(), Stop));
    }

    [Fact]
    public async Task A_stream_is_saved_batch_by_batch_with_progress()
    {
        var seen = new List<SaveTotals>();
        var totals = await Store.SaveAllAsync(StoreSamples.Talks(600).ToAsyncEnumerable(), new ProgressList(seen), Stop);
        Assert.Equal(600, totals.Added);
        Assert.Equal([256, 512, 600], seen.Select(t => t.Added));
    }

    [Theory]
    [InlineData(RecordKind.Article, 2)]
    [InlineData(RecordKind.Event, 5)]
    [InlineData(RecordKind.Agreement, 1)]
    [InlineData(RecordKind.ArmsDeal, 1)]
    [InlineData(RecordKind.Visit, 1)]
    [InlineData(RecordKind.Statement, 3)]
    [InlineData(null, 11)]
    public async Task A_kind_finds_its_records(RecordKind? kind, int expected)
    {
        await SaveBothAsync();
        var query = new RecordQuery { Kind = kind };
        var found = await FindAsync(query);
        Assert.Equal(expected, found.Count);
        Assert.Equal(expected, await Store.CountAsync(query, Stop));
        Assert.All(found, view => Assert.True(kind is null || view.Kind == kind));
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task A_filter_keeps_what_fits(RecordQuery query, string[] expected)
    {
        await SaveBothAsync();
        var found = await FindAsync(query with { Order = RecordOrder.Oldest });
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Select(Label).Order(StringComparer.Ordinal));
        Assert.Equal(expected.Length, await Store.CountAsync(query, Stop));
    }

    public static TheoryData<RecordQuery, string[]> Filters { get; } = new()
    {
        { new() { Event = EventType.Support }, ["ferry e1"] },
        { new() { Quad = 3 }, ["ferry e3"] },
        { new() { Status = EventStatus.Alleged }, ["border e1"] },
        { new() { Kind = RecordKind.Event, Actor = "KEN" }, ["ferry e1", "ferry e2", "ferry e3"] },
        { new() { Kind = RecordKind.Event, Actor = "KEN", Side = PartySide.Affected }, ["ferry e3"] },
        { new() { Kind = RecordKind.Event, Actor = "KEN", Side = PartySide.Acting }, ["ferry e1", "ferry e2"] },
        { new() { Actor = "SDN", Side = PartySide.Commenting }, ["ferry g1"] },
        { new() { Kind = RecordKind.Event, Actor = "UGA", Partner = "KEN" }, ["ferry e1", "ferry e2"] },
        { new() { Kind = RecordKind.Event, Actor = "UGA", Partner = "KEN", Direction = DyadDirection.FromFirst }, ["ferry e1"] },
        { new() { Kind = RecordKind.Event, Actor = "KEN", Partner = "UGA", Direction = DyadDirection.FromFirst }, ["ferry e1", "ferry e2"] },
        { new() { Kind = RecordKind.Event, Actor = "KEN", Partner = "UGA", Direction = DyadDirection.Both }, ["ferry e1"] },
        { new() { Actor = "SDN", Partner = "UGA" }, ["border e1", "border s1", "border s2", "ferry e3", "ferry s1"] },
        { new() { Subject = AgreementKind.Trade }, ["ferry g1"] },
        { new() { AgreementStage = AgreementStage.Ended }, [] },
        { new() { DealStage = DealStage.Agreed }, ["border d1"] },
        { new() { VisitStage = VisitStage.Planned }, ["ferry v1"] },
        { new() { Stance = Stance.Denies }, ["border s2"] },
        { new() { Kind = RecordKind.Visit, Event = EventType.Consult }, [] },
        { new() { Kind = RecordKind.Article, Quad = 1 }, [] },
        { new() { Kind = RecordKind.Event, From = new DateOnly(2012, 6, 1), To = new DateOnly(2012, 6, 2) }, ["border e2"] },
        { new() { Kind = RecordKind.Event, To = new DateOnly(2011, 3, 4) }, ["ferry e1", "ferry e3"] },
        { new() { Kind = RecordKind.Statement, From = new DateOnly(2013, 7, 8) }, ["border s1", "border s2"] },
        { new() { Kind = RecordKind.Event, Text = "shelling" }, ["border e1"] },
        { new() { Kind = RecordKind.Event, Text = "ferry Kisumu" }, ["ferry e1"] },
        { new() { Kind = RecordKind.Event, Text = "\"Kisumu ferry\"" }, [] },
        { new() { Text = "patrol boat", Actor = "TCD" }, ["border d1", "border e2"] },
        { new() { Text = "patrol boat", Actor = "KEN" }, [] },
        { new() { Text = "accord", Actor = "KEN", Partner = "UGA", Kind = RecordKind.Agreement }, ["ferry g1"] },
        { new() { Kind = RecordKind.Visit, Text = "otieno" }, ["ferry v1"] },
        { new() { Kind = RecordKind.Article, Text = "kamp*" }, ["border", "ferry"] },
        { new() { Kind = RecordKind.Article, Text = "accord" }, ["ferry"] },
        { new() { Kind = RecordKind.Article, Text = "AND OR ( NEAR" }, [] },
        { new() { Kind = RecordKind.Article, Actor = "TCD" }, ["border"] },
        { new() { Kind = RecordKind.Article, Actor = "SDN", Partner = "UGA" }, ["border", "ferry"] },
        { new() { Kind = RecordKind.Article, Text = "accord", Actor = "TCD" }, [] },
        { new() { Kind = RecordKind.Article, From = new DateOnly(2013, 1, 1) }, ["border"] },
        { new() { Kind = RecordKind.Article, Article = StoreSamples.Ferry().Article.Id }, ["ferry"] },
        { new() { Kind = RecordKind.Event, Article = StoreSamples.Border().Article.Id }, ["border e1", "border e2"] },
    };

    [Fact]
    public async Task A_view_has_its_article_and_its_parties_resolved()
    {
        await SaveBothAsync();
        var view = Assert.IsType<EventView>(Assert.Single(await FindAsync(new RecordQuery { Status = EventStatus.Planned })));
        Assert.Equal("Lake accord signed", view.Article.Title);
        Assert.Equal(new DateOnly(2011, 3, 5), view.Article.PublishedOn);
        Assert.Equal(
            [new RecordParty("a3", "KEN", "GOV", "Grace Otieno", PartySide.Acting), new RecordParty("a2", "UGA", null, "Uganda", PartySide.Affected)],
            view.Parties);
        Assert.Equal("will visit", view.Quote);
        Assert.Equal(StoreSamples.Ferry().Article.Id + "#e2", view.Id);
    }

    [Fact]
    public async Task A_search_for_articles_marks_the_words_it_found()
    {
        await SaveBothAsync();
        var view = Assert.IsType<ArticleView>(Assert.Single(await FindAsync(new RecordQuery { Kind = RecordKind.Article, Text = "patrol boats" })));
        Assert.Equal(["patrol", "boats"], view.Snippet.Matches.Select(m => m.Cut(view.Snippet.Text)).SelectMany(w => w.Split(' ')));
        Assert.Equal(new RecordCounts(1, 2, 0, 1, 0, 2), view.Records);
    }

    [Theory]
    [InlineData(RecordOrder.Newest)]
    [InlineData(RecordOrder.Oldest)]
    public async Task Pages_follow_on_each_other_both_ways(RecordOrder order)
    {
        await Store.SaveAllAsync(StoreSamples.Talks(25).ToAsyncEnumerable(), cancellation: Stop);
        var query = new RecordQuery { Kind = RecordKind.Event, Actor = "PER", Order = order, Limit = 10 };
        var all = (await FindAsync(query)).Select(v => v.Id).ToList();
        var first = await Store.FindPageAsync(query, Stop);
        var second = await Store.FindPageAsync(query with { Cursor = first.Next }, Stop);
        var third = await Store.FindPageAsync(query with { Cursor = second.Next }, Stop);
        Assert.Equal(all, first.Items.Concat(second.Items).Concat(third.Items).Select(v => v.Id));
        Assert.Equal(25, first.Total);
        Assert.Null(first.Previous);
        Assert.Null(third.Next);
        var back = await Store.FindPageAsync(query with { Cursor = third.Previous }, Stop);
        Assert.Equal(second.Items.Select(v => v.Id), back.Items.Select(v => v.Id));
        var start = await Store.FindPageAsync(query with { Cursor = back.Previous }, Stop);
        Assert.Equal(first.Items.Select(v => v.Id), start.Items.Select(v => v.Id));
        Assert.Null(start.Previous);
        Assert.Equal(first.Next, start.Next);
    }

    [Fact]
    public async Task Results_by_relevance_come_in_pages_too()
    {
        await Store.SaveAllAsync(StoreSamples.Talks(25).ToAsyncEnumerable(), cancellation: Stop);
        var query = new RecordQuery { Kind = RecordKind.Article, Text = "talks", Order = RecordOrder.Relevance, Limit = 20 };
        var first = await Store.FindPageAsync(query, Stop);
        var second = await Store.FindPageAsync(query with { Cursor = first.Next }, Stop);
        Assert.Equal(25, first.Items.Concat(second.Items).Select(v => v.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Null(second.Next);
        Assert.NotNull(second.Previous);
    }

    [Fact]
    public async Task A_page_between_two_others_is_not_shifted_by_new_records()
    {
        await Store.SaveAllAsync(StoreSamples.Talks(20).ToAsyncEnumerable(), cancellation: Stop);
        var query = new RecordQuery { Kind = RecordKind.Event, Limit = 10 };
        var first = await Store.FindPageAsync(query, Stop);
        await SaveBothAsync();
        var second = await Store.FindPageAsync(query with { Cursor = first.Next }, Stop);
        Assert.Empty(first.Items.Select(v => v.Id).Intersect(second.Items.Select(v => v.Id), StringComparer.Ordinal));
        Assert.Equal(10, second.Items.Count);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("")]
    [InlineData("a1")]
    [InlineData("o0.5")]
    [InlineData("a1.2; DROP TABLE record")]
    public async Task A_cursor_of_something_else_is_refused(string cursor) =>
        await Assert.ThrowsAsync<ArgumentException>(async () => await Store.FindPageAsync(new RecordQuery { Cursor = cursor }, Stop));

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public async Task A_page_has_a_sensible_size(int limit) =>
        await Assert.ThrowsAsync<ArgumentException>(async () => await Store.FindPageAsync(new RecordQuery { Limit = limit }, Stop));

    [Fact]
    public async Task A_summary_of_an_actor_counts_a_record_once()
    {
        await SaveBothAsync();
        var summary = await Store.SummariseAsync("UGA", cancellation: Stop);
        Assert.Equal(new RecordCounts(2, 4, 1, 0, 1, 3), summary.Counts);
        Assert.Equal(4, summary.Cells.Sum(c => c.Count));
        Assert.Equal(["KEN 2", "SDN 2"], summary.Pairs.Select(p => $"{p.Second} {p.Total}"));
        Assert.All(summary.Pairs, p => Assert.Equal("UGA", p.First));
    }

    [Fact]
    public async Task A_summary_of_a_pair_keeps_the_direction_as_asked()
    {
        await SaveBothAsync();
        var one = await Store.SummariseAsync("SDN", "UGA", cancellation: Stop);
        var other = await Store.SummariseAsync("UGA", "SDN", cancellation: Stop);
        Assert.Equal(DyadDirection.FromFirst, one.Cells.Single(c => c.Event == EventType.Accuse).Direction);
        Assert.Equal(DyadDirection.FromSecond, other.Cells.Single(c => c.Event == EventType.Accuse).Direction);
        Assert.Equal(new RecordCounts(2, 2, 0, 0, 0, 3), one.Counts);
    }

    [Fact]
    public async Task A_wide_date_counts_in_its_year_and_in_no_month()
    {
        await SaveBothAsync();
        var cell = (await Store.SummariseAsync("TCD", cancellation: Stop)).Cells.Single();
        Assert.Equal((2012, 0), (cell.Year, cell.Month));
        Assert.Equal((3.0, 1L), (cell.Goldstein, cell.Weighed));
    }

    [Fact]
    public async Task A_summary_of_the_archive_counts_each_event_once()
    {
        await SaveBothAsync();
        var summary = await Store.SummariseAsync(pairs: 1, cancellation: Stop);
        Assert.Equal(new RecordCounts(2, 5, 1, 1, 1, 3), summary.Counts);
        Assert.Equal(5, summary.Cells.Sum(c => c.Count));
        var pair = Assert.Single(summary.Pairs);
        Assert.Equal(("KEN", "UGA", 2L), (pair.First, pair.Second, pair.Total));
    }

    [Fact]
    public async Task Actors_are_listed_by_their_events()
    {
        await SaveBothAsync();
        Assert.Equal(
            [new ActorTally("UGA", 4), new ActorTally("KEN", 3), new ActorTally("SDN", 3), new ActorTally("TCD", 1)], await Store.ActorsAsync(Stop));
    }

    [Fact]
    public async Task An_unknown_actor_makes_no_pair()
    {
        var b = new ReadingBuilder("Blast", "2010-01-01T00:00:00", "A blast hit a bus in Lima.");
        await Store.SaveAsync(
            b.Actor("a1", "UNK", null, ActorKind.Unknown, "unknown", null)
                .Actor("a2", "PER", null, ActorKind.State, "Peru", null, "Lima")
                .Event(EventType.Assault, "18", ["a1"], ["a2"], "hit", RecordDate.Unknown)
                .Build(),
            Stop);
        Assert.Empty((await Store.SummariseAsync("PER", cancellation: Stop)).Pairs);
        Assert.Equal(1, await Store.CountAsync(new RecordQuery { Actor = "UNK" }, Stop));
    }

    [Fact]
    public async Task Writers_and_readers_do_not_disturb_each_other()
    {
        var readings = StoreSamples.Talks(120).ToList();
        var writers = Enumerable.Range(0, 4).Select(k => Task.Run(
            async () =>
            {
                foreach (var reading in readings.Skip(k * 30).Take(30))
                    await Store.SaveAsync(reading, Stop);
            },
            Stop));
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(
            async () =>
            {
                for (var i = 0; i < 20; i++)
                {
                    var page = await Store.FindPageAsync(new RecordQuery { Kind = RecordKind.Event }, Stop);
                    Assert.True(page.Total <= 120);
                }
            },
            Stop));
        await Task.WhenAll(writers.Concat(readers));
        Assert.Equal(120, (await Store.SummariseAsync(cancellation: Stop)).Counts.Events);
    }

    [Fact]
    public async Task A_cancelled_save_leaves_the_archive_as_it_was()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.SaveAsync(StoreSamples.Ferry(), source.Token));
        Assert.Equal(RecordCounts.None, (await Store.SummariseAsync(cancellation: Stop)).Counts);
    }

    private static string Label(RecordView view)
    {
        var article = view.Article.Title!.StartsWith("Lake", StringComparison.Ordinal) ? "ferry" : "border";
        return view.LocalId.Length == 0 ? article : article + " " + view.LocalId;
    }

    private async Task SaveBothAsync()
    {
        await Store.SaveAsync(StoreSamples.Ferry(), Stop);
        await Store.SaveAsync(StoreSamples.Border(), Stop);
    }

    private async Task<List<RecordView>> FindAsync(RecordQuery query)
    {
        var found = new List<RecordView>();
        await foreach (var view in Store.FindAsync(query, Stop))
            found.Add(view);
        return found;
    }

    private sealed class ProgressList(List<SaveTotals> seen) : IProgress<SaveTotals>
    {
        public void Report(SaveTotals value) => seen.Add(value);
    }
}
