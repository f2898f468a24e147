using Entente.Language;

namespace Entente.Reading.Syntax;

/// <summary>
/// The trees of a document, ready to be walked downwards: for each token its dependents in text order. Built once a document in linear
/// time, in two flat arrays.
/// </summary>
public sealed class DependencyIndex
{
    private readonly int[] _start;
    private readonly int[] _children;

    private DependencyIndex(Document document, int[] start, int[] children)
    {
        Document = document;
        _start = start;
        _children = children;
    }

    /// <summary>The document whose trees these are.</summary>
    public Document Document { get; }

    /// <summary>Inverts the heads of a document.</summary>
    public static DependencyIndex Build(Document document)
    {
        var tokens = document.Tokens;
        var start = new int[tokens.Length + 1];
        foreach (ref readonly var token in tokens)
        {
            if (token.Head >= 0)
                start[token.Head + 1]++;
        }

        for (var i = 1; i < start.Length; i++)
            start[i] += start[i - 1];
        return new DependencyIndex(document, start, Fill(tokens, start));
    }

    /// <summary>Dependents of a token in text order.</summary>
    public ReadOnlySpan<int> Children(int token) => _children.AsSpan(_start[token], _start[token + 1] - _start[token]);

    /// <summary>First dependent with a relation, or -1.</summary>
    public int Child(int token, DependencyRelation relation)
    {
        foreach (var child in Children(token))
        {
            if (Document[child].Relation == relation)
                return child;
        }

        return -1;
    }

    /// <summary>First dependent with either relation, or -1.</summary>
    public int Child(int token, DependencyRelation first, DependencyRelation second)
    {
        foreach (var child in Children(token))
        {
            if (Document[child].Relation == first || Document[child].Relation == second)
                return child;
        }

        return -1;
    }

    /// <summary>Lemma of the preposition of a nominal; for a fixed expression its words joined by <c>-</c> (<c>according-to</c>); null when bare.</summary>
    public string? Preposition(int token) => Marker(token, DependencyRelation.Case);

    /// <summary>Lemma of the subordinator of a clause, such as <c>to</c>, <c>that</c>, <c>if</c>, or <c>from</c> before a gerund; null when there is none.</summary>
    public string? Subordinator(int token) => Marker(token, DependencyRelation.Mark);

    /// <summary>True when <paramref name="ancestor"/> governs <paramref name="token"/> directly or through others.</summary>
    public bool Dominates(int ancestor, int token)
    {
        for (var at = token; at >= 0; at = Document[at].Head)
        {
            if (at == ancestor)
                return true;
        }

        return false;
    }

    /// <summary>Index range of the tokens under a token, itself included: from the leftmost to the last, end excluded.</summary>
    public (int First, int End) Subtree(int token)
    {
        int first = token, end = token + 1;
        var stack = new Stack<int>();
        stack.Push(token);
        while (stack.TryPop(out var at))
        {
            first = Math.Min(first, at);
            end = Math.Max(end, at + 1);
            foreach (var child in Children(at))
                stack.Push(child);
        }

        return (first, end);
    }

    private static int[] Fill(ReadOnlySpan<Token> tokens, int[] start)
    {
        var children = new int[start[^1]];
        var next = start.AsSpan(0, tokens.Length).ToArray();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Head >= 0)
                children[next[tokens[i].Head]++] = i;
        }

        return children;
    }

    private string? Marker(int token, DependencyRelation relation)
    {
        var marker = Child(token, relation);
        if (marker < 0)
            return null;
        var rest = Child(marker, DependencyRelation.Fixed);
        return rest < 0 ? Document[marker].Lemma : Document[marker].Lemma + "-" + Document[rest].Lemma;
    }
}
