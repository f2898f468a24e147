using System.Globalization;

namespace Entente.DataBuild.Codebook;

/// <summary>Reads the examples of a codebook page: its sections <c>Codes</c> and <c>Does not code</c>.</summary>
internal static class CodebookPage
{
    private const string Sentence = "- [";
    private const string Act = "  - ";

    /// <summary>The examples in the order of the page.</summary>
    /// <exception cref="FormatException">A line of the two sections is neither a sentence nor an act; the message names page and line.</exception>
    public static IReadOnlyList<CodebookExample> Read(string name, IEnumerable<string> lines)
    {
        var examples = new List<CodebookExample>();
        var section = "";
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.StartsWith("## ", StringComparison.Ordinal))
                section = line[3..].Trim();
            else if (section is "Codes" or "Does not code" && line.Trim().Length > 0)
                Add(examples, name, number, line);
        }

        return examples;
    }

    private static void Add(List<CodebookExample> examples, string page, int number, string line)
    {
        try
        {
            if (line.StartsWith(Sentence, StringComparison.Ordinal))
                examples.Add(Example(page, line));
            else if (line.StartsWith(Act, StringComparison.Ordinal) && examples.Count > 0)
                examples[^1] = examples[^1] with { Expected = [.. examples[^1].Expected, ExpectedAct.Parse(line[Act.Length..])] };
            else
                throw new FormatException("this is neither '- [date] sentence' nor an act below one");
        }
        catch (FormatException fault)
        {
            throw new FormatException($"{page}.md:{number}: {fault.Message}", fault);
        }
    }

    private static CodebookExample Example(string page, string line)
    {
        var end = line.IndexOf("] ", StringComparison.Ordinal);
        if (end < 0)
            throw new FormatException("no ']' after the date");
        var day = DateOnly.ParseExact(line[Sentence.Length..end], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new CodebookExample(page, day, line[(end + 2)..].Trim(), []);
    }
}
