using Entente.DataBuild.Language;
using Entente.Language;

namespace Entente.DataBuild.Names;

/// <summary>
/// Names in GUM, whose <c>Entity=</c> notes mark every mention of every thing: those of persons, organisations and places whose head is a proper noun, cut down to the name.
/// A mention of the same kinds with another head is left open where it holds capitalised words.
/// </summary>
internal static class GumCorpus
{
    /// <summary>Reads a part of the treebank.</summary>
    public static List<NamedSentence> Read(string folder, string part)
    {
        var sentences = new List<NamedSentence>();
        var document = "";
        var open = new List<(string Id, NameType? Kind, int First)>();
        foreach (var path in Treebank.Files(folder, part).Where(path => Path.GetFileName(path).Contains("gum", StringComparison.Ordinal)))
        {
            foreach (var sentence in Treebank.Read(path))
            {
                if (sentence.Source.Comments.FirstOrDefault(line => line.StartsWith("# newdoc id", StringComparison.Ordinal)) is { } next)
                    document = next;
                sentences.Add(Convert(sentence, document, open));
                open.Clear();
            }
        }

        return sentences;
    }

    private static NamedSentence Convert(TreebankSentence sentence, string document, List<(string Id, NameType? Kind, int First)> open)
    {
        var mentions = new List<(int First, int End, NameType? Kind)>();
        var word = 0;
        foreach (var row in sentence.Source.Words)
        {
            foreach (var note in row.Misc.Split('|').Where(note => note.StartsWith("Entity=", StringComparison.Ordinal)))
                Read(note["Entity=".Length..], word, open, mentions);
            word++;
        }

        var result = NamedSentence.Create("gum", document, sentence.Forms, []);
        var syntax = new MentionSyntax(sentence.Forms, sentence.Upos, sentence.Heads, sentence.Relations);
        foreach (var (first, end, kind) in mentions.OrderByDescending(mention => mention.End - mention.First))
        {
            if (kind is not { } known)
                continue;
            if (syntax.Find(first, end, known) is { } name)
                result.Set(name);
        }

        return result;
    }

    private static void Read(string note, int word, List<(string Id, NameType? Kind, int First)> open, List<(int First, int End, NameType? Kind)> mentions)
    {
        for (var at = 0; at < note.Length;)
        {
            if (note[at] == '(')
            {
                var stop = note.AsSpan(at + 1).IndexOfAny('(', ')') is var width and >= 0 ? at + 1 + width : note.Length;
                var fields = note[(at + 1)..stop].Split('-');
                open.Add((fields[0], fields.Length > 1 ? Kind(fields[1]) : null, word));
                at = stop;
                if (at < note.Length && note[at] == ')')
                {
                    Close(fields[0], word, open, mentions);
                    at++;
                }
            }
            else
            {
                var stop = note.IndexOf(')', at) is var place and >= 0 ? place : note.Length;
                Close(note[at..stop], word, open, mentions);
                at = stop + 1;
            }
        }
    }

    private static void Close(string id, int word, List<(string Id, NameType? Kind, int First)> open, List<(int First, int End, NameType? Kind)> mentions)
    {
        var place = open.FindLastIndex(mention => mention.Id == id);
        if (place < 0)
            return;
        mentions.Add((open[place].First, word + 1, open[place].Kind));
        open.RemoveAt(place);
    }

    private static NameType? Kind(string name) => name switch
    {
        "person" => NameType.Person,
        "organization" => NameType.Organisation,
        "place" => NameType.Place,
        _ => null,
    };
}
