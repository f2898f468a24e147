using Entente.Reading.Actors.Names;

namespace Entente.Reading.Actors.Linking;

/// <summary>Tells plural from singular nouns.</summary>
internal static class Plural
{
    /// <summary>True for nouns tagged plural, and for proper nouns that end like plurals of what is listed in the singular.</summary>
    public static bool Is(LinkRun run, int token)
    {
        var tag = run.Document[token].Xpos;
        if (tag is "NNS" or "NNPS")
            return true;
        return run.TermAt[token] is { Sense.Kind: TermKind.Post or TermKind.Person } term
            && tag.StartsWith("NNP", StringComparison.Ordinal)
            && run.Document.Form(token).EndsWith("s") && !term.Sense.Form.EndsWith('s');
    }
}
