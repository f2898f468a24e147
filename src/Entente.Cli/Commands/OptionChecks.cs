using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Entente.Cli.Commands;

/// <summary>Checks of the command line that the parser does not make.</summary>
internal static class OptionChecks
{
    /// <summary>Refuses a mistyped option, which would else be taken for the name of a file.</summary>
    internal static void RejectMistypedOptions(ArgumentResult result)
    {
        foreach (var value in result.Tokens.Select(t => t.Value).Where(v => v.Length > 1 && v[0] == '-'))
        {
            var known = (result.Parent as CommandResult)?.Command.Options.SelectMany(o => o.Aliases.Prepend(o.Name)) ?? [];
            var near = Nearest(value, known.Where(k => k.StartsWith("--", StringComparison.Ordinal)));
            result.AddError($"'{value}' is no option; " + (near is null ? $"for a file of that name write ./{value}" : $"did you mean '{near}'?"));
        }
    }

    /// <summary>Refuses a number outside a range.</summary>
    internal static void Range(OptionResult result, int least, int most)
    {
        if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var value) && (value < least || value > most))
            result.AddError($"'{result.Option.Name}' takes a number from {least} to {most}");
    }

    /// <summary>What to say of a word that is no command.</summary>
    internal static string Unknown(string word, Command root)
    {
        var near = Nearest(word, root.Subcommands.Where(c => !c.Hidden).Select(c => c.Name));
        return $"'{word}' is no command" + (near is null ? "" : $"; did you mean '{near}'?");
    }

    private static string? Nearest(string word, IEnumerable<string> known)
    {
        var near = known.MinBy(k => Distance(k, word));
        return near is not null && Distance(near, word) <= Math.Min(3, word.Length / 2) ? near : null;
    }

    // Optimal string alignment: insertions, deletions, replacements and swaps of neighbours count one each.
    private static int Distance(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    rows[i, j] = i + j;
                    continue;
                }

                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[left.Length, right.Length];
    }
}
