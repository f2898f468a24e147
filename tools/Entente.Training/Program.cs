using Entente.DataBuild;

namespace Entente.Training;

/// <summary>Trains the network that tags and parses. The first argument names the command.</summary>
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
            default:
                Console.Error.WriteLine("commands: train, export");
                return 2;
        }
    }
}
