using Entente.Text;

namespace Entente.Language;

/// <summary>
/// Lemmas by form and tags: from a table written by hand, else from the forms seen in training, else by regular spelling, else by the edit
/// rule of the longest known ending that makes a known word. Lower case but for names.
/// </summary>
internal sealed class Lemmatiser
{
    /// <summary>Longest ending that rules look at.</summary>
    public const int MaxSuffix = 5;

    // Longer forms would let memory grow with their length.
    private const int MaxRemembered = 64;

    private readonly StringTable _lemmas;
    private readonly WordTable _known;
    private readonly LemmaRule[] _rules;
    private readonly WordTable _endings;
    private readonly WordTable? _vocabulary;
    private readonly HandLemmas? _byHand;
    private readonly FormCache<string> _made = new();

    /// <summary>Takes lemmas by <see cref="FormKey"/> and rules by <see cref="EndingKey"/>.</summary>
    public Lemmatiser(StringTable lemmas, WordTable known, LemmaRule[] rules, WordTable endings)
        : this(lemmas, known, rules, endings, null, null)
    {
    }

    private Lemmatiser(StringTable lemmas, WordTable known, LemmaRule[] rules, WordTable endings, WordTable? vocabulary, HandLemmas? byHand) =>
        (_lemmas, _known, _rules, _endings, _vocabulary, _byHand) = (lemmas, known, rules, endings, vocabulary, byHand);

    /// <summary>The lemma; a new string only for a form that training has not seen and is not remembered.</summary>
    public string Lemma(ReadOnlySpan<char> form, PartOfSpeech upos, string xpos)
    {
        if (upos is PartOfSpeech.Noun or PartOfSpeech.Verb && _byHand?.Find(form, xpos) is { } byHand)
            return byHand;
        var tags = Tags(upos, xpos);
        var known = _known.Find(FormKey(form, tags), -1);
        if (known < 0 && upos != PartOfSpeech.Propn)
            known = _known.Find((Hashing.Lower(form) * 31) ^ tags, -1);
        if (known < 0 && upos == PartOfSpeech.Verb)
            known = AsBaseVerb(form);
        if (known >= 0)
            return _lemmas[known];
        var key = FormKey(form, tags);
        if (_made.Find(key) is { } made)
            return made;
        var lemma = Make(form, xpos, tags);
        if (form.Length <= MaxRemembered && _made.WasMet(key))
            _made.Add(key, lemma);
        return lemma;
    }

    /// <summary>This with a vocabulary: the hashes of lower-case words that a rule may make.</summary>
    public Lemmatiser With(WordTable vocabulary) => new(_lemmas, _known, _rules, _endings, vocabulary, _byHand);

    /// <summary>This with lemmas of nouns and verbs written by hand, which come before all others.</summary>
    public Lemmatiser With(TsvTable table) => new(_lemmas, _known, _rules, _endings, _vocabulary, HandLemmas.Create(table));

    /// <summary>Hash of a pair of tags.</summary>
    public static ulong Tags(PartOfSpeech upos, string xpos) => Hashing.Word(xpos) + ((ulong)upos * 0x9E3779B97F4A7C15);

    /// <summary>Key of a form, case counted, with its tags.</summary>
    public static ulong FormKey(ReadOnlySpan<char> form, ulong tags) => (Hashing.Word(form) * 31) ^ tags;

    /// <summary>Key of the last <paramref name="length"/> characters in lower case with the tags.</summary>
    public static ulong EndingKey(ReadOnlySpan<char> form, int length, ulong tags) =>
        ((Hashing.Lower(form[(form.Length - length)..]) + (ulong)length) * 31) ^ tags;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static Lemmatiser Read(BinaryReader reader)
    {
        var lemmas = StringTable.Read(reader);
        var known = WordTable.Read(reader);
        var rules = new LemmaRule[reader.ReadInt32()];
        for (var i = 0; i < rules.Length; i++)
            rules[i] = new LemmaRule(reader.ReadByte(), reader.ReadString(), reader.ReadBoolean());
        return new Lemmatiser(lemmas, known, rules, WordTable.Read(reader));
    }

    /// <summary>Writes lemmas, table, rules, table.</summary>
    public void Write(BinaryWriter writer)
    {
        _lemmas.Write(writer);
        _known.Write(writer);
        writer.Write(_rules.Length);
        foreach (var rule in _rules)
        {
            writer.Write((byte)rule.Cut);
            writer.Write(rule.Append);
            writer.Write(rule.KeepCase);
        }

        _endings.Write(writer);
    }

    /// <summary>A verb form that training knows as a base only (the present of headlines, tagged as a past): rules for past forms would cut into its stem.</summary>
    private int AsBaseVerb(ReadOnlySpan<char> form)
    {
        var known = _known.Find(FormKey(form, Tags(PartOfSpeech.Verb, "VB")), -1);
        return known >= 0 ? known : _known.Find(FormKey(form, Tags(PartOfSpeech.Verb, "VBP")), -1);
    }

    private string Make(ReadOnlySpan<char> form, string xpos, ulong tags)
    {
        if (xpos == "ADD")
            return form.ToString();
        return (_vocabulary is null ? null : RegularEndings.Undo(form, xpos, _vocabulary)) ?? ByRule(form, tags);
    }

    private string ByRule(ReadOnlySpan<char> form, ulong tags)
    {
        var (first, last) = (-1, -1);
        for (var length = Math.Min(MaxSuffix, form.Length); length >= 0; length--)
        {
            var rule = _endings.Find(EndingKey(form, length, tags), -1);
            if (rule < 0 || rule == last || _rules[rule].Cut >= Math.Max(1, form.Length))
                continue;
            if (_vocabulary is null || _vocabulary.Find(_rules[rule].Hash(form), -1) >= 0)
                return _rules[rule].Apply(form);
            (first, last) = (first < 0 ? rule : first, rule);
        }

        // No rule makes a known word: only a regular one may make an unknown word.
        return first >= 0 && _rules[first].IsRegular ? _rules[first].Apply(form) : form.ToString().ToLowerInvariant();
    }
}
