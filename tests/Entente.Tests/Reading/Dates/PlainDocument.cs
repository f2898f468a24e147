using Entente.Language;
using Entente.Text;

namespace Entente.Tests.Reading.Dates;

/// <summary>Makes documents without tags and trees: words, numbers and marks are tokens, a line is a sentence.</summary>
internal static class PlainDocument
{
    public static Document Of(string text)
    {
        var tokens = new List<Token>();
        var sentences = new List<Sentence>();
        var first = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
                first = Close(tokens, sentences, first);
            if (char.IsWhiteSpace(text[i]))
                continue;
            var start = i;
            while (i + 1 < text.Length && char.IsLetterOrDigit(text[start]) && char.IsLetterOrDigit(text[i + 1]))
                i++;
            tokens.Add(new Token(new TextSpan(start, i + 1), text[start..(i + 1)], PartOfSpeech.X, string.Empty, -1, DependencyRelation.Dep, false));
        }

        Close(tokens, sentences, first);
        return new Document(text, [.. tokens], [.. sentences]);
    }

    private static int Close(List<Token> tokens, List<Sentence> sentences, int first)
    {
        if (tokens.Count > first)
            sentences.Add(new Sentence(first, tokens.Count, tokens[first].Span.Union(tokens[^1].Span)));
        return tokens.Count;
    }
}
