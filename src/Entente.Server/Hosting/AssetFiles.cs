using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Entente.Server.Hosting;

/// <summary>Style sheet, script and icon, kept inside the program so that they are there however it is started. Addresses carry the content's hash.</summary>
public sealed class AssetFiles
{
    private readonly FrozenDictionary<string, AssetFile> _files;

    private AssetFiles(FrozenDictionary<string, AssetFile> files) => _files = files;

    /// <summary>Reads the files from the program.</summary>
    public static AssetFiles Load()
    {
        var assembly = typeof(AssetFiles).Assembly;
        return new AssetFiles(assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith("Assets/", StringComparison.Ordinal))
            .Select(n => Read(n["Assets/".Length..], assembly.GetManifestResourceStream(n)!))
            .ToFrozenDictionary(f => f.Name, StringComparer.Ordinal));
    }

    /// <summary>Address of a file, which changes when its content does.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public string Address(string name) => $"/assets/{name}?v={_files[name].Version}";

    /// <summary>Answers a request for a file.</summary>
    internal async Task SendAsync(HttpContext context, string name)
    {
        if (!_files.TryGetValue(name, out var file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = file.Type;
        context.Response.ContentLength = file.Content.Length;
        context.Response.Headers.CacheControl = context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache";
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(file.Content, context.RequestAborted);
    }

    private static AssetFile Read(string name, Stream stream)
    {
        using var memory = new MemoryStream();
        using (stream)
            stream.CopyTo(memory);
        var content = memory.ToArray();
        var version = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 5));
        return new AssetFile(name, TypeOf(name), version, content);
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
