using Entente.Language;
using Entente.Reading.Lexicon;
using Entente.Record;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Events;

/// <summary>Doers that stand in none of the places that an entry names, but that the sentence shows all the same.</summary>
internal sealed class ImpliedSources(ArticleContext context, ActorFinder actors)
{
    private readonly Document _document = context.Document;

    /// <summary>"Signed an order banning imports": what the order does, its maker does.</summary>
    /// <param name="thing">Subject of the act, which is no actor; -1 when there is none.</param>
    public Side MakerOf(int thing) =>
        thing >= 0 && _document[thing] is { Relation: R.Obj, Head: >= 0 and var verb } && !actors.IsActor(thing)
            ? actors.SideOf(context.Roles.Agent(verb))
            : Side.Unknown;

    /// <summary>"Cuban doctors were sent to Haiti": who owns what is moved has moved it, unless the text names another.</summary>
    public Side SenderOf(int predicate)
    {
        var isOpen = context.Roles.IsPassive(predicate) && context.Roles.Agent(predicate) < 0;
        return isOpen ? actors.SideOf(context.Roles.Patient(predicate)) : Side.Unknown;
    }

    /// <summary>Doers of an act that a noun names: who claims it, who is named after a participle, who acts in the clause that talks are an adjunct of.</summary>
    public Side OfNoun(in Frame frame, PredicateEntry entry)
    {
        var claimant = actors.SideOf(Claimant(frame.Predicate));
        if (claimant.IsKnown)
            return claimant;
        if (actors.OwnersOf(frame.Predicate, doersOnly: true) is { Count: > 0 } doers)
            return new Side(doers, frame.Predicate);
        return entry.Event == EventType.Consult ? actors.SideOf(frame.IsSupported ? -1 : context.Roles.SubjectAround(frame.Predicate)) : Side.Unknown;
    }

    // Who claims responsibility for an attack did it.
    private int Claimant(int act)
    {
        ref readonly var noun = ref _document[act];
        if (noun.Relation is not (R.Nmod or R.Obl) || noun.Head < 0 || context.Tree.Preposition(act) != "for")
            return -1;
        var duty = _document[noun.Head].Lemma is "responsibility" or "credit" ? noun.Head : context.Tree.Child(noun.Head, R.Obj);
        if (duty < 0 || _document[duty].Lemma is not ("responsibility" or "credit") || _document[duty].Head < 0)
            return -1;
        return context.Roles.Agent(_document[duty].Head);
    }
}
