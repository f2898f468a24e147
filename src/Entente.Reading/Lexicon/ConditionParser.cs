using System.Collections.Frozen;
using Entente.Text;

namespace Entente.Reading.Lexicon;

/// <summary>Reads the <c>when</c> column of the lexicon: conditions separated by spaces.</summary>
internal sealed class ConditionParser(WordClasses classes)
{
    private static readonly FrozenDictionary<string, SlotKind> Slots = new Dictionary<string, SlotKind>(StringComparer.Ordinal)
    {
        ["prt"] = SlotKind.Particle,
        ["obj"] = SlotKind.Object,
        ["subj"] = SlotKind.Subject,
        ["iobj"] = SlotKind.IndirectObject,
        ["xcomp"] = SlotKind.Infinitive,
        ["ccomp"] = SlotKind.Clause,
        ["amod"] = SlotKind.Adjective,
        ["compound"] = SlotKind.Compound,
        ["gov"] = SlotKind.Governor,
        ["poss"] = SlotKind.Possessor,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Thousands of entries name the same words: one set each.
    private readonly Dictionary<string, (IReadOnlySet<string> Lemmas, bool IsClass)> _known = new(StringComparer.Ordinal);

    public SlotCondition[] Parse(TsvRow row, int column) =>
        [.. row[column].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => ParseOne(row, column, word))];

    private SlotCondition ParseOne(TsvRow row, int column, string word)
    {
        var negated = word[0] == '!';
        var colon = word.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            throw row.Error(column, $"'{word}' has no value: write slot:value, for any word slot:*");
        var slot = word[(negated ? 1 : 0)..colon];
        var values = word[(colon + 1)..];
        var filler = Suffix(ref slot, values);
        var isVerb = slot.EndsWith(".v", StringComparison.Ordinal);
        var name = isVerb ? slot[..^2] : slot;
        var (lemmas, isClass) = filler == FillerKind.Lemma ? Lemmas(row, column, values) : (FrozenSet<string>.Empty, false);
        return !isVerb && Slots.TryGetValue(name, out var kind)
            ? new SlotCondition(kind, null, filler, lemmas, isClass, negated)
            : new SlotCondition(isVerb ? SlotKind.PrepositionalVerb : SlotKind.Preposition, Preposition(row, column, name), filler, lemmas, isClass, negated);
    }

    private static FillerKind Suffix(ref string slot, string values)
    {
        var filler = values switch
        {
            "*" => FillerKind.Any,
            "{event}" => FillerKind.Act,
            _ => FillerKind.Lemma,
        };
        foreach (var (suffix, kind) in new[] { (".actor", FillerKind.Actor), (".person", FillerKind.Person) })
        {
            if (!slot.EndsWith(suffix, StringComparison.Ordinal))
                continue;
            slot = slot[..^suffix.Length];
            filler = kind;
        }

        return filler;
    }

    private static string Preposition(TsvRow row, int column, string name) =>
        name.Length > 0 && name.All(c => char.IsAsciiLetterLower(c) || c == '-')
            ? name
            : throw row.Error(column, $"'{name}' is neither a slot ({string.Join(' ', Slots.Keys.Order(StringComparer.Ordinal))}) nor a preposition");

    private (IReadOnlySet<string> Lemmas, bool IsClass) Lemmas(TsvRow row, int column, string values)
    {
        if (!_known.TryGetValue(values, out var known))
            _known.Add(values, known = Read(row, column, values));
        return known;
    }

    private (IReadOnlySet<string> Lemmas, bool IsClass) Read(TsvRow row, int column, string values)
    {
        var lemmas = new HashSet<string>(StringComparer.Ordinal);
        var isClass = false;
        foreach (var value in values.Split('|'))
        {
            if (value is ['{', .., '}'])
            {
                isClass = true;
                lemmas.UnionWith(classes.Find(value[1..^1]) ?? throw row.Error(column, $"unknown class '{value}': no file lexicon/classes/{value[1..^1]}.txt"));
            }
            else if (value.Length > 0)
            {
                lemmas.Add(value);
            }
        }

        return (lemmas, isClass);
    }
}
