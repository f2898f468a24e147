using System.Globalization;

namespace Entente.Record;

/// <summary>Reads the fields of a query one by one and collects what is wrong with them.</summary>
internal sealed class FieldReader
{
    private readonly Func<string, string?> _fields;
    private readonly Func<string, string?>? _resolve;
    private readonly List<QueryProblem> _problems = [];

    public FieldReader(Func<string, string?> fields, Func<string, string?>? resolve)
    {
        _fields = fields;
        _resolve = resolve;
    }

    public IReadOnlyList<QueryProblem> Problems => _problems;

    public void Add(string field, string message) => _problems.Add(new QueryProblem(field, message));

    public string? Text(string field) => _fields(field)?.Trim() is { Length: > 0 } text ? text : null;

    public string? Actor(string field)
    {
        if (Text(field) is not { } text || _resolve is null)
            return Text(field);
        var code = _resolve(text);
        if (code is null)
            Add(field, $"no actor is called '{text}'");
        return code;
    }

    public T? Word<T>(string field, EnumSpelling<T> spelling)
        where T : struct, Enum
    {
        if (Text(field) is not { } text)
            return null;
        if (spelling.TryParse(text, out var value))
            return value;
        Add(field, $"'{text}' is none of {string.Join(", ", spelling.Words)}");
        return null;
    }

    public int? Number(string field, int least, int most)
    {
        if (Text(field) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        Add(field, $"'{text}' is no number from {least} to {most}");
        return null;
    }

    // A year or month alone means its first or its last day.
    public DateOnly? Day(string field, bool last)
    {
        if (Text(field) is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return last ? month.AddMonths(1).AddDays(-1) : month;
        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0)
            return last ? new DateOnly(year, 12, 31) : new DateOnly(year, 1, 1);
        Add(field, $"'{text}' is no date: write YYYY-MM-DD, YYYY-MM or YYYY");
        return null;
    }
}
