using Entente.Language;
using Entente.Reading.Events;
using Entente.Reading.Lexicon;
using Entente.Reading.Syntax;
using Entente.Record;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Visits;

/// <summary>
/// Finds who came from elsewhere to a meeting whose place is named: those who meet (<c>met in Tunis</c>), the parties of talks
/// (<c>talks between A and B in Oslo</c>), and whoever acts at a gathering (<c>spoke at a summit in Lagos</c>).
/// </summary>
internal sealed class MeetingFinder(ArticleContext context, ReadingLexicon lexicon, ActorFinder actors, VisitFinder visits)
{
    private static readonly string[] PartyPrepositions = ["between", "among", "with", "of"];
    private readonly Document _document = context.Document;
    private readonly DependencyIndex _tree = context.Tree;
    private readonly NearbyActors _nearby = new(context);

    /// <summary>The journey to the meeting that a token names; none when it names none, its place is unknown or nobody came from abroad.</summary>
    public VisitDraft? At(int token)
    {
        var lemma = _document[token].Lemma;
        return _document[token].Upos switch
        {
            PartOfSpeech.Verb when lexicon.Classes.Contains("meetverb", lemma) => FromVerb(token),
            PartOfSpeech.Noun when IsMeeting(lemma) && _document[token].Relation is not R.Compound => FromNoun(token),
            _ => null,
        };
    }

    private bool IsMeeting(string lemma) =>
        lexicon.Classes.Contains("meeting", lemma) || lexicon.Classes.Contains("talk", lemma);

    private VisitDraft? FromVerb(int verb)
    {
        var patient = context.Roles.Patient(verb);
        var partner = Under(verb, "with");
        var people = Subjects(verb);
        people.AddRange(actors.ActorsOf(patient));
        people.AddRange(actors.ActorsOf(partner));
        return Draft(verb, verb, people, visits.Destinations.PlaceOf([verb, patient, partner]));
    }

    private VisitDraft? FromNoun(int noun)
    {
        var people = new List<ArticleActor>();
        foreach (var preposition in PartyPrepositions)
            people.AddRange(actors.ActorsOf(Under(noun, preposition)));
        var carrier = Carrier(noun);
        if (carrier != noun)
            people.AddRange(Subjects(carrier));
        return Draft(noun, carrier, people, visits.Destinations.PlaceOf([noun, Takes(noun, carrier) ? carrier : -1]));
    }

    private VisitDraft? Draft(int anchor, int carrier, List<ArticleActor> people, Destination? place)
    {
        if (place is null)
            return null;
        var travellers = people.Where(actor => visits.Travellers.IsOfficial(actor) && actor.Code != place.Host.Code).Distinct().ToList();
        var isSeveral = travellers.Select(actor => actor.Code).Distinct(StringComparer.Ordinal).Count() > 1 || people.Exists(actor => actor.Code == place.Host.Code);
        var isPersonal = travellers.Exists(actor => actor.Kind is ActorKind.Person);
        return travellers.Count == 0 || !(isSeveral || isPersonal) ? null : visits.Draft(anchor, carrier, visits.StatusOf(anchor, carrier), travellers, place, null);
    }

    // The verb whose subject takes part: "held talks", "spoke at a summit", "talks began".
    private int Carrier(int noun)
    {
        var head = _document[noun].Head;
        if (head < 0 || _document[head].Upos != PartOfSpeech.Verb)
            return noun;
        var isSetting = _document[noun].Relation == R.Obl && _tree.Preposition(noun) is "at" or "in" or "during";
        return isSetting || Takes(noun, head) ? head : noun;
    }

    private bool Takes(int noun, int verb) =>
        verb != noun && _document[noun].Head == verb && _document[noun].Relation is R.Obj or R.Nsubj or R.NsubjPass && lexicon.Support.Find(_document[verb].Lemma, null) is not null;

    private List<ArticleActor> Subjects(int verb)
    {
        var found = actors.ActorsOf(context.Roles.Agent(verb));
        return found.Count == 0 && _document[verb].Xpos is "VBZ" or "VBD" or "VBP" ? _nearby.Before(verb) : found;
    }

    private int Under(int token, string preposition)
    {
        foreach (var child in _tree.Children(token))
        {
            if (_document[child].Relation is R.Nmod or R.Obl && _tree.Preposition(child) == preposition)
                return child;
        }

        return -1;
    }
}
