using System.Text;
using System.Text.RegularExpressions;

namespace Entente.Benchmarks;

/// <summary>
/// English text of any length made from the articles in <c>samples/</c>: their paragraphs in another order each time, with names and numbers exchanged among the
/// articles, so that forms repeat as often as in news and no two passes are alike. The same length and seed give the same text.
/// </summary>
internal sealed partial class SampleText
{
    private readonly string[] _paragraphs;
    private readonly string[] _names;

    private SampleText(string[] paragraphs, string[] names) => (_paragraphs, _names) = (paragraphs, names);

    /// <summary>Reads the plain-text articles of a folder.</summary>
    public static SampleText Read(string folder)
    {
        var paragraphs = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadAllText(file).Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToArray();
        var names = paragraphs.SelectMany(text => Name().Matches(text).Select(match => match.Value)).Distinct(StringComparer.Ordinal).ToArray();
        return new SampleText(paragraphs, names);
    }

    /// <summary>Text of at least so many characters, whole paragraphs parted by blank lines.</summary>
    public string Make(int characters, int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder(characters + 2000);
        while (text.Length < characters)
        {
            var paragraph = _paragraphs[random.Next(_paragraphs.Length)];
            paragraph = Name().Replace(paragraph, match => random.Next(3) == 0 ? _names[random.Next(_names.Length)] : match.Value);
            paragraph = Number().Replace(paragraph, match => random.Next((int)Math.Pow(10, match.Length)).ToString(System.Globalization.CultureInfo.InvariantCulture));
            text.Append(paragraph).Append("\n\n");
        }

        return text.ToString();
    }

    // A capital after a small letter and a blank: no sentence begins there.
    [GeneratedRegex(@"(?<=[a-z] )[A-Z][a-z]+\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();

    [GeneratedRegex(@"\b[1-9][0-9]{0,3}\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
