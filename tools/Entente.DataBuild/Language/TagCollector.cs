using Entente.Language;

namespace Entente.DataBuild.Language;

/// <summary>The tags that a model can give.</summary>
internal static class TagCollector
{
    /// <summary>The pairs of tags that occur at least twice, most frequent first.</summary>
    public static TagSet Collect(IEnumerable<TreebankSentence> sentences) => TagSet.Create(
    [
        .. sentences.SelectMany(sentence => sentence.Upos.Zip(sentence.Xpos))
            .GroupBy(pair => pair)
            .Where(group => group.Count() > 1)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => $"{group.Key.First} {group.Key.Second}", StringComparer.Ordinal)
            .Select(group => group.Key),
    ]);
}
