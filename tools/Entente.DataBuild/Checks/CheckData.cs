using Entente.Intake;
using Entente.Reading;
using Entente.Text;

namespace Entente.DataBuild.Checks;

/// <summary>Loads every data file that the reader uses; the first faulty one ends the check with its file, line and column.</summary>
internal static class CheckData
{
    public static int Run(CommandOptions options)
    {
        try
        {
            ArticleReader.Load(new DataFolder(options.Find("data") ?? "data"));
        }
        catch (DataFileException fault)
        {
            Console.Error.WriteLine(fault.Message);
            return 1;
        }

        Console.WriteLine("data: every file can be read");
        return 0;
    }
}
