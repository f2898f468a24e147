using System.Globalization;
using Entente.Record;
using Entente.Tests.Record;

namespace Entente.Server.Tests.Samples;

/// <summary>Short invented reports, as many as wanted and always the same: they give charts, lists and speed tests something to work on.</summary>
internal sealed class InventedNews
{
    private static readonly (string Code, string Name)[] Countries =
    [
        ("USA", "United States"), ("CHN", "China"), ("RUS", "Russia"), ("FRA", "France"), ("GBR", "United Kingdom"), ("IND", "India"), ("PAK", "Pakistan"),
        ("IRN", "Iran"), ("ISR", "Israel"), ("TUR", "Turkey"), ("BRA", "Brazil"), ("VEN", "Venezuela"), ("COL", "Colombia"), ("NGA", "Nigeria"),
        ("ETH", "Ethiopia"), ("KEN", "Kenya"), ("EGY", "Egypt"), ("JPN", "Japan"), ("KOR", "South Korea"), ("PRK", "North Korea"), ("UKR", "Ukraine"),
        ("POL", "Poland"), ("DEU", "Germany"), ("ZAF", "South Africa"), ("AUS", "Australia"), ("IDN", "Indonesia"), ("MEX", "Mexico"), ("SRB", "Serbia"),
    ];

    private static readonly (EventType Type, string Root, string Words, string? Mode)[] Acts =
    [
        (EventType.Agree, "03", "offered to cooperate with", null), (EventType.Consult, "04", "held talks with", null),
        (EventType.Consult, "04", "sent its foreign minister to", "visit"), (EventType.Support, "05", "praised the government of", null),
        (EventType.Concede, "03", "said it would ease its limits on", null), (EventType.Cooperate, "06", "began a naval exercise with", "military"),
        (EventType.Aid, "07", "delivered relief goods to", "humanitarian"), (EventType.Retreat, "08", "released ten sailors of", "release"),
        (EventType.Request, "02", "called on the leaders of", null), (EventType.Accuse, "11", "criticised the policy of", "disapprove"),
        (EventType.Reject, "12", "turned down a proposal of", null), (EventType.Threaten, "13", "warned the navy of", "warn"),
        (EventType.Protest, "14", "saw a crowd besiege the embassy of", "demo"), (EventType.Sanction, "16", "recalled its envoy from", "discontinue"),
        (EventType.Mobilize, "15", "moved troops to the border of", "troops"), (EventType.Coerce, "17", "seized a freighter of", "seize"),
        (EventType.Assault, "18", "shelled a border post of", "heavy-weapons"),
    ];

    private readonly Random _random;

    private InventedNews(int seed) => _random = new Random(seed);

    /// <summary>Reports over the years 1996 to 2024, two to four events each.</summary>
    public static IEnumerable<ArticleReading> Create(int count, int seed = 7)
    {
        var news = new InventedNews(seed);
        for (var i = 0; i < count; i++)
            yield return news.Next(i);
    }

    private ArticleReading Next(int number)
    {
        // Later years have more reports, as archives do; two states quarrel more than others.
        var year = 1996 + (int)(29 * Math.Sqrt(_random.NextDouble()));
        var day = new DateOnly(Math.Min(year, 2024), 1 + _random.Next(12), 1 + _random.Next(28));
        var acts = Enumerable.Range(0, 2 + _random.Next(3)).Select(_ => (From: Country(), To: Country(), Act: Acts[_random.Next(Acts.Length)])).Where(a => a.From != a.To).ToList();
        var sentences = acts.Select((a, i) => $"{a.From.Name} {a.Act.Words} {a.To.Name}, officials said in dispatch {number}-{i}.").ToList();
        var title = acts.Count == 0 ? $"Quiet day {number}" : $"{acts[0].From.Name} {acts[0].Act.Words} {acts[0].To.Name}";
        var builder = new ReadingBuilder(title, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T06:00:00", string.Join("\n\n", sentences.DefaultIfEmpty("Nothing happened.")), $"Wire {number % 5}");
        var actors = acts.SelectMany(a => new[] { a.From, a.To }).Distinct().ToList();
        foreach (var (code, name) in actors)
            builder.Actor("a-" + code, code, null, ActorKind.State, name, null, name);
        foreach (var (from, to, act) in acts)
            builder.Event(act.Type, act.Root, ["a-" + from.Code], ["a-" + to.Code], act.Words, When(day), Status(), act.Mode);
        return builder.Build();
    }

    private (string Code, string Name) Country() => Countries[(int)(Countries.Length * _random.NextDouble() * _random.NextDouble())];

    private RecordDate When(DateOnly day) => _random.Next(12) switch
    {
        0 => new RecordDate(new DateInterval(new DateOnly(day.Year - 1, 1, 1), new DateOnly(day.Year - 1, 12, 31)), DateBasis.Relative, null),
        1 => RecordDate.Unknown,
        _ => new RecordDate(new DateInterval(day.AddDays(-1), day), DateBasis.Publication, null),
    };

    private EventStatus Status() => _random.Next(10) switch { 0 => EventStatus.Planned, 1 => EventStatus.Alleged, 2 => EventStatus.Denied, _ => EventStatus.Happened };
}
