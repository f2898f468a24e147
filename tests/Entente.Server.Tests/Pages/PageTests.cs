using System.Net;
using System.Text.Json;
using Entente.Server.Hosting;
using Entente.Server.Tests.Samples;

namespace Entente.Server.Tests.Pages;

public sealed class PageTests(RunningWorkbench workbench)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_page_answers()
    {
        foreach (var path in PageList.All)
        {
            using var answer = await workbench.Client.GetAsync(path, Stop);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {answer.StatusCode}");
            Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        }
    }

    [Fact]
    public async Task Every_link_of_the_pages_leads_somewhere()
    {
        var links = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in PageList.All)
            links.UnionWith(Attributes(await GetAsync(path), "href").Where(l => l.StartsWith('/')).Select(l => l.Split('#')[0]));
        foreach (var link in links.Order(StringComparer.Ordinal).Take(400))
        {
            using var answer = await workbench.Client.GetAsync(link, HttpCompletionOption.ResponseHeadersRead, Stop);
            Assert.True(answer.IsSuccessStatusCode, $"{link}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Every_anchor_of_a_page_is_there_once()
    {
        foreach (var path in PageList.All)
        {
            var html = await GetAsync(path);
            var ids = Attributes(html, "id").ToList();
            Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
            Assert.All(Attributes(html, "href").Where(l => l.StartsWith('#')), link => Assert.Contains(link[1..], ids));
        }
    }

    [Fact]
    public async Task Words_and_records_lead_to_each_other()
    {
        var html = await GetAsync(RunningWorkbench.PageOf(WorkbenchSamples.Strait()));
        foreach (var id in new[] { "e1", "e2", "e3", "e4", "e5", "e6", "e7", "e8", "g1", "v1", "v2", "s1", "s2", "s3", "s4", "s5" })
        {
            Assert.Contains($"id=\"w-{id}\" href=\"#n-{id}\"", html, StringComparison.Ordinal);
            Assert.Contains($"href=\"#w-{id}\"", html, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("<span class=\"badge alleged\">alleged</span>")]
    [InlineData("<span class=\"badge possible\">possible</span>")]
    [InlineData("<span class=\"badge planned\">planned</span>")]
    [InlineData("said by <a href=\"#n-s4\">Karim Belaid</a>")]
    [InlineData("criticises it")]
    [InlineData("engine 0.1.0")]
    [InlineData("One sentence without a political actor was passed over.")]
    public async Task An_article_says_what_is_a_claim_and_whose(string html) =>
        Assert.Contains(html, await GetAsync(RunningWorkbench.PageOf(WorkbenchSamples.Strait())), StringComparison.Ordinal);

    [Fact]
    public async Task Markup_in_articles_is_shown_and_not_obeyed()
    {
        foreach (var path in new[] { RunningWorkbench.PageOf(WorkbenchSamples.Siege()), "/articles?q=Faya", "/search?q=%3Cscript%3Ealert(1)%3C/script%3E", "/events?actor=TCD&q=rebel" })
        {
            var html = await GetAsync(path);
            Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<b>kills", html, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("href=\"javascript:", await GetAsync(RunningWorkbench.PageOf(WorkbenchSamples.Siege())), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Pages_need_nothing_from_elsewhere_and_nothing_inline()
    {
        foreach (var path in PageList.All.Concat(PageList.Failing))
        {
            var html = await GetAsync(path);
            Assert.DoesNotContain(" style=\"", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<style", html, StringComparison.Ordinal);
            Assert.DoesNotContain(" onclick", html, StringComparison.Ordinal);
            Assert.All(Attributes(html, "src"), source => Assert.StartsWith("/assets/", source, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Every_answer_carries_the_policy()
    {
        foreach (var path in new[] { "/", "/nowhere", "/assets/entente.css", "/events?format=csv" })
        {
            using var answer = await workbench.Client.GetAsync(path, Stop);
            Assert.Equal(SecurityHeaders.Policy, Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.False(answer.Headers.Contains("Server"));
        }
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("entente.example:80")]
    public async Task A_request_for_another_host_is_refused(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = host;
        using var answer = await workbench.Client.SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Nothing_can_be_changed(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/events");
        using var answer = await workbench.Client.SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Theory]
    [InlineData("/nowhere", HttpStatusCode.NotFound, "Nothing is filed here")]
    [InlineData("/articles/0123456789abcdef", HttpStatusCode.NotFound, "Nothing is filed here")]
    [InlineData("/actors/atlantis", HttpStatusCode.NotFound, "Nothing is filed here")]
    [InlineData("/dyads/USA/USA", HttpStatusCode.NotFound, "Nothing is filed here")]
    [InlineData("/events?from=soon", HttpStatusCode.BadRequest, "is no date")]
    [InlineData("/events?page=a1", HttpStatusCode.BadRequest, "there is no such page")]
    [InlineData("/events?actor=Nobodyland", HttpStatusCode.BadRequest, "no actor is called")]
    [InlineData("/events?format=xml", HttpStatusCode.BadRequest, "is none of csv, jsonl")]
    [InlineData("/search?q=x&actor=Nobodyland", HttpStatusCode.BadRequest, "no actor is called")]
    public async Task An_address_that_makes_no_sense_gets_a_page_that_says_so(string path, HttpStatusCode status, string words)
    {
        using var answer = await workbench.Client.GetAsync(path, Stop);
        Assert.Equal(status, answer.StatusCode);
        var html = await answer.Content.ReadAsStringAsync(Stop);
        Assert.Contains(words, html, StringComparison.Ordinal);
        Assert.Contains("</html>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_in_a_kind_goes_to_its_list()
    {
        using var answer = await workbench.Client.GetAsync("/search?q=talks&kind=event&actor=China", Stop);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("/events?", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_actor_is_found_by_its_name() =>
        Assert.Contains("2 events between Spain and Algeria", (await GetAsync("/events?actor=spain&partner=Algeria")).Replace('\n', ' '), StringComparison.Ordinal);

    [Fact]
    public async Task Pages_of_a_list_follow_on_each_other()
    {
        var first = await GetAsync("/events?limit=10");
        var next = WebUtility.HtmlDecode(Attributes(first, "href").First(l => l.Contains("page=", StringComparison.Ordinal)));
        var second = await GetAsync(next);
        Assert.Contains("Newer", second, StringComparison.Ordinal);
        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task A_list_comes_whole_as_json_lines()
    {
        var text = await GetAsync("/visits?format=jsonl");
        var lines = text.TrimEnd('\n').Split('\n');
        Assert.Equal(3, lines.Length);
        using var json = JsonDocument.Parse(lines[0]);
        Assert.Equal("visit", json.RootElement.GetProperty("kind").GetString());
        Assert.Equal("acting", json.RootElement.GetProperty("parties")[0].GetProperty("side").GetString());
    }

    [Fact]
    public async Task A_list_comes_whole_as_csv()
    {
        var lines = (await GetAsync("/arms-deals?format=csv")).TrimEnd().Split("\r\n");
        Assert.Equal("id,acting,affected,start,end,quote,article,title,publisher,published,stage,items,amount,currency,bound,financing", lines[0]);
        Assert.Contains(",KOR,IDN,2013-09-13,2013-09-13,", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(",agreed,18 training aircraft,420000000,USD,about,loan", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reading_comes_whole_as_json()
    {
        var text = await GetAsync(RunningWorkbench.PageOf(WorkbenchSamples.Strait()) + "?format=json");
        Assert.Equal(Entente.Record.ReadingJson.ToText(WorkbenchSamples.Strait()), text);
    }

    [Fact]
    public async Task Assets_may_be_kept_for_good_under_the_address_of_their_content()
    {
        var address = WebUtility.HtmlDecode(Attributes(await GetAsync("/"), "href").First(l => l.Contains(".css", StringComparison.Ordinal)));
        using var answer = await workbench.Client.GetAsync(address, Stop);
        Assert.Equal("text/css", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    private async Task<string> GetAsync(string path)
    {
        using var answer = await workbench.Client.GetAsync(path, Stop);
        return await answer.Content.ReadAsStringAsync(Stop);
    }

    private static IEnumerable<string> Attributes(string html, string name)
    {
        var opening = $" {name}=\"";
        for (var at = html.IndexOf(opening, StringComparison.Ordinal); at >= 0; at = html.IndexOf(opening, at + 1, StringComparison.Ordinal))
            yield return WebUtility.HtmlDecode(html[(at + opening.Length)..html.IndexOf('"', at + opening.Length)]);
    }
}
