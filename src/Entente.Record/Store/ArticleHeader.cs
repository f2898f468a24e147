namespace Entente.Record;

/// <summary>What lists show of an article.</summary>
/// <param name="Id">As <see cref="Article.Id"/>.</param>
/// <param name="Title">Headline, or null.</param>
/// <param name="Publisher">Outlet, or null.</param>
/// <param name="Url">Address, or null.</param>
/// <param name="Published">Time of publication, or null.</param>
public sealed record ArticleHeader(string Id, string? Title, string? Publisher, string? Url, DateTimeOffset? Published)
{
    /// <summary>Day of publication in UTC, or null.</summary>
    public DateOnly? PublishedOn => Published is { } time ? DateOnly.FromDateTime(time.UtcDateTime) : null;
}
