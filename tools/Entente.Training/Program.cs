using Entente.DataBuild;
using Entente.Training.Names;

namespace Entente.Training;

/// <summary>Trains the networks that tag, parse and find names. The first argument names the command.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        NativeMemory.Keep();
        TorchLibrary.Relax();
        var options = new CommandOptions(args);
        switch (options.Command)
        {
            case "train":
                return TrainNetwork.Run(options);
            case "export":
                return ExportNetwork.Run(options);
            case "train-names":
                return TrainNames.Run(options);
            default:
                Console.Error.WriteLine("commands: train, export, train-names");
                return 2;
        }
    }
}
