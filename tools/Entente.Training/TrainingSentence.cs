using Entente.DataBuild.Language;

namespace Entente.Training;

/// <summary>A sentence to learn from; words are numbered from 0.</summary>
/// <param name="Forms">Forms.</param>
/// <param name="Lemmas">Lemmas.</param>
/// <param name="Tags">Numbers of the pairs of tags, or -1 for a pair outside the tag set.</param>
/// <param name="Heads">Heads from 1; 0 for the root.</param>
/// <param name="Relations">Relations as numbers.</param>
internal sealed record TrainingSentence(string[] Forms, string[] Lemmas, int[] Tags, int[] Heads, int[] Relations)
{
    /// <summary>Number of words.</summary>
    public int Count => Forms.Length;

    /// <summary>Converts a sentence of a treebank.</summary>
    public static TrainingSentence From(TreebankSentence sentence, Entente.Language.TagSet tags) => new(
        sentence.Forms,
        sentence.Lemmas,
        [.. sentence.Upos.Zip(sentence.Xpos, tags.IndexOf)],
        [.. sentence.Heads.Select(head => head + 1)],
        [.. sentence.Relations.Select(relation => (int)relation)]);
}
