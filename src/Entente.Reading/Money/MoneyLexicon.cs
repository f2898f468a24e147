using Entente.Reading.Dates;
using Entente.Record;
using Entente.Text;

namespace Entente.Reading.Money;

/// <summary>The vocabulary of money, read from <c>lexicon/money</c>. Immutable.</summary>
internal sealed class MoneyLexicon
{
    private readonly FormTable<CurrencyForm> _currencies;
    private readonly FormTable<MoneyBound> _before;
    private readonly FormTable<MoneyBound> _after;

    private MoneyLexicon(FormTable<CurrencyForm> currencies, FormTable<MoneyBound> before, FormTable<MoneyBound> after)
    {
        _currencies = currencies;
        _before = before;
        _after = after;
    }

    /// <summary>Reads <c>currencies.tsv</c> and <c>bounds.tsv</c>.</summary>
    public static MoneyLexicon Load(IDataSource data, TimeLexicon lexicon)
    {
        var forms = TsvTable.Read(data, "lexicon/money/currencies.tsv", "form", "kind", "currency", "note").Rows
            .Select(row => KeyValuePair.Create(row[0], new CurrencyForm(Named<CurrencyKind>(row, 1), row.Optional(2))));
        var bounds = TsvTable.Read(data, "lexicon/money/bounds.tsv", "form", "side", "bound").Rows;
        return new MoneyLexicon(FormTable<CurrencyForm>.Create(forms, lexicon), Side(bounds, "before", lexicon), Side(bounds, "after", lexicon));
    }

    /// <summary>Sign or code before a number that begins at the position returned; <paramref name="i"/> when there is none.</summary>
    public int ReadBefore(AtomLine line, int i, out CurrencyForm form) =>
        _currencies.Read(line, i, (found, end) => found.Kind is CurrencyKind.Sign or CurrencyKind.Code && IsWritten(line, i, end, found.Kind), out form);

    /// <summary>Name, code, sign or minor unit after a number; <paramref name="i"/> when there is none.</summary>
    public int ReadAfter(AtomLine line, int i, out CurrencyForm form) =>
        _currencies.Read(line, i, (found, end) => found.Kind is CurrencyKind.Name or CurrencyKind.Minor || IsWrittenAfter(line, i, end, found.Kind), out form);

    /// <summary>The words of a bound that end right before a position; the position itself when there are none.</summary>
    public int ReadBoundBefore(AtomLine line, int i, out MoneyBound bound)
    {
        for (var start = Math.Max(0, i - 4); start < i; start++)
        {
            if (_before.Read(line, start, (_, end) => end == i, out bound) == i)
                return start;
        }

        bound = MoneyBound.Exact;
        return i;
    }

    /// <summary>The words of a bound after a sum; the position itself when there are none.</summary>
    public int ReadBoundAfter(AtomLine line, int i, out MoneyBound bound) => _after.Read(line, i, (_, _) => true, out bound);

    // A sign of letters is written in capitals and close to its mark or number: A$5, R30; a code is all capitals.
    private static bool IsWritten(AtomLine line, int i, int end, CurrencyKind kind)
    {
        if (line[i].Kind == AtomKind.Mark)
            return true;
        if (kind == CurrencyKind.Code)
            return IsCapitals(line, i);
        for (var k = i + 1; k < end; k++)
        {
            if (!line.IsGlued(k))
                return false;
        }

        return line[i].Capital && (line[end - 1].Kind == AtomKind.Mark || line.IsGlued(end) || line.Is(i, "RMB"));
    }

    private static bool IsWrittenAfter(AtomLine line, int i, int end, CurrencyKind kind) =>
        kind == CurrencyKind.Code ? IsCapitals(line, i) : end == i + 1 && line[i].Kind == AtomKind.Mark && line.Text[line[i].Start] != '$';

    private static bool IsCapitals(AtomLine line, int i)
    {
        foreach (var letter in line.Form(i))
        {
            if (!char.IsUpper(letter))
                return false;
        }

        return true;
    }

    private static FormTable<MoneyBound> Side(IReadOnlyList<TsvRow> rows, string side, TimeLexicon lexicon)
    {
        var forms = new List<KeyValuePair<string, MoneyBound>>();
        foreach (var row in rows)
        {
            if (row[1] is not ("before" or "after"))
                throw row.Error(1, $"'{row[1]}' is neither 'before' nor 'after'");
            if (string.Equals(row[1], side, StringComparison.Ordinal))
                forms.Add(KeyValuePair.Create(row[0], Named<MoneyBound>(row, 2)));
        }

        return FormTable<MoneyBound>.Create(forms, lexicon);
    }

    private static T Named<T>(TsvRow row, int column)
        where T : struct, Enum =>
        Enum.TryParse<T>(row[column].Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true, out var value)
            ? value
            : throw row.Error(column, $"unknown value '{row[column]}'");
}
