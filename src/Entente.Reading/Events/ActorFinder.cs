using Entente.Language;
using Entente.Record;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Events;

/// <summary>
/// Turns nominals into actors: the mention itself with its conjuncts, or, for a nominal that is no actor (<c>the bases of Colombia</c>,
/// <c>its nuclear programme</c>), the actor that owns it.
/// </summary>
public sealed class ActorFinder(ArticleContext context)
{
    private const int MaxDepth = 4;

    private static readonly string[] OwnerPrepositions =
        ["by", "of", "from", "between", "among", "in", "at", "on", "against", "with", "near", "inside", "within", "to", "for", "over", "toward", "towards"];

    private static readonly string[] DoerPrepositions = ["by", "from", "between"];

    /// <summary>Parties of the agreement that a noun names; set once the agreements of the article are known.</summary>
    public Func<int, IReadOnlyList<ArticleActor>?>? PartiesOfAgreement { get; set; }

    /// <summary>Actors of a nominal, conjuncts included; empty when nothing in it is an actor.</summary>
    public List<ArticleActor> ActorsOf(int token)
    {
        var found = new List<ArticleActor>();
        Add(context.Roles.Antecedent(token), found, 0);
        return found;
    }

    /// <summary>As <see cref="ActorsOf"/>, with the token beside them.</summary>
    public Side SideOf(int token) => ActorsOf(token) is { Count: > 0 } found ? new Side(found, token) : Side.Unknown;

    /// <summary>Actors that own a nominal, whether it is an actor itself or not; for an act, its doers.</summary>
    public List<ArticleActor> OwnersOf(int token, bool doersOnly)
    {
        var found = new List<ArticleActor>();
        AddOwners(token, found, 0, doersOnly);
        return found;
    }

    /// <summary>Actors named by the adjectives and nouns that stand before a nominal: <c>Israeli</c> attack.</summary>
    public List<ArticleActor> ModifiersOf(int token)
    {
        var found = new List<ArticleActor>();
        AddModifiers(token, found);
        return found;
    }

    /// <summary>True when the nominal is itself an actor, not only owned by one.</summary>
    public bool IsActor(int token) => Direct(context.Roles.Antecedent(token)) is { Actors.Count: > 0 };

    /// <summary>True when the nominal is a named or described person.</summary>
    public bool IsPerson(int token) =>
        Direct(context.Roles.Antecedent(token)) is { } mention && mention.Actors.Any(actor => actor.Kind == ActorKind.Person);

    /// <summary>The mention whose words include the token as a nominal, not as a mere modifier of it; null when there is none.</summary>
    public Mention? Direct(int token)
    {
        if (token < 0)
            return null;
        var mention = context.Mentions.At(token);
        if (mention is null)
            return null;
        var modifies = mention.IsModifier && !(mention.Head == token && context.Document[token].Relation is not (R.Amod or R.Compound or R.Det));
        return modifies ? null : mention;
    }

    private void Add(int token, List<ArticleActor> found, int depth)
    {
        if (token < 0)
            return;
        if (Direct(token) is { Actors.Count: > 0 } mention)
            AddAll(found, mention.Actors);
        else if (PartiesOfAgreement?.Invoke(token) is { Count: > 1 } parties)
            AddAll(found, parties);
        else if (depth < MaxDepth)
            AddOwners(token, found, depth + 1, false);
        if (depth >= MaxDepth)
            return;
        var name = Direct(token);
        for (var word = name?.First ?? token; word < (name?.End ?? token + 1); word++)
            AddConjuncts(word, name, found, depth);
    }

    // In "President A. Abad and President B. Bello" the second may hang on any word of the first.
    private void AddConjuncts(int word, Mention? name, List<ArticleActor> found, int depth)
    {
        foreach (var child in context.Tree.Children(word))
        {
            var isInside = name is not null && child >= name.First && child < name.End;
            if (context.Document[child].Relation == R.Conj && !isInside && IsNominal(child))
                Add(child, found, depth + 1);
        }
    }

    private void AddOwners(int token, List<ArticleActor> found, int depth, bool doersOnly)
    {
        if (depth > MaxDepth || token < 0)
            return;
        if (AddModifiers(token, found) || AddFrom(token, found, depth, R.NmodPoss))
            return;
        if (doersOnly && AddDoers(token, found, depth))
            return;
        foreach (var preposition in doersOnly ? DoerPrepositions : OwnerPrepositions)
        {
            if (AddFrom(token, found, depth, preposition))
                return;
        }

        if (AddFrom(token, found, depth, R.Appos) || !context.Roles.IsSummary(token) || context.Document[token].Head < 0)
            return;
        Add(context.Roles.Agent(ClauseOf(token)), found, depth + 1);
    }

    // A noun that sums the clause up belongs to who speaks there.
    private int ClauseOf(int token)
    {
        var at = context.Document[token].Head;
        while (context.Document[at] is { Head: >= 0, Relation: not (R.Ccomp or R.Advcl) } && (!context.Roles.IsVerbal(at) || context.Document[at].Relation == R.Ccomp))
            at = context.Document[at].Head;
        while (context.Document[at] is { Relation: R.Ccomp, Head: >= 0 })
            at = context.Document[at].Head;
        return at;
    }

    // An attack carried out by the army.
    private bool AddDoers(int act, List<ArticleActor> found, int depth)
    {
        var before = found.Count;
        foreach (var child in context.Tree.Children(act))
        {
            if (context.Document[child].Relation is R.Acl or R.AclRelcl && context.Roles.IsPassive(child) && context.Roles.Agent(child) is >= 0 and var doer)
                Add(doer, found, depth + 1);
        }

        return found.Count > before;
    }

    private bool AddModifiers(int token, List<ArticleActor> found)
    {
        var before = found.Count;
        foreach (var child in context.Tree.Children(token))
        {
            if (context.Document[child].Relation is R.Amod or R.Compound or R.NmodDesc or R.NmodUnmarked or R.Flat or R.Nmod or R.Det && child < token
                && context.Mentions.At(child) is { } mention)
                AddAll(found, mention.Actors);
        }

        return found.Count > before;
    }

    private bool AddFrom(int token, List<ArticleActor> found, int depth, R relation)
    {
        var before = found.Count;
        foreach (var child in context.Tree.Children(token))
        {
            if (context.Document[child].Relation == relation)
                Add(child, found, depth + 1);
        }

        return found.Count > before;
    }

    private bool AddFrom(int token, List<ArticleActor> found, int depth, string preposition)
    {
        var before = found.Count;
        foreach (var child in context.Tree.Children(token))
        {
            if (context.Document[child].Relation is R.Nmod or R.Obl or R.OblAgent && context.Tree.Preposition(child) == preposition)
                Add(child, found, depth + 1);
        }

        return found.Count > before;
    }

    private bool IsNominal(int token) =>
        context.Document[token].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Adj or PartOfSpeech.Num
        || context.Mentions.At(token) is not null;

    private static void AddAll(List<ArticleActor> found, IReadOnlyList<ArticleActor> actors)
    {
        foreach (var actor in actors)
        {
            if (!found.Contains(actor))
                found.Add(actor);
        }
    }
}
