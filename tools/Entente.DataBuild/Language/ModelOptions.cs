using Entente.Intake;
using Entente.Language;

namespace Entente.DataBuild.Language;

/// <summary>The options by which commands of this tool name a language model: <c>--data</c>, <c>--model</c>, <c>--folder</c>.</summary>
internal static class ModelOptions
{
    /// <summary>Loads the model; by default the fast one for English of the folder <c>data</c>.</summary>
    public static LanguageAnalyzer Load(CommandOptions options) => LanguageAnalyzer.Load(
        new DataFolder(options.Find("data") ?? "data"),
        Enum.Parse<ParserModel>(options.Find("model") ?? "fast", ignoreCase: true),
        options.Find("folder") ?? "models/en");
}
