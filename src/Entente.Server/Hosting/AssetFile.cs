namespace Entente.Server.Hosting;

/// <summary>One file of the pages.</summary>
/// <param name="Name">File name.</param>
/// <param name="Type">Content type.</param>
/// <param name="Version">Beginning of the content's hash.</param>
/// <param name="Content">Bytes.</param>
internal sealed record AssetFile(string Name, string Type, string Version, byte[] Content);
