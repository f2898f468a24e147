using Entente.Record;
using Entente.Server.Hosting;
using Entente.Server.Lists;
using Entente.Server.Naming;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Server.Pages;

/// <summary>The addresses of the workbench and what answers them. Everything is read, nothing changed: only GET and HEAD are known.</summary>
internal static class PageRoutes
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder app)
    {
        Add(app, "/", StartAsync);
        Add(app, "/search", SearchAsync);
        foreach (var kind in Enum.GetValues<RecordKind>())
            Add(app, Links.List(kind), context => ListRoute.AnswerAsync(context, kind));
        Add(app, "/articles/{id}", ArticleAsync);
        Add(app, "/actors", ActorsAsync);
        Add(app, "/actors/{code}", ActorAsync);
        Add(app, "/dyads/{first}/{second}", DyadAsync);
        Add(app, "/guide", context => ShowAsync<GuidePage>(context, null));
        Add(app, "/assets/{name}", context => context.RequestServices.GetRequiredService<AssetFiles>().SendAsync(context, Route(context, "name")));
    }

    /// <summary>Answers with a page.</summary>
    public static Task ShowAsync<T>(HttpContext context, object? parameters, int status = StatusCodes.Status200OK)
        where T : IComponent
    {
        context.Response.Headers.CacheControl = "no-cache";
        var page = new RazorComponentResult<T>(parameters ?? new { }) { StatusCode = status, PreventStreamingRendering = true };
        return page.ExecuteAsync(context);
    }

    private static void Add(IEndpointRouteBuilder app, string pattern, RequestDelegate answer) => app.MapMethods(pattern, Methods, answer);

    private static IRecordStore Store(HttpContext context) => context.RequestServices.GetRequiredService<IRecordStore>();

    private static ActorNames Names(HttpContext context) => context.RequestServices.GetRequiredService<ActorNames>();

    private static string Route(HttpContext context, string name) => (string)context.Request.RouteValues[name]!;

    private static async Task StartAsync(HttpContext context) =>
        await ShowAsync<StartPage>(context, new { Model = await StartModel.LoadAsync(Store(context), context.RequestAborted) });

    private static async Task SearchAsync(HttpContext context)
    {
        var names = Names(context);
        var parsed = RecordQueryFields.Parse(name => context.Request.Query[name], resolve: names.Find);
        if (parsed.Query.Kind is { } kind && kind != RecordKind.Article)
        {
            context.Response.Redirect(Links.List(kind) + context.Request.QueryString);
            return;
        }

        var actor = parsed.Query.Text is { } text ? names.Find(text) is { } code && names.Knows(code) ? code : null : null;
        var model = await SearchModel.LoadAsync(Store(context), parsed, actor, context.RequestAborted);
        await ShowAsync<SearchPage>(context, new { Model = model }, parsed.Problems.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }

    private static async Task ArticleAsync(HttpContext context)
    {
        var reading = await Store(context).GetAsync(Route(context, "id"), context.RequestAborted);
        if (reading is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else if (context.Request.Query["format"] == "json")
        {
            context.Response.ContentType = "application/json";
            await context.Response.Body.WriteAsync(ReadingJson.ToUtf8(reading), context.RequestAborted);
        }
        else
        {
            await ShowAsync<ArticlePage>(context, new { Model = ArticleModel.Of(reading) });
        }
    }

    private static async Task ActorsAsync(HttpContext context) =>
        await ShowAsync<ActorsPage>(context, new { Actors = await Store(context).ActorsAsync(context.RequestAborted) });

    private static async Task ActorAsync(HttpContext context)
    {
        var code = Route(context, "code");
        if (ActorNames.IsCode(code))
        {
            var model = await ActorModel.LoadAsync(Store(context), code, context.RequestAborted);
            if (!model.IsEmpty || Names(context).Knows(code))
            {
                await ShowAsync<ActorPage>(context, new { Model = model });
                return;
            }
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private static async Task DyadAsync(HttpContext context)
    {
        var (first, second) = (Route(context, "first"), Route(context, "second"));
        if (first == second || !ActorNames.IsCode(first) || !ActorNames.IsCode(second))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var model = await DyadModel.LoadAsync(Store(context), first, second, context.RequestAborted);
        await ShowAsync<DyadPage>(context, new { Model = model });
    }
}
