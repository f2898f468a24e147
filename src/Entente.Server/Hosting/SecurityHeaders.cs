using Microsoft.AspNetCore.Http;

namespace Entente.Server.Hosting;

/// <summary>Sends every answer with headers that allow only what the workbench itself serves: no foreign script, style, image, frame or form.</summary>
internal sealed class SecurityHeaders
{
    /// <summary>The policy; inline scripts and styles are not allowed either.</summary>
    public const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private readonly RequestDelegate _next;

    public SecurityHeaders(RequestDelegate next) => _next = next;

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return _next(context);
    }
}
