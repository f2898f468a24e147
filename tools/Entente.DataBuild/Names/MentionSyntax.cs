using Entente.Language;

namespace Entente.DataBuild.Names;

/// <summary>Finds the name inside a mention that also holds articles, titles and descriptions, by tags and tree.</summary>
/// <param name="Forms">Words of the sentence.</param>
/// <param name="Upos">Tags.</param>
/// <param name="Heads">Heads from 0; -1 for the root.</param>
/// <param name="Relations">Relations to the heads.</param>
internal sealed record MentionSyntax(string[] Forms, PartOfSpeech[] Upos, int[] Heads, DependencyRelation[] Relations)
{
    /// <summary>The name of a mention whose head is a proper noun, or null.</summary>
    public NameSpan? Find(int first, int end, NameType kind)
    {
        var head = HeadOf(first, end);
        if (Upos[head] != PartOfSpeech.Propn)
            return null;
        var start = head;
        while (start > first && IsLeft(start - 1, start, kind))
            start--;
        while (start < head && (Upos[start] != PartOfSpeech.Propn && !char.IsUpper(Forms[start][0])))
            start++;
        var stop = head + 1;
        while (stop < end && RightPart(stop, end, kind) is var next and > 0)
            stop = next;
        return new NameSpan(start, stop, kind);
    }

    private int HeadOf(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Heads[i] < first || Heads[i] >= end)
                return i;
        }

        return first;
    }

    private bool IsLeft(int word, int next, NameType kind)
    {
        if (Forms[word] is "-" or "&" or "." && word > 0)
            return Upos[word - 1] == PartOfSpeech.Propn;
        if (Relations[word] is DependencyRelation.Det or DependencyRelation.NmodPoss or DependencyRelation.Case)
            return false;
        if (kind == NameType.Person && Relations[word] is not (DependencyRelation.Flat or DependencyRelation.Root) && Heads[word] > word && Relations[word] != DependencyRelation.Compound)
            return false;
        var isInner = Heads[word] >= word && Heads[word] < Forms.Length && (Heads[word] == next || Upos[Heads[word]] == PartOfSpeech.Propn);
        return isInner && (Upos[word] == PartOfSpeech.Propn || (kind != NameType.Person && char.IsUpper(Forms[word][0]) && Upos[word] is PartOfSpeech.Adj or PartOfSpeech.Noun));
    }

    // Where a part of the name that begins at a word ends, or 0.
    private int RightPart(int word, int end, NameType kind)
    {
        if (Upos[word] == PartOfSpeech.Propn && Relations[word] != DependencyRelation.Appos && Relations[word] != DependencyRelation.Conj)
            return word + 1;
        if (Forms[word] is "-" && word + 1 < end && Upos[word + 1] is PartOfSpeech.Propn)
            return word + 2;
        if (Relations[word] == DependencyRelation.Flat && (char.IsUpper(Forms[word][0]) || char.IsDigit(Forms[word][0])))
            return word + 1;
        if (kind == NameType.Person || Forms[word] is not ("of" or "for" or "and" or "&" or "on"))
            return 0;
        var next = word + 1;
        while (next < end && Forms[next] is "the" or "of" or "for")
            next++;
        return next < end && Upos[next] == PartOfSpeech.Propn && (Heads[next] >= word - 8) && kind == NameType.Organisation ? next + 1 : 0;
    }
}
