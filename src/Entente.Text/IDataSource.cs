namespace Entente.Text;

/// <summary>
/// Where data files (models, lexicon, gazetteer, codebook) come from. Libraries read through this interface, so that they
/// open no files themselves: a program gives them a folder, a test gives them strings.
/// </summary>
public interface IDataSource
{
    /// <summary>Names under a folder such as <c>codebook</c>, with forward slashes, relative to the data root, sorted ordinally.</summary>
    IReadOnlyList<string> List(string folder);

    /// <summary>Opens one file, such as <c>gazetteer/states.tsv</c>; the caller disposes of the stream.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    Stream Open(string name);
}
