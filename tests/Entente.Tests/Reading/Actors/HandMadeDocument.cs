using Entente.Language;
using Entente.Text;

namespace Entente.Tests.Reading.Actors;

/// <summary>
/// Makes documents from a short notation: one string a sentence, words parted by blanks, each <c>form/TAG/head/relation</c> with a Penn tag and
/// a head counted from 1 in the sentence (0 for the root). A lemma other than the default is written <c>form[lemma]</c>.
/// </summary>
internal static class HandMadeDocument
{
    public static Document Of(params string[] sentences)
    {
        var text = new System.Text.StringBuilder();
        var tokens = new List<Token>();
        var ranges = new List<Sentence>();
        foreach (var sentence in sentences)
        {
            var first = tokens.Count;
            foreach (var word in sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                tokens.Add(Word(word, first, text));
            ranges.Add(new Sentence(first, tokens.Count, tokens[first].Span.Union(tokens[^1].Span)));
        }

        return new Document(text.ToString(), [.. tokens], [.. ranges]);
    }

    private static Token Word(string notation, int sentenceFirst, System.Text.StringBuilder text)
    {
        var parts = notation.Split('/');
        var bracket = parts[0].IndexOf('[', StringComparison.Ordinal);
        var form = bracket > 0 ? parts[0][..bracket] : parts[0];
        var isClitic = form is "'s" or "'";
        var touches = isClitic || form is "," or "." or ")" or "-" or "\u201D" || (text.Length > 0 && text[^1] is '-' or '(' or '\u201C');
        if (text.Length > 0 && !touches)
            text.Append(' ');
        var start = text.Length;
        text.Append(form);
        var head = int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture);
        var tag = parts[1];
        return new Token(
            new TextSpan(start, text.Length),
            bracket > 0 ? parts[0][(bracket + 1)..^1] : Lemma(form, tag),
            parts[3] is "aux" or "cop" or "aux:pass" ? PartOfSpeech.Aux : Upos(tag),
            tag,
            head == 0 ? -1 : sentenceFirst + head - 1,
            UniversalNames.ParseRelation(parts[3]),
            isClitic);
    }

    private static string Lemma(string form, string tag) => tag switch
    {
        "NNP" or "NNPS" => form,
        "NNS" when form.EndsWith("ies", StringComparison.Ordinal) => form[..^3] + "y",
        "NNS" when form.EndsWith('s') => form[..^1].ToLowerInvariant(),
        _ => form.ToLowerInvariant(),
    };

    private static PartOfSpeech Upos(string tag) => tag switch
    {
        "NNP" or "NNPS" => PartOfSpeech.Propn,
        "NN" or "NNS" => PartOfSpeech.Noun,
        "JJ" => PartOfSpeech.Adj,
        "DT" => PartOfSpeech.Det,
        "IN" or "RP" => PartOfSpeech.Adp,
        "PRP" or "PRP$" or "WP" or "WDT" => PartOfSpeech.Pron,
        "CD" => PartOfSpeech.Num,
        "CC" => PartOfSpeech.Cconj,
        "POS" or "TO" => PartOfSpeech.Part,
        "MD" => PartOfSpeech.Aux,
        "RB" or "RBR" or "WRB" => PartOfSpeech.Adv,
        _ when tag.StartsWith("VB", StringComparison.Ordinal) => PartOfSpeech.Verb,
        _ => PartOfSpeech.Punct,
    };
}
