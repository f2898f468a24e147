using Entente.Record;

namespace Entente.Server.Naming;

/// <summary>What stands for an article in headings and links.</summary>
public static class Headline
{
    private const int Longest = 72;

    /// <summary>The title; without one the first words of the text, and without these the day of publication.</summary>
    /// <param name="article">The article.</param>
    /// <param name="text">Its text or the beginning of it, where the page has it.</param>
    public static string Of(ArticleHeader article, string? text = null) => Of(article.Title, article.PublishedOn, text);

    /// <inheritdoc cref="Of(ArticleHeader, string?)"/>
    public static string Of(Article article) => Of(article.Title, article.PublishedOn, article.Text);

    private static string Of(string? title, DateOnly? published, string? text)
    {
        if (!string.IsNullOrWhiteSpace(title))
            return title;
        var opening = Opening(text ?? "");
        if (opening.Length > 0)
            return opening;
        return published is { } day ? "Report of " + DateText.Day(day) : "Report without a title";
    }

    private static string Opening(string text)
    {
        var line = text.AsSpan().TrimStart("… \t\r\n");
        var end = line.IndexOfAny('\r', '\n');
        line = (end < 0 ? line : line[..end]).TrimEnd();
        if (line.Length <= Longest)
            return line.ToString();
        var blank = line[..Longest].LastIndexOf(' ');
        return string.Concat(line[..(blank > 0 ? blank : Longest)].TrimEnd(" ,;:-–—"), "…");
    }
}
