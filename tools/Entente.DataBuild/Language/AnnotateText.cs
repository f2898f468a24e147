using Entente.Language;

namespace Entente.DataBuild.Language;

/// <summary>The command <c>annotate --file FILE [--data DIR] [--model fast|accurate] [--folder models/en]</c>: prints the analysis of a plain text as CoNLL-U, to look at a new model.</summary>
internal static class AnnotateText
{
    /// <summary>Analyses and prints.</summary>
    public static int Run(CommandOptions options)
    {
        var analyzer = ModelOptions.Load(options);
        new ConlluWriter(Console.Out).Write(analyzer.Analyze(File.ReadAllText(options.Require("file"))));
        return 0;
    }
}
