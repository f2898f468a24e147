using System.Globalization;
using Entente.Record;

namespace Entente.Server.Naming;

/// <summary>Words on the pages for codes of the record.</summary>
public static class Labels
{
    /// <summary>Name of a quad class.</summary>
    public static string Quad(int quad) => quad switch
    {
        1 => "verbal cooperation",
        2 => "material cooperation",
        3 => "verbal conflict",
        4 => "material conflict",
        _ => throw new ArgumentOutOfRangeException(nameof(quad), quad, "quad classes run from 1 to 4"),
    };

    /// <summary>A kind, for one record.</summary>
    public static string Kind(RecordKind kind) => kind switch
    {
        RecordKind.ArmsDeal => "arms deal",
        _ => Spelling.Kind.Of(kind),
    };

    /// <summary>A kind, for a list.</summary>
    public static string Kinds(RecordKind kind) => kind switch
    {
        RecordKind.ArmsDeal => "Arms deals",
        _ => Capital(Spelling.Kind.Of(kind)) + "s",
    };

    /// <summary>A number with thin separators: <c>12,345</c>.</summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>The number of something with its noun in the right form.</summary>
    public static string Count(long number, string noun) => Number(number) + " " + (number == 1 ? noun : noun + "s");

    /// <summary>Number and kind: <c>1 arms deal</c>.</summary>
    public static string Count(long number, RecordKind kind) => Count(number, Kind(kind));

    /// <summary>A word with a capital letter.</summary>
    public static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..].Replace('-', ' ');

    /// <summary>A sum as short as it can be said: <c>up to USD 5 bn</c>.</summary>
    public static string Money(MoneyAmount value)
    {
        var bound = value.Bound switch
        {
            MoneyBound.UpTo => "up to ",
            MoneyBound.AtLeast => "at least ",
            MoneyBound.About => "about ",
            _ => "",
        };
        var (scaled, unit) = value.Amount switch
        {
            >= 1_000_000_000_000m => (value.Amount / 1_000_000_000_000m, " tn"),
            >= 1_000_000_000m => (value.Amount / 1_000_000_000m, " bn"),
            >= 1_000_000m => (value.Amount / 1_000_000m, " m"),
            _ => (value.Amount, ""),
        };
        return $"{bound}{value.Currency}\u00a0{scaled.ToString("#,0.##", CultureInfo.InvariantCulture)}{unit.Replace(' ', '\u00a0')}";
    }
}
