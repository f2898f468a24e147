using Entente.Record;
using Entente.Server.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Logging;

namespace Entente.Server.Hosting;

/// <summary>Answers failures, and addresses that lead nowhere, with a page like the others. Details go to the log, not to the page.</summary>
internal sealed partial class ErrorPages
{
    private readonly RequestDelegate _next;
    private readonly ILogger<ErrorPages> _log;

    public ErrorPages(RequestDelegate next, ILogger<ErrorPages> log)
    {
        _next = next;
        _log = log;
    }

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await _next(context);
            if (!context.Response.HasStarted && context.Response.StatusCode is >= 400 && context.Response.ContentLength is null && context.Response.ContentType is null)
                await ShowAsync(context, ErrorModel.Of(context.Response.StatusCode));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The reader has gone.
        }
        catch (RecordStoreException e) when (!context.Response.HasStarted)
        {
            LogStore(_log, e);
            await ShowAsync(context, ErrorModel.Of(e));
        }
#pragma warning disable CA1031 // The last stop: whatever failed, the reader gets a page and the log the cause.
        catch (Exception e) when (!context.Response.HasStarted)
        {
            LogFailure(_log, context.Request.Path, e);
            await ShowAsync(context, ErrorModel.Of(StatusCodes.Status500InternalServerError));
        }
#pragma warning restore CA1031
    }

    private static Task ShowAsync(HttpContext context, ErrorModel model)
    {
        context.Response.StatusCode = model.Status;
        var page = new RazorComponentResult<ErrorPage>(new { Model = model }) { StatusCode = model.Status };
        return page.ExecuteAsync(context);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Path} failed")]
    private static partial void LogFailure(ILogger log, string path, Exception error);

    [LoggerMessage(Level = LogLevel.Error, Message = "The archive failed")]
    private static partial void LogStore(ILogger log, Exception error);
}
