using Entente.Language;

namespace Entente.Reading.Actors.Names;

/// <summary>
/// The words of a document in the form in which listed names are compared (see <see cref="FormWords"/>). One token gives none (a
/// hyphen, a possessive ending), one or several words (<c>pro-Russian</c>); punctuation and sentence ends break sequences.
/// </summary>
internal sealed class DocumentWords
{
    private const ulong Break = 0;

    private readonly List<Word> _words;
    private readonly int[] _firstOfToken;

    private DocumentWords(List<Word> words, int[] firstOfToken)
    {
        _words = words;
        _firstOfToken = firstOfToken;
    }

    /// <summary>Number of words, breaks included.</summary>
    public int Count => _words.Count;

    /// <summary>A word by its position.</summary>
    public Word this[int word] => _words[word];

    /// <summary>Position of the first word at or after a token's start.</summary>
    public int FirstOf(int token) => _firstOfToken[token];

    /// <summary>Reads a document once; tokens for which <paramref name="skip"/> holds break sequences.</summary>
    public static DocumentWords Of(Document document, Func<int, bool> skip)
    {
        var words = new List<Word>(document.Tokens.Length + 16);
        var first = new int[document.Tokens.Length + 1];
        foreach (var sentence in document.Sentences)
        {
            for (var token = sentence.First; token < sentence.End; token++)
            {
                first[token] = words.Count;
                if (skip(token))
                    words.Add(new Word(token, Break, 0, Break, 0, 0));
                else
                    AddToken(document, token, words);
            }

            words.Add(default);
        }

        first[^1] = words.Count;
        return new DocumentWords(words, first);
    }

    private static void AddToken(Document document, int token, List<Word> words)
    {
        var form = document.Form(token);
        if (IsTransparent(document, token, form))
            return;
        if (form.Length == 1 && !char.IsLetterOrDigit(form[0]))
        {
            var hash = form[0] switch { ',' => FormWords.Comma, '&' => NameFolding.Exact(form), _ => Break };
            words.Add(new Word(token, hash, 0, hash, 0, 0));
            return;
        }

        for (var i = 0; i < form.Length; i++)
        {
            var start = i;
            while (i < form.Length && NameFolding.InWord(form[i]))
                i++;
            if (i > start)
                AddWord(document, token, FormWords.WithoutPossessive(form[start..i]), i - start == form.Length, words);
        }
    }

    /// <summary>Hyphens and the possessive ending do not part the words of a name.</summary>
    private static bool IsTransparent(Document document, int token, ReadOnlySpan<char> form) =>
        form is "-" or "\u2010" or "\u2011" || (form is "\u2013" && JoinsWords(document, token)) || (document[token].IsClitic && form is "'s" or "\u2019s" or "'" or "\u2019");

    /// <summary>True for a dash with no blank on either side: <c>Israel–Jordan</c>.</summary>
    internal static bool JoinsWords(Document document, int token) =>
        token > 0 && token + 1 < document.Tokens.Length
        && document[token - 1].Span.End == document[token].Span.Start && document[token].Span.End == document[token + 1].Span.Start;

    private static void AddWord(Document document, int token, ReadOnlySpan<char> word, bool whole, List<Word> words)
    {
        var exact = NameFolding.Exact(word);
        if (exact == 0)
            return;
        var lower = NameFolding.Lower(word);
        var lemma = whole ? NameFolding.Lower(document[token].Lemma) : 0;
        var title = word.Length >= 4 && IsUpper(word) ? NameFolding.Title(word) : 0;
        words.Add(new Word(token, exact, title, lower, lemma == lower ? 0 : lemma, Singular(word, lower)));
    }

    /// <summary>Hash of an English singular made by rule, for plurals that keep their form as lemma (<c>Ministers</c>); 0 for none.</summary>
    private static ulong Singular(ReadOnlySpan<char> word, ulong lower)
    {
        if (word.Length < 4 || word[^1] is not ('s' or 'n'))
            return 0;
        Span<char> buffer = stackalloc char[word.Length];
        word.ToLowerInvariant(buffer);
        if (buffer.EndsWith("men"))
            buffer[^2] = 'a';
        else if (buffer.EndsWith("ies"))
        {
            buffer[^3] = 'y';
            buffer = buffer[..^2];
        }
        else if (word[^1] == 's' && word[^2] != 's')
            buffer = buffer[..^1];
        var hash = NameFolding.Lower(buffer);
        return hash == lower ? 0 : hash;
    }

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
                return false;
        }

        return true;
    }

    /// <summary>One word with the hashes under which it may be listed; 0 stands for none.</summary>
    /// <param name="Token">Token that holds it.</param>
    /// <param name="Exact">As written.</param>
    /// <param name="Title">With one capital, when it is written in capitals.</param>
    /// <param name="Lower">In lower case.</param>
    /// <param name="Lemma">Its lemma in lower case, when another.</param>
    /// <param name="Singular">Its singular by rule, when another.</param>
    internal readonly record struct Word(int Token, ulong Exact, ulong Title, ulong Lower, ulong Lemma, ulong Singular);
}
