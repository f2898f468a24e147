using System.Globalization;
using Entente.Language;

namespace Entente.DataBuild.Language;

/// <summary>Gold standard of one sentence; words are numbered from 0, the head of the root is -1.</summary>
internal sealed class TreebankSentence
{
    private TreebankSentence(ConlluSentence source, ConlluRow[] words)
    {
        Source = source;
        Forms = [.. words.Select(word => word.Form)];
        Lemmas = [.. words.Select(word => word.Lemma)];
        Upos = [.. words.Select(word => UniversalNames.ParseTag(word.Upos))];
        Xpos = [.. words.Select(word => word.Xpos)];
        Heads = [.. words.Select(word => int.Parse(word.Head, CultureInfo.InvariantCulture) - 1)];
        Relations = [.. words.Select(word => UniversalNames.ParseRelation(word.Relation))];
        RelationNames = [.. words.Select(word => word.Relation)];
    }

    /// <summary>The sentence as it stands in the file.</summary>
    public ConlluSentence Source { get; }

    /// <summary>Forms.</summary>
    public string[] Forms { get; }

    /// <summary>Lemmas.</summary>
    public string[] Lemmas { get; }

    /// <summary>Universal tags.</summary>
    public PartOfSpeech[] Upos { get; }

    /// <summary>Treebank tags.</summary>
    public string[] Xpos { get; }

    /// <summary>Heads.</summary>
    public int[] Heads { get; }

    /// <summary>Relations, as far as the program knows them.</summary>
    public DependencyRelation[] Relations { get; }

    /// <summary>Relations as spelt in the file, for scoring.</summary>
    public string[] RelationNames { get; }

    /// <summary>Number of words.</summary>
    public int Count => Forms.Length;

    /// <summary>True when a paragraph or document begins here.</summary>
    public bool StartsParagraph => Source.Comments.Any(line =>
        line.StartsWith("# newpar", StringComparison.Ordinal) || line.StartsWith("# newdoc", StringComparison.Ordinal));

    /// <summary>Converts a sentence of a file.</summary>
    public static TreebankSentence From(ConlluSentence source) => new(source, [.. source.Words]);
}
