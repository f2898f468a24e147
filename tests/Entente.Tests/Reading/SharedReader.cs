using Entente.Reading;
using Entente.Tests.Language;

namespace Entente.Tests.Reading;

/// <summary>The reader over the shipped data, loaded once for all tests.</summary>
internal static class SharedReader
{
    private static readonly Lazy<ArticleReader> Loaded = new(() => ArticleReader.Load(new FolderDataSource()));

    public static ArticleReader Reader => Loaded.Value;
}
