using System.Buffers;
using System.Collections.Frozen;
using Entente.Text;

namespace Entente.Server.Naming;

/// <summary>Names of countries and organisations for their codes, and back.</summary>
public sealed class ActorNames
{
    private static readonly SearchValues<char> CodeLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");

    private readonly FrozenDictionary<string, string> _names;
    private readonly FrozenDictionary<string, string> _codes;
    private readonly string[] _countries;

    private ActorNames(FrozenDictionary<string, string> names, FrozenDictionary<string, string> codes, string[] countries)
    {
        _names = names;
        _codes = codes;
        _countries = countries;
    }

    /// <summary>Reads <c>gazetteer/states.tsv</c> and <c>gazetteer/organisations.tsv</c>; a file that is not there gives no names.</summary>
    /// <exception cref="DataFileException">A file has no columns <c>code</c> and <c>name</c>, or a short line.</exception>
    public static ActorNames Load(IDataSource? data)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (data is not null)
        {
            foreach (var file in new[] { "gazetteer/states.tsv", "gazetteer/organisations.tsv" })
                Add(data, file, names, codes);
        }

        return new ActorNames(
            names.ToFrozenDictionary(StringComparer.Ordinal),
            codes.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase),
            [.. names.Where(n => !n.Key.Contains(':', StringComparison.Ordinal)).Select(n => n.Value).Order(StringComparer.Ordinal)]);
    }

    /// <summary>Name to show for a code: as listed, else the code without its prefix.</summary>
    public string Of(string code) =>
        _names.TryGetValue(code, out var name) ? name
        : code == Record.RecordParty.UnknownCode ? "unknown"
        : code[(code.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>Names of all countries and territories, sorted, for a list to choose from.</summary>
    public IReadOnlyList<string> Countries => _countries;

    /// <summary>True when the lists know the code.</summary>
    public bool Knows(string code) => _names.ContainsKey(code);

    /// <summary>Finds the code for a name or a code, in any case; null when nothing fits.</summary>
    public string? Find(string text) =>
        _codes.TryGetValue(text, out var code) ? code : IsCode(text.ToUpperInvariant()) ? text.ToUpperInvariant() : null;

    /// <summary>True for the shape of a code: three capitals, or a prefix, a colon and a name.</summary>
    public static bool IsCode(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var letters = text.AsSpan(colon + 1);
        return (colon < 0 || text[..colon] is "IGO" or "NGO" or "IMG" or "REG")
            && letters.Length is >= 2 and <= 40 && (colon >= 0 || letters.Length == 3)
            && !letters.ContainsAnyExcept(CodeLetters);
    }

    private static void Add(IDataSource data, string file, Dictionary<string, string> names, Dictionary<string, string> codes)
    {
        try
        {
            using var reader = new StreamReader(data.Open(file));
            Add(reader, file, names, codes);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            // No list, no names: codes are shown instead.
        }
    }

    // Only two columns matter here, wherever they stand; the first line of a code has its usual name.
    private static void Add(StreamReader reader, string file, Dictionary<string, string> names, Dictionary<string, string> codes)
    {
        var (code, name, line) = (-1, -1, 0);
        while (reader.ReadLine() is { } text)
        {
            line++;
            if (text.Length == 0 || text[0] == '#')
                continue;
            var fields = text.Split('\t');
            if (code < 0)
            {
                (code, name) = (Array.IndexOf(fields, "code"), Array.IndexOf(fields, "name"));
                if (code < 0 || name < 0)
                    throw new DataFileException(file, line, 0, "the columns 'code' and 'name' are missing");
                continue;
            }

            if (fields.Length <= Math.Max(code, name))
                throw new DataFileException(file, line, 0, "the line is too short");
            names.TryAdd(fields[code], fields[name]);
            codes.TryAdd(fields[name], fields[code]);
            codes.TryAdd(fields[code], fields[code]);
        }
    }
}
