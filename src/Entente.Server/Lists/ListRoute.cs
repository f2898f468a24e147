using Entente.Record;
using Entente.Server.Naming;
using Entente.Server.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Server.Lists;

/// <summary>Answers a list: as a page, or all of it as CSV or JSON Lines with <c>format</c>.</summary>
internal static class ListRoute
{
    public static async Task AnswerAsync(HttpContext context, RecordKind kind)
    {
        var services = context.RequestServices;
        var (store, names) = (services.GetRequiredService<IRecordStore>(), services.GetRequiredService<ActorNames>());
        var parsed = RecordQueryFields.Parse(name => context.Request.Query[name], kind, names.Find);
        if (parsed.Problems.Count > 0)
        {
            await ShowProblemsAsync(context, kind, parsed);
            return;
        }

        switch (context.Request.Query["format"].ToString())
        {
            case "":
                await ShowAsync(context, store, kind, parsed.Query);
                break;
            case "jsonl":
                await ListDownload.JsonLinesAsync(context, store.FindAsync(parsed.Query, context.RequestAborted));
                break;
            case "csv":
                await ListDownload.CsvAsync(context, kind, store.FindAsync(parsed.Query, context.RequestAborted));
                break;
            case var other:
                await ShowProblemsAsync(context, kind, parsed with { Problems = [new QueryProblem("format", $"'{other}' is none of csv, jsonl")] });
                break;
        }
    }

    private static async Task ShowAsync(HttpContext context, IRecordStore store, RecordKind kind, RecordQuery query)
    {
        RecordPage page;
        try
        {
            page = await store.FindPageAsync(query, context.RequestAborted);
        }
        catch (ArgumentException)
        {
            await ShowProblemsAsync(context, kind, new ParsedQuery(query with { Cursor = null }, [new QueryProblem("page", "there is no such page of this list")]));
            return;
        }

        await PageRoutes.ShowAsync<ListPage>(context, new { Model = new ListModel(kind, query, [], page) });
    }

    private static Task ShowProblemsAsync(HttpContext context, RecordKind kind, ParsedQuery parsed)
    {
        var model = new ListModel(kind, parsed.Query, parsed.Problems, new RecordPage([], 0, null, null));
        return PageRoutes.ShowAsync<ListPage>(context, new { Model = model }, StatusCodes.Status400BadRequest);
    }
}
