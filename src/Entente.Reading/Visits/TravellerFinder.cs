using Entente.Language;
using Entente.Reading.Events;
using Entente.Reading.Lexicon;
using Entente.Reading.Syntax;
using Entente.Record;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Visits;

/// <summary>Finds who travels: the subject of a verb of travel, the owner of a noun, or the subject of the clause that the noun stands in.</summary>
internal sealed class TravellerFinder(ArticleContext context, ReadingLexicon lexicon, ActorFinder actors)
{
    private readonly Document _document = context.Document;
    private readonly DependencyIndex _tree = context.Tree;
    private readonly NearbyActors _nearby = new(context);

    /// <summary>Travellers of a verb.</summary>
    public List<ArticleActor> OfVerb(int verb)
    {
        var subject = context.Roles.Agent(verb);
        if (subject < 0)
            return _document[verb].Xpos is "VBZ" or "VBD" or "VBP" ? Official(_nearby.Before(verb)) : [];
        return IsThing(subject) ? [] : Official(actors.ActorsOf(subject));
    }

    /// <summary>Travellers of a noun; <paramref name="ownerOnly"/> keeps to those whom its own phrase names.</summary>
    public List<ArticleActor> OfNoun(int noun, bool ownerOnly)
    {
        var found = Named(noun);
        if (found.Count == 0 && !ownerOnly)
            found = OfClause(noun);
        return Official(found);
    }

    /// <summary>True for those who travel on official business: holders of office, delegations, states, organisations.</summary>
    public bool IsOfficial(ArticleActor actor) =>
        actor.Code != "UNK"
        && actor.Kind is ActorKind.Person or ActorKind.Government or ActorKind.State or ActorKind.Organisation or ActorKind.ArmedGroup
        && (actor.Sector is null || !lexicon.Classes.Contains("unofficial", actor.Sector));

    private List<ArticleActor> Official(List<ArticleActor> found) => found.FindAll(IsOfficial);

    // A nominal that is no actor itself and no group of people does not travel: the crisis, a shipment, a visit.
    private bool IsThing(int subject) =>
        !actors.IsActor(subject) && !lexicon.Classes.Contains("delegate", _document[subject].Lemma) && !lexicon.Classes.Contains("official", _document[subject].Lemma);

    private List<ArticleActor> Named(int noun)
    {
        var owner = _tree.Child(noun, R.NmodPoss);
        if (owner >= 0)
            return actors.ActorsOf(owner);
        foreach (var preposition in new[] { "by", "from", "of" })
        {
            foreach (var child in _tree.Children(noun))
            {
                var names = _document[child].Relation is R.Nmod or R.Obl or R.OblAgent && _tree.Preposition(child) == preposition && (preposition != "of" || actors.IsPerson(child));
                if (names && !IsThing(child))
                    return actors.ActorsOf(child);
            }
        }

        var participle = _tree.Child(noun, R.Acl);
        return participle >= 0 && _document[participle].Xpos == "VBN" ? actors.ActorsOf(context.Roles.Agent(participle)) : [];
    }

    // "made a visit to", "on a visit to … he said": the subject of the clause travels.
    private List<ArticleActor> OfClause(int noun)
    {
        var governor = _document[noun].Head;
        var isMade = governor >= 0 && _document[noun].Relation == R.Obj && lexicon.Classes.Contains("travel", _document[governor].Lemma);
        var subject = isMade ? context.Roles.Agent(governor) : context.Roles.SubjectAround(noun);
        return subject < 0 || IsThing(subject) ? [] : actors.ActorsOf(subject);
    }
}
