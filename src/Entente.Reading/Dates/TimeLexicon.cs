using System.Collections.Frozen;
using System.Globalization;
using Entente.Text;

namespace Entente.Reading.Dates;

/// <summary>The vocabulary of time and number, read from <c>lexicon/time</c>. Immutable.</summary>
internal sealed class TimeLexicon
{
    private const int LongestForm = 24;

    private readonly FrozenDictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> _words;

    private TimeLexicon(FrozenDictionary<string, TimeWord> words, IReadOnlyList<Holiday> holidays)
    {
        _words = words.GetAlternateLookup<ReadOnlySpan<char>>();
        Holidays = holidays;
    }

    /// <summary>Named days, longest name first.</summary>
    public IReadOnlyList<Holiday> Holidays { get; }

    /// <summary>Reads <c>words.tsv</c>, <c>numbers.tsv</c> and <c>holidays.tsv</c>.</summary>
    public static TimeLexicon Load(IDataSource data)
    {
        var words = new Dictionary<string, TimeWord>(StringComparer.Ordinal);
        foreach (var file in (string[])["lexicon/time/words.tsv", "lexicon/time/numbers.tsv"])
        {
            foreach (var row in TsvTable.Read(data, file, "form", "kind", "value", "note").Rows)
                Add(words, row);
        }

        var holidays = Holiday.LoadAll(data);
        foreach (var holiday in holidays)
            words.TryAdd(holiday.Words[0], new TimeWord());
        return new TimeLexicon(words.ToFrozenDictionary(StringComparer.Ordinal), holidays);
    }

    /// <summary>The entry of a form in any case; null when it is unknown.</summary>
    public TimeWord? Find(ReadOnlySpan<char> form)
    {
        if (form.Length > LongestForm)
            return null;
        Span<char> lower = stackalloc char[LongestForm];
        var length = form.ToLowerInvariant(lower);
        return _words.TryGetValue(lower[..length], out var word) ? word : null;
    }

    private static void Add(Dictionary<string, TimeWord> words, TsvRow row)
    {
        if (row[0].Length is 0 or > LongestForm)
            throw row.Error(0, $"a form has 1 to {LongestForm} letters");
        if (!Enum.TryParse<WordKind>(row[1], ignoreCase: true, out var kind))
            throw row.Error(1, $"unknown kind '{row[1]}'");
        if (!words.TryGetValue(row[0], out var word))
            words.Add(row[0], word = new TimeWord());
        if (!word.TryAdd(kind, Value(kind, row)))
            throw row.Error(0, $"'{row[0]}' has two values as {row[1]}");
    }

    private static long Value(WordKind kind, TsvRow row) => kind switch
    {
        WordKind.Unit or WordKind.SetWord => Named<CalendarUnit>(row),
        WordKind.Season => Named<Season>(row),
        WordKind.DayPart => Named<DayPart>(row),
        WordKind.Reference => Named<VagueTime>(row),
        WordKind.Part => Named<PartOf>(row),
        WordKind.Approx => Named<Hedge>(row),
        _ => long.TryParse(row[2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw row.Error(2, $"'{row[2]}' is no whole number"),
    };

    private static long Named<T>(TsvRow row)
        where T : struct, Enum =>
        Enum.TryParse<T>(row[2], ignoreCase: true, out var value)
            ? Convert.ToInt64(value, CultureInfo.InvariantCulture)
            : throw row.Error(2, $"unknown value '{row[2]}'");
}
