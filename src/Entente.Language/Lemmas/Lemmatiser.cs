namespace Entente.Language;

/// <summary>
/// Lemmas by form and tags: forms seen in training from a table of shared strings, others by the edit rule of their longest known ending. Lower case but for
/// names.
/// </summary>
internal sealed class Lemmatiser
{
    /// <summary>Longest ending that rules look at.</summary>
    public const int MaxSuffix = 5;

    private readonly string[] _lemmas;
    private readonly WordTable _known;
    private readonly LemmaRule[] _rules;
    private readonly WordTable _endings;

    /// <summary>Takes lemmas by <see cref="FormKey"/> and rules by <see cref="EndingKey"/>.</summary>
    public Lemmatiser(string[] lemmas, WordTable known, LemmaRule[] rules, WordTable endings) =>
        (_lemmas, _known, _rules, _endings) = (lemmas, known, rules, endings);

    /// <summary>The lemma; a new string only for a form that training has not seen.</summary>
    public string Lemma(ReadOnlySpan<char> form, PartOfSpeech upos, string xpos)
    {
        var tags = Tags(upos, xpos);
        var known = _known.Find(FormKey(form, tags), -1);
        if (known < 0 && upos == PartOfSpeech.Verb)
            known = AsBaseVerb(form);
        return known >= 0 ? _lemmas[known] : ByRule(form, tags);
    }

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
        var lemmas = new string[reader.ReadInt32()];
        for (var i = 0; i < lemmas.Length; i++)
            lemmas[i] = reader.ReadString();
        var known = WordTable.Read(reader);
        var rules = new LemmaRule[reader.ReadInt32()];
        for (var i = 0; i < rules.Length; i++)
            rules[i] = new LemmaRule(reader.ReadByte(), reader.ReadString(), reader.ReadBoolean());
        return new Lemmatiser(lemmas, known, rules, WordTable.Read(reader));
    }

    /// <summary>Writes lemmas, table, rules, table.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_lemmas.Length);
        foreach (var lemma in _lemmas)
            writer.Write(lemma);
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

    private string ByRule(ReadOnlySpan<char> form, ulong tags)
    {
        for (var length = Math.Min(MaxSuffix, form.Length); length >= 0; length--)
        {
            var rule = _endings.Find(EndingKey(form, length, tags), -1);
            if (rule >= 0 && _rules[rule].Cut < Math.Max(1, form.Length))
                return _rules[rule].Apply(form);
        }

        return form.ToString().ToLowerInvariant();
    }
}
