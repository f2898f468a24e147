using Entente.Language;
using Entente.Reading.Actors.Linking;
using Entente.Reading.Actors.Names;
using Entente.Record;
using Entente.Text;

namespace Entente.Reading;

/// <summary>
/// Finds who is meant: names, nouns and pronouns of a parsed document that refer to political actors or places, each with
/// the actor's code and the reason. Immutable and safe to share between threads.
/// </summary>
public sealed class EntityLinker
{
    private readonly Gazetteer _gazetteer;

    private EntityLinker(Gazetteer gazetteer) => _gazetteer = gazetteer;

    /// <summary>Reads the gazetteer tables under <c>gazetteer/</c>.</summary>
    /// <exception cref="DataFileException">A table does not fit its format.</exception>
    public static EntityLinker Load(IDataSource data) => new(Gazetteer.Load(data));

    /// <summary>Links one document.</summary>
    /// <param name="document">Tokens with tags, lemmas and trees.</param>
    /// <param name="article">Where it comes from: its publication day decides who held a post.</param>
    /// <param name="trace">Receives each decision under the step <c>link</c>.</param>
    public MentionSet Link(Document document, Article article, ReadingTrace trace)
    {
        var run = LinkRun.Start(document, _gazetteer, article, trace);
        NamePass.Run(run);        // listed names, longest first
        TermPass.Run(run);        // posts and agent nouns outside names
        PersonPass.Run(run);      // runs of names that are persons; they may take a listed name back
        SensePass.Run(run);       // which place, and place or government
        DraftPass.Run(run);       // mentions with their extent and owners
        BackReferences.Run(run);  // pronouns, "the two sides", "the country"
        DescribedBodies.Run(run); // bodies by the name that a noun gave them
        Amounts.Run(run);         // "thousands of protesters"
        Appositions.Run(run);     // mentions that name one actor twice
        Resolver.Resolve(run);    // actors, in text order
        return MentionFinish.Finish(run);
    }
}
