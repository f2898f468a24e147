using System.Buffers;
using System.Text;
using System.Text.Json;
using Entente.Export;
using Entente.Record;
using Microsoft.AspNetCore.Http;

namespace Entente.Server.Lists;

/// <summary>Streams all results of a query; memory does not grow with their number.</summary>
internal static class ListDownload
{
    private const int FlushAfter = 64 * 1024;

    /// <summary>One JSON object a line, in the form of <see cref="RecordViewJson"/>.</summary>
    public static Task JsonLinesAsync(HttpContext context, IAsyncEnumerable<RecordView> views)
    {
        context.Response.ContentType = "application/jsonl; charset=utf-8";
        return SendAsync(context, views, static (buffer, view) =>
        {
            using (var json = new Utf8JsonWriter(buffer, ReadingJson.WriterOptions))
                RecordViewJson.Write(json, view);
            buffer.Write("\n"u8);
        });
    }

    /// <summary>Comma-separated values with a header, as RFC 4180 has them.</summary>
    public static async Task CsvAsync(HttpContext context, RecordKind kind, IAsyncEnumerable<RecordView> views)
    {
        context.Response.ContentType = "text/csv; charset=utf-8; header=present";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{Spelling.Kind.Of(kind)}s.csv\"";
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(CsvLine.Of(CsvColumns.Names(kind))), context.RequestAborted);
        await SendAsync(context, views, static (buffer, view) => Encoding.UTF8.GetBytes(CsvLine.Of(CsvColumns.Values(view)), buffer));
    }

    private static async Task SendAsync(HttpContext context, IAsyncEnumerable<RecordView> views, Action<ArrayBufferWriter<byte>, RecordView> write)
    {
        var buffer = new ArrayBufferWriter<byte>(FlushAfter + 4096);
        await foreach (var view in views.WithCancellation(context.RequestAborted))
        {
            write(buffer, view);
            if (buffer.WrittenCount < FlushAfter)
                continue;
            await context.Response.Body.WriteAsync(buffer.WrittenMemory, context.RequestAborted);
            buffer.ResetWrittenCount();
        }

        await context.Response.Body.WriteAsync(buffer.WrittenMemory, context.RequestAborted);
    }
}
