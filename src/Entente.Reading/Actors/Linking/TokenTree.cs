using Entente.Language;

namespace Entente.Reading.Actors.Linking;

/// <summary>Answers about the tree of a document that the linker asks often, from arrays made once.</summary>
internal sealed class TokenTree
{
    private readonly Document _document;
    private readonly int[] _case;
    private readonly bool[] _possessive;

    private TokenTree(Document document, int[] cases, bool[] possessive)
    {
        _document = document;
        _case = cases;
        _possessive = possessive;
    }

    /// <summary>Reads a document once.</summary>
    public static TokenTree Of(Document document)
    {
        var cases = new int[document.Tokens.Length];
        Array.Fill(cases, -1);
        var possessive = new bool[cases.Length];
        for (var i = 0; i < cases.Length; i++)
        {
            ref readonly var token = ref document[i];
            if (token.Relation != DependencyRelation.Case || token.Head < 0)
                continue;
            if (token.Head < i)
                possessive[token.Head] = true;
            else if (cases[token.Head] < 0)
                cases[token.Head] = i;
        }

        return new TokenTree(document, cases, possessive);
    }

    /// <summary>The preposition of a noun, or -1.</summary>
    public int PrepositionOf(int token) => _case[token];

    /// <summary>True when the noun, or the name that it heads, carries <c>'s</c>.</summary>
    public bool IsPossessive(int token) => _possessive[token] || _document[token].Relation == DependencyRelation.NmodPoss;

    /// <summary>The token of a range whose head lies outside it; of several the last, since English noun phrases end in their head.</summary>
    public int HeadOf(int first, int end)
    {
        var best = end - 1;
        for (var i = end - 1; i >= first; i--)
        {
            var head = _document[i].Head;
            if ((head < first || head >= end) && _document[i].Upos != PartOfSpeech.Punct && _document[i].Relation != DependencyRelation.Case)
                return i;
        }

        return best;
    }

    /// <summary>True for the subject of a clause, active or passive.</summary>
    public bool IsSubject(int token) => _document[token].Relation
        is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.NsubjOuter;

    /// <summary>The first conjunct of a coordination that holds a token; the token itself when there is none.</summary>
    public int FirstConjunct(int token)
    {
        while (_document[token].Relation == DependencyRelation.Conj && _document[token].Head >= 0 && _document[token].Head < token)
            token = _document[token].Head;
        return token;
    }

    /// <summary>True when the token fills the role of a subject itself or as a later conjunct.</summary>
    public bool ActsAsSubject(int token) => IsSubject(FirstConjunct(token));
}
