using System.CommandLine;
using System.CommandLine.Help;
using System.Text;

namespace Entente.Cli.Help;

/// <summary>Writes the page <c>docs/cli.md</c> from the commands themselves.</summary>
internal static class CommandReference
{
    /// <summary>The whole page.</summary>
    internal static string Write(RootCommand root)
    {
        var page = new StringBuilder("# Command line\n\nThis page is made by `./entente reference > docs/cli.md`; a test holds it to the program.\n\n");
        page.Append(root.Description).Append('\n');
        foreach (var command in root.Subcommands.Where(c => !c.Hidden))
            Append(page, command);
        return page.ToString();
    }

    private static void Append(StringBuilder page, Command command)
    {
        page.Append($"\n## entente {command.Name}\n\n{command.Description}\n\n```\n{Usage(command)}\n```\n");
        if (command.Arguments.Count + command.Options.Count > 0)
            page.Append("\n| argument or option | what it does |\n|---|---|\n");
        foreach (var argument in command.Arguments.Where(a => !a.Hidden))
            page.Append($"| `{Cell(argument.HelpName ?? argument.Name)}` | {Cell(argument.Description)} |\n");
        foreach (var option in command.Options.Where(o => !o.Hidden && o is not HelpOption))
            page.Append($"| {Names(option)} | {Cell(option.Description)} |\n");
        if (command is EntenteCommand { Examples: { Count: > 0 } examples })
            page.Append('\n').AppendJoin('\n', examples.Select(e => $"- `{e.Line}`: {e.Purpose}")).Append('\n');
    }

    private static string Usage(Command command)
    {
        var arguments = string.Concat(command.Arguments.Where(a => !a.Hidden)
            .Select(a => a.Arity.MinimumNumberOfValues == 0 ? $" [{a.HelpName ?? a.Name}]" : $" {a.HelpName ?? a.Name}"));
        return $"entente {command.Name}{arguments} [options]";
    }

    private static string Names(Option option)
    {
        var value = option.Arity.MaximumNumberOfValues > 0 && option.ValueType != typeof(bool) ? " " + (option.HelpName ?? option.Name.TrimStart('-').ToUpperInvariant()) : "";
        return string.Join(", ", option.Aliases.Prepend(option.Name).Select(n => $"`{n}{Cell(value)}`"));
    }

    private static string Cell(string? text) => (text ?? "").Replace("|", "\\|", StringComparison.Ordinal);
}
