namespace Entente.DataBuild.Codebook;

/// <summary>A sentence of a codebook page with the acts that it must give.</summary>
/// <param name="Page">Name of the page without its ending.</param>
/// <param name="Published">Day on which the sentence is read.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Expected">All acts that it reports; empty in the section of what does not code.</param>
internal sealed record CodebookExample(string Page, DateOnly Published, string Sentence, IReadOnlyList<ExpectedAct> Expected)
{
    /// <summary>Where the example lies on no page twice: page and sentence.</summary>
    public (string Page, string Sentence) Key => (Page, Sentence);
}
