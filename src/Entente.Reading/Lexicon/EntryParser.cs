using Entente.Record;
using Entente.Text;

namespace Entente.Reading.Lexicon;

/// <summary>Turns one row of a predicate file into an entry, with the defaults for verbs, nouns and adjectives filled in.</summary>
internal sealed class EntryParser(WordClasses classes)
{
    private readonly ConditionParser _conditions = new(classes);

    public PredicateEntry Parse(TsvRow row)
    {
        var head = row[0];
        if (head.Length < 3 || head[^2] != '.' || head[^1] is not ('v' or 'n' or 'a'))
            throw row.Error(0, $"'{head}' is no head: write lemma.v, lemma.n or lemma.a");
        var conditions = _conditions.Parse(row, 1);
        var type = Event(row);
        return new PredicateEntry
        {
            Head = head,
            Rule = $"{Path.GetFileNameWithoutExtension(row.File)}.{head}:{row.Line}",
            File = Path.GetFileNameWithoutExtension(row.File),
            Conditions = conditions,
            Event = type,
            Mode = row.Optional(3),
            Cameo = row.Optional(4),
            Source = Selectors(row, 5, head[^1] == 'n' ? "poss|by|mod|of|from|between|among" : "subj"),
            Target = Selectors(row, 6, head[^1] == 'n' ? NounTarget(type) : "obj"),
            Flags = Flags(row),
            Specificity = conditions.Sum(condition => condition.Weight),
        };
    }

    private static string NounTarget(EventType? type) =>
        type is EventType.Consult or EventType.Agree or EventType.Cooperate ? "with|to|of" : "on|against|with|to|of|for|at|over";

    private static EventType? Event(TsvRow row)
    {
        if (row[2] == "-")
            return null;
        return Enum.TryParse<EventType>(row[2], true, out var type) && row[2].All(char.IsAsciiLetterUpper)
            ? type
            : throw row.Error(2, $"unknown event '{row[2]}'");
    }

    private static EntryMarks Flags(TsvRow row)
    {
        var flags = EntryMarks.None;
        foreach (var word in row[7].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Enum.TryParse<EntryMarks>(word.Replace("-", "", StringComparison.Ordinal), true, out var flag))
                throw row.Error(7, $"unknown flag '{word}'");
            flags |= flag;
        }

        return flags;
    }

    private static Selector[] Selectors(TsvRow row, int column, string standard) =>
        [.. (row.Optional(column) ?? standard).Split('|').Select(word => SelectorOf(row, column, word))];

    private static Selector SelectorOf(TsvRow row, int column, string word) => word switch
    {
        "subj" => new Selector(SelectorKind.Subject, null),
        "obj" => new Selector(SelectorKind.Object, null),
        "iobj" => new Selector(SelectorKind.IndirectObject, null),
        "poss" => new Selector(SelectorKind.Possessor, null),
        "self" => new Selector(SelectorKind.Self, null),
        "mod" => new Selector(SelectorKind.Modifier, null),
        "comp.subj" => new Selector(SelectorKind.ComplementSubject, null),
        "comp.obj" => new Selector(SelectorKind.ComplementObject, null),
        "none" => new Selector(SelectorKind.None, null),
        _ when word.Length > 0 && word.All(c => char.IsAsciiLetterLower(c) || c == '-') => new Selector(SelectorKind.Preposition, word),
        _ => throw row.Error(column, $"unknown selector '{word}'"),
    };
}
