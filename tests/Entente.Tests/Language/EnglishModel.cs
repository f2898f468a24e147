using Entente.Language;

namespace Entente.Tests.Language;

/// <summary>The shipped model, loaded once for all tests.</summary>
internal static class EnglishModel
{
    private static readonly Lazy<LanguageAnalyzer> Loaded = new(() => LanguageAnalyzer.Load(new FolderDataSource()));

    public static LanguageAnalyzer Analyzer => Loaded.Value;
}
