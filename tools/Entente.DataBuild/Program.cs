using Entente.DataBuild.Checks;
using Entente.DataBuild.Claims;
using Entente.DataBuild.Codebook;
using Entente.DataBuild.Gazetteer;
using Entente.DataBuild.Language;
using Entente.DataBuild.Names;
using Entente.DataBuild.Scoring;

namespace Entente.DataBuild;

/// <summary>Makes and measures the data that the programs read. The first argument names the command.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        var options = new CommandOptions(args);
        switch (options.Command)
        {
            case "train-language":
                return TrainLanguage.Run(options);
            case "evaluate-language":
                return EvaluateLanguage.Run(options);
            case "evaluate-names":
                return EvaluateNames.Run(options);
            case "show-names":
                return ShowNames.Run(options);
            case "train-claims":
                return TrainClaims.Run(options);
            case "build-places":
                return BuildPlaces.Run(options);
            case "news-text":
                return NewsText.Run(options);
            case "annotate":
                return AnnotateText.Run(options);
            case "check":
                return CheckData.Run(options);
            case "check-codebook":
                return CheckCodebook.Run(options);
            case "score":
                return ScoreRecords.Run(options);
            default:
                Console.Error.WriteLine("commands: check, check-codebook, score, train-language, evaluate-language, evaluate-names, show-names, train-claims, news-text, annotate, build-places");
                return 2;
        }
    }
}
