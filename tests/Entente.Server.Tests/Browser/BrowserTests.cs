using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Entente.Server.Tests.Samples;
using Microsoft.Playwright;

namespace Entente.Server.Tests.Browser;

public sealed class BrowserTests(RunningWorkbench workbench, BrowserFixture fixture)
{
    public static TheoryData<ColorScheme, int> Looks { get; } = new() { { ColorScheme.Light, 1280 }, { ColorScheme.Dark, 1280 }, { ColorScheme.Light, 390 } };

    [Fact]
    public Task Every_page_is_accessible() => CheckAsync(ColorScheme.Light, 1280, PageList.All.Concat(PageList.Failing));

    [Fact]
    public Task The_dark_look_is_accessible() => CheckAsync(ColorScheme.Dark, 1280, PageList.Looks);

    [Fact]
    public Task The_narrow_look_is_accessible() => CheckAsync(ColorScheme.Light, 390, PageList.Looks);

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task No_page_is_wider_than_its_window_or_breaks_the_policy(ColorScheme scheme, int width)
    {
        await using var context = await OpenAsync(scheme, width);
        var page = await context.NewPageAsync();
        var faults = new List<string>();
        page.Console += (_, message) => faults.AddRange(message.Type == "error" && !message.Text.Contains("Failed to load resource", StringComparison.Ordinal) ? [message.Text] : []);
        page.PageError += (_, message) => faults.Add(message);
        foreach (var path in PageList.All)
        {
            await page.GotoAsync(Address(path));
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") > 0)
                faults.Add(path + " is too wide");
        }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task The_first_stop_of_the_tabulator_leads_past_the_heading()
    {
        await using var context = await OpenAsync(ColorScheme.Light, 1280);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address("/events"));
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the content", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task A_reference_lights_up_its_words_and_leads_to_its_record()
    {
        await using var context = await OpenAsync(ColorScheme.Light, 1280);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address(RunningWorkbench.PageOf(WorkbenchSamples.Strait())));
        await page.FocusAsync("#w-e7");
        Assert.Equal("firing on an Algerian trawler", string.Concat(await page.Locator("mark.hot").AllTextContentsAsync()));
        await page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#n-e7", page.Url, StringComparison.Ordinal);
        await page.ClickAsync("#n-e7 h3 a");
        Assert.EndsWith("#w-e7", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_can_be_read_and_searched_without_scripts()
    {
        await using var context = await Browser().NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address("/"));
        await page.FillAsync("#s-q", "memorandum");
        await page.SelectOptionAsync("#s-kind", "agreement");
        await page.ClickAsync(".ask button");
        Assert.Contains("/agreements?", page.Url, StringComparison.Ordinal);
        Assert.Equal(1, await page.Locator("table.records tbody tr").CountAsync());
        await page.ClickAsync("td.from a");
        Assert.EndsWith("#n-g1", page.Url, StringComparison.Ordinal);
    }

    private async Task CheckAsync(ColorScheme scheme, int width, IEnumerable<string> paths)
    {
        await using var context = await OpenAsync(scheme, width);
        var page = await context.NewPageAsync();
        var faults = new List<string>();
        foreach (var path in paths)
        {
            await page.GotoAsync(Address(path));
            var result = await page.RunAxe();
            faults.AddRange(result.Violations.Select(v => $"{path}: {Describe(v)}"));
        }

        Assert.Empty(faults);
    }

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Id} {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(n => n.Html))}";

    private string Address(string path) => new Uri(workbench.Address, path).ToString();

    private IBrowser Browser()
    {
        Assert.SkipUnless(fixture.Browser is not null, BrowserFixture.Missing);
        return fixture.Browser;
    }

    private Task<IBrowserContext> OpenAsync(ColorScheme scheme, int width) =>
        Browser().NewContextAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
}
