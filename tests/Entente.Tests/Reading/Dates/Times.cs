using System.Globalization;
using Entente.Language;
using Entente.Reading;
using Entente.Record;
using Entente.Tests.Language;

namespace Entente.Tests.Reading.Dates;

/// <summary>Short ways to resolve the times of a text and to write down what came out.</summary>
internal static class Times
{
    private static readonly Lazy<DateResolver> Loaded = new(() => DateResolver.Load(new FolderDataSource()));

    public static DateResolver Resolver => Loaded.Value;

    public static TimeIndex In(Document document, string? published) =>
        Resolver.Resolve(document, published is null ? null : Day(published), ReadingTrace.Off);

    public static TimeIndex In(string text, string? published) => In(PlainDocument.Of(text), published);

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>2010-04-12..2010-04-15</c>, one day alone, or <c>-</c>.</summary>
    public static string Show(DateInterval? interval) => interval switch
    {
        null => "-",
        { Days: 1 } day => Show(day.Start),
        { } days => Show(days.Start) + ".." + Show(days.End),
    };

    private static string Show(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
