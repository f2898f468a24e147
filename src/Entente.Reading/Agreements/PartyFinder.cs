using Entente.Language;
using Entente.Reading.Events;
using Entente.Reading.Lexicon;
using Entente.Reading.Syntax;
using Entente.Record;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Agreements;

/// <summary>Finds the parties around a noun that names an agreement.</summary>
internal sealed class PartyFinder(ArticleContext context, ReadingLexicon lexicon, ActorFinder actors)
{
    private static readonly string[] PartyPrepositions = ["between", "among", "with"];
    private readonly Document _document = context.Document;
    private readonly DependencyIndex _tree = context.Tree;
    private readonly NearbyActors _nearby = new(context);

    /// <summary>
    /// Parties of an agreement: those named with <c>between</c> or <c>with</c>, the subject of a verb whose subject is a party, and, as long as
    /// fewer than two are known, owners and modifiers of the noun, then a partner named deeper in its phrase.
    /// </summary>
    public List<ArticleActor> Of(int token, int governor, AgreementVerb? verb)
    {
        var parties = new List<ArticleActor>();
        AddNamed(token, parties);
        if (token + 1 < _document.Tokens.Length && PartyPrepositions.Contains(_document[token + 1].Lemma))
            AddAll(parties, _nearby.After(token + 1));
        foreach (var child in _tree.Children(token))
        {
            if (_document[child].Relation is R.Acl or R.AclRelcl)
                AddNamed(child, parties);
        }

        if (verb is { SubjectIsParty: true } && governor >= 0)
        {
            AddAll(parties, Subjects(governor));
            AddNamed(governor, parties);
        }

        var isJoined = verb is { Stage: AgreementStage.Ratified or AgreementStage.Ended };
        if (Distinct(parties) < 2)
            AddModifiers(token, isJoined, parties);
        if (Distinct(parties) == 1 && !isJoined && _document[token].Upos != PartOfSpeech.Propn)
            AddPartner(token, governor, parties);
        if (Distinct(parties) == 1 && verb is { SubjectIsParty: true })
            AddCounterpart(governor, parties);
        return parties;
    }

    /// <summary>Number of different states and organisations among actors.</summary>
    public static int Distinct(IEnumerable<ArticleActor> parties) => parties.Select(party => party.Code).Distinct(StringComparer.Ordinal).Count();

    // The subject with every member of its list, also those that the tree leaves out.
    private List<ArticleActor> Subjects(int verb)
    {
        var found = actors.ActorsOf(context.Roles.Agent(verb));
        var finite = verb;
        while (_document[finite].Relation == R.Xcomp)
            finite = _document[finite].Head;
        if (context.Roles.IsPassive(finite) || _document[finite].Xpos is not ("VBZ" or "VBD" or "VBP"))
            return found;
        var named = _nearby.Before(finite);
        return found.Count == 0 || named.Exists(actor => found.Exists(known => known.Code == actor.Code)) ? [.. found, .. named] : found;
    }

    private void AddNamed(int token, List<ArticleActor> parties)
    {
        foreach (var preposition in PartyPrepositions)
        {
            foreach (var child in _tree.Children(token))
            {
                if (_document[child].Relation is R.Nmod or R.Obl && _tree.Preposition(child) == preposition)
                    AddAll(parties, actors.ActorsOf(child));
            }
        }
    }

    // "the EU-Canada trade agreement": whoever is named before the noun, but not the city that a treaty is called after nor a broker.
    private void AddModifiers(int token, bool isJoined, List<ArticleActor> parties)
    {
        var owner = _tree.Child(token, R.NmodPoss);
        if (owner >= 0)
            AddAll(parties, actors.ActorsOf(owner));
        var isName = isJoined || _document[token].Upos == PartOfSpeech.Propn;
        for (var at = _tree.Subtree(token).First; at < token; at++)
        {
            if (context.Mentions.At(at) is not { Actors.Count: > 0 } mention || mention.First != at || mention.End > token + 1 || !_tree.Dominates(token, at))
                continue;
            var namesCity = isName && (mention.Place?.GeoNames is not null || mention.Kind == MentionKind.Metonym);
            if (!namesCity && mention.Actors.All(actor => actor.Kind != ActorKind.Region) && !IsBroker(mention.Head, token) && !(owner >= 0 && _tree.Dominates(owner, at)))
                AddAll(parties, mention.Actors);
        }
    }

    // "a UN-brokered truce", "a US-backed deal".
    private bool IsBroker(int modifier, int token)
    {
        var head = _document[modifier].Head;
        return head >= 0 && head != token && _document[head].Xpos == "VBN";
    }

    // "a loan deal for the pipeline from Kuwait": the first other actor that the phrase names.
    private void AddPartner(int token, int governor, List<ArticleActor> parties)
    {
        var end = _document.Sentences[_document.SentenceOf(token)].End;
        for (var at = token + 1; at < end; at++)
        {
            if (context.Mentions.At(at) is not { IsPlace: false } mention || mention.First != at || !(_tree.Dominates(token, at) || IsPurpose(at, governor)))
                continue;
            var other = mention.Actors.Where(actor => CanJoin(actor, parties)).ToList();
            if (other.Count == 0 || mention.Place?.GeoNames is not null || lexicon.Classes.Contains("against", _tree.Preposition(mention.Head) ?? ""))
                continue;
            AddAll(parties, other);
            return;
        }
    }

    // "ended his visit to Oman, signing a treaty": the other side of the act that the signing goes along with.
    private void AddCounterpart(int governor, List<ArticleActor> parties)
    {
        var head = _document[governor].Relation is R.Advcl or R.Conj or R.Xcomp or R.Acl ? _document[governor].Head : -1;
        if (head < 0)
            return;
        var patient = context.Roles.Patient(head);
        foreach (var anchor in new[] { patient, head })
        {
            foreach (var child in anchor < 0 ? [] : _tree.Children(anchor))
            {
                var isGoal = _document[child].Relation is R.Obl or R.Nmod && _tree.Preposition(child) is "to" or "in" or "with" or "for" && !_tree.Dominates(governor, child);
                var other = isGoal || child == patient ? actors.ActorsOf(child).FindAll(actor => CanJoin(actor, parties)) : [];
                if (other.Count == 0)
                    continue;
                AddAll(parties, other);
                return;
            }
        }
    }

    // "signs a deal to buy gas from Oman": the purpose of the signing.
    private bool IsPurpose(int token, int governor)
    {
        for (var at = token; at >= 0 && governor >= 0 && at != governor; at = _document[at].Head)
        {
            if (_document[at].Head == governor)
                return _document[at].Relation is R.Advcl or R.Xcomp && _tree.Subordinator(at) == "to";
        }

        return false;
    }

    private static bool CanJoin(ArticleActor actor, List<ArticleActor> parties) =>
        actor.Code != "UNK" && actor.Kind != ActorKind.Region && parties.All(party => party.Code != actor.Code);

    private static void AddAll(List<ArticleActor> parties, IReadOnlyList<ArticleActor> more)
    {
        foreach (var actor in more)
        {
            if (actor.Code != "UNK" && !parties.Exists(known => known.Code == actor.Code && (known.Sector == actor.Sector || known.Sector is null || actor.Sector is null)))
                parties.Add(actor);
        }
    }
}
