using System.CommandLine;
using Entente.Language;

namespace Entente.Cli.Commands;

/// <summary>The option <c>--model</c> of every command that reads texts.</summary>
internal sealed class ModelOption
{
    private readonly Option<string> _model = new("--model")
    {
        HelpName = "MODEL",
        Description = "fast: thousands of sentences a second; accurate: fewer errors in tags and trees, several times slower.",
        DefaultValueFactory = _ => "fast",
    };

    private ModelOption()
    {
    }

    /// <summary>Adds the option to a command.</summary>
    internal static ModelOption AddTo(Command command)
    {
        var option = new ModelOption();
        option._model.AcceptOnlyFromAmong("fast", "accurate");
        command.Add(option._model);
        return option;
    }

    /// <summary>What the user chose.</summary>
    internal ParserModel Value(ParseResult parsed) => Enum.Parse<ParserModel>(parsed.GetValue(_model)!, ignoreCase: true);
}
