using Entente.Language;

namespace Entente.DataBuild.Names;

/// <summary>A sentence with its names. What a corpus leaves open is kept open: each word has the set of labels that its corpus allows.</summary>
/// <param name="Corpus">The corpus, by a short name.</param>
/// <param name="Document">The document in it, so that parts can be dealt out by document.</param>
/// <param name="Forms">Words.</param>
/// <param name="Allowed">For each word a bit for each label of <see cref="NameLabels"/> that it may have.</param>
internal sealed record NamedSentence(string Corpus, string Document, string[] Forms, byte[] Allowed)
{
    /// <summary>All labels.</summary>
    public const byte Open = (1 << NameLabels.Count) - 1;

    /// <summary>Number of words.</summary>
    public int Count => Forms.Length;

    /// <summary>The names; words that are left open belong to none.</summary>
    public List<NameSpan> Names()
    {
        var names = new List<NameSpan>();
        for (var i = 0; i < Count; i++)
        {
            if (!IsOne(i) || !NameLabels.IsBegin(Label(i)))
                continue;
            var (start, kind) = (i, NameLabels.KindOf(Label(i)));
            while (i + 1 < Count && IsOne(i + 1) && Label(i + 1) == NameLabels.Inside(kind))
                i++;
            names.Add(new NameSpan(start, i + 1, kind));
        }

        return names;
    }

    /// <summary>Makes a sentence of names that are all known; a later name that overlaps an earlier one is left out.</summary>
    public static NamedSentence Create(string corpus, string document, string[] forms, IEnumerable<NameSpan> names)
    {
        var allowed = new byte[forms.Length];
        Array.Fill(allowed, (byte)(1 << NameLabels.Outside));
        var sentence = new NamedSentence(corpus, document, forms, allowed);
        foreach (var name in names)
            sentence.Set(name);
        return sentence;
    }

    /// <summary>Marks a name unless one of its words already is in one.</summary>
    public void Set(NameSpan name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            if (Allowed[i] is not (1 << NameLabels.Outside) and not Open)
                return;
        }

        for (var i = name.First; i < name.End; i++)
            Allowed[i] = (byte)(1 << (i == name.First ? NameLabels.Begin(name.Kind) : NameLabels.Inside(name.Kind)));
    }

    /// <summary>Leaves words open that are outside of names.</summary>
    public void Leave(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Allowed[i] == 1 << NameLabels.Outside)
                Allowed[i] = Open;
        }
    }

    /// <summary>A copy without the commas that stand outside of names, as careless writers leave them out.</summary>
    public NamedSentence WithoutCommas()
    {
        var kept = Enumerable.Range(0, Count).Where(i => Forms[i] != "," || (Allowed[i] & (1 << NameLabels.Outside)) == 0).ToArray();
        return kept.Length is 0 ? this : this with { Forms = [.. kept.Select(i => Forms[i])], Allowed = [.. kept.Select(i => Allowed[i])] };
    }

    /// <summary>The words, then a line for each name missed (<c>-</c>) and each name too many (<c>+</c>).</summary>
    public string Differences(IReadOnlyCollection<NameSpan> given)
    {
        var gold = Names();
        return string.Join("\n", gold.Except(given).Select(name => "    - " + Text(name)).Concat(given.Except(gold).Select(name => "    + " + Text(name))).Prepend(string.Join(' ', Forms)));
    }

    private string Text(NameSpan name) => $"{name.Kind} {string.Join(' ', Forms[name.First..name.End])}";

    private bool IsOne(int word) => byte.IsPow2(Allowed[word]);

    private int Label(int word) => byte.Log2(Allowed[word]);
}
