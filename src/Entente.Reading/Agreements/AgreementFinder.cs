using Entente.Language;
using Entente.Reading.Events;
using Entente.Reading.Lexicon;
using Entente.Record;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Agreements;

/// <summary>
/// Finds every noun that names an agreement, the parties around it and the stage that its verb shows, and puts the mentions of one
/// agreement together. Runs before events are matched, so that <c>condemned the accord</c> finds whom the accord stands for.
/// </summary>
public sealed class AgreementFinder(ArticleContext context, ReadingLexicon lexicon, ActorFinder actors, StatusReader statuses)
{
    private static readonly string[] PartyPrepositions = ["between", "among", "with"];
    private readonly Document _document = context.Document;

    /// <summary>Agreements in order of first mention; those without any known party are left out.</summary>
    public IReadOnlyList<AgreementDraft> Find()
    {
        var drafts = new List<AgreementDraft>();
        for (var token = 0; token < _document.Tokens.Length; token++)
        {
            if (IsAgreement(token) && !context.IsSkipped(token))
                Add(drafts, Read(token));
        }

        drafts.RemoveAll(draft => draft.Parties.Count == 0);
        return drafts;
    }

    /// <summary>Parties of the agreement that a token names; null when it names none.</summary>
    public static IReadOnlyList<ArticleActor>? PartiesAt(IReadOnlyList<AgreementDraft> drafts, int token)
    {
        foreach (var draft in drafts)
        {
            if (draft.Mentions.Any(mention => mention.Token == token))
                return draft.Parties;
        }

        return null;
    }

    /// <summary>Subject matter by the words of the noun phrase, nearest first; null when none points anywhere.</summary>
    public AgreementKind? KindOf(int token)
    {
        var own = lexicon.Agreements.KindOf(Word(token));
        if (own is not null)
            return own;
        AgreementKind? found = null;
        var distance = int.MaxValue;
        var (first, end) = context.Tree.Subtree(token);
        for (var at = first; at < end; at++)
        {
            if (lexicon.Agreements.KindOf(Word(at)) is not { } kind || !context.Tree.Dominates(token, at))
                continue;
            var away = at < token ? token - at : 10 + at - token;
            if (away >= distance)
                continue;
            (found, distance) = (kind, away);
        }

        return found;
    }

    private string Word(int token) => _document[token].Lemma.ToLowerInvariant();

    private bool IsAgreement(int token)
    {
        ref readonly var word = ref _document[token];
        if (word.Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn) || !lexicon.Classes.Contains("agreement", Word(token)))
            return false;
        var isModifier = word.Relation is R.Compound or R.Flat && word.Head >= 0 && word.Head != token;
        return !isModifier || !(lexicon.Classes.Contains("agreement", Word(word.Head)) || _document[word.Head].Upos == PartOfSpeech.Noun);
    }

    private AgreementMention Read(int token)
    {
        var (governor, verb) = Governor(token);
        var status = governor >= 0 ? statuses.StatusOf(new Frame(governor, governor, null), out _) : EventStatus.Happened;
        return new AgreementMention(token, governor, Parties(token, governor, verb), Stage(token, verb, status), IsDefinite(token));
    }

    // The verb that has the noun as object, subject, oblique or antecedent; through "rounds of", "text of", "signing of".
    private (int Governor, AgreementVerb? Verb) Governor(int token)
    {
        foreach (var child in context.Tree.Children(token))
        {
            if (_document[child].Relation is R.AclRelcl or R.Acl && VerbOf(child) is { } relative && context.Roles.Patient(child) == token)
                return (child, relative);
        }

        for (int at = token, steps = 0; steps < 3; steps++)
        {
            var head = _document[at].Head;
            if (head < 0)
                break;
            if (_document[head].Upos == PartOfSpeech.Verb)
                return (head, VerbOf(head));
            if (Nominalisation(head) is { } nominal)
                return (head, nominal);
            at = head;
        }

        return (-1, null);
    }

    private AgreementVerb? VerbOf(int verb)
    {
        var particle = context.Tree.Child(verb, R.CompoundPrt);
        return lexicon.Agreements.Verb(_document[verb].Lemma, particle < 0 ? null : _document[particle].Lemma);
    }

    private AgreementVerb? Nominalisation(int noun) => Word(noun) switch
    {
        "signing" or "signature" => lexicon.Agreements.Verb("sign", null),
        "ratification" => lexicon.Agreements.Verb("ratify", null),
        "violation" or "breach" => lexicon.Agreements.Verb("violate", null),
        "withdrawal" => lexicon.Agreements.Verb("withdraw", null),
        "negotiation" or "talk" => lexicon.Agreements.Verb("negotiate", null),
        _ => null,
    };

    private AgreementStage? Stage(int token, AgreementVerb? verb, EventStatus status)
    {
        foreach (var child in context.Tree.Children(token))
        {
            if (_document[child].Relation is R.Amod && Word(child) is "proposed" or "possible" or "potential" or "planned" or "future")
                return AgreementStage.Proposed;
        }

        if (verb is null)
            return null;
        return status switch
        {
            EventStatus.Denied when verb.Stage is AgreementStage.Agreed or AgreementStage.Signed or AgreementStage.Ratified => AgreementStage.Rejected,
            EventStatus.Planned or EventStatus.Possible when verb.Stage is AgreementStage.Agreed or AgreementStage.Signed => AgreementStage.Proposed,
            EventStatus.Planned or EventStatus.Possible when verb.Stage is AgreementStage.Ended or AgreementStage.Ratified => null,
            _ => verb.Stage,
        };
    }

    private List<ArticleActor> Parties(int token, int governor, AgreementVerb? verb)
    {
        var parties = new List<ArticleActor>();
        foreach (var preposition in PartyPrepositions)
            AddUnder(token, preposition, parties);
        if (verb is { SubjectIsParty: true } && governor >= 0)
        {
            AddAll(parties, actors.ActorsOf(context.Roles.Agent(governor)));
            AddUnder(governor, "with", parties);
            AddUnder(governor, "between", parties);
        }

        if (DistinctCodes(parties) < 2)
            AddModifiers(token, parties);
        return parties;
    }

    private void AddModifiers(int token, List<ArticleActor> parties)
    {
        foreach (var child in context.Tree.Children(token))
        {
            ref readonly var word = ref _document[child];
            var isParty = word.Relation is R.NmodPoss || (word.Relation is R.Amod or R.Compound && context.Mentions.At(child) is { IsPlace: false });
            if (isParty)
                AddAll(parties, word.Relation == R.NmodPoss ? actors.ActorsOf(child) : context.Mentions.At(child)!.Actors);
        }
    }

    private void AddUnder(int token, string preposition, List<ArticleActor> parties)
    {
        foreach (var child in context.Tree.Children(token))
        {
            if (_document[child].Relation is R.Nmod or R.Obl && context.Tree.Preposition(child) == preposition)
                AddAll(parties, actors.ActorsOf(child));
        }
    }

    private static void AddAll(List<ArticleActor> parties, IReadOnlyList<ArticleActor> more)
    {
        foreach (var actor in more)
        {
            if (actor.Code != "UNK" && !parties.Exists(known => known.Code == actor.Code && (known.Sector == actor.Sector || known.Sector is null || actor.Sector is null)))
                parties.Add(actor);
        }
    }

    private static int DistinctCodes(List<ArticleActor> parties) => parties.Select(party => party.Code).Distinct(StringComparer.Ordinal).Count();

    private bool IsDefinite(int token)
    {
        if (_document[token].Upos == PartOfSpeech.Propn)
            return true;
        var determiner = context.Tree.Child(token, R.Det);
        return (determiner >= 0 && _document[determiner].Lemma is "the" or "this" or "that" or "these") || context.Tree.Child(token, R.NmodPoss) >= 0;
    }

    private void Add(List<AgreementDraft> drafts, AgreementMention mention)
    {
        var kind = KindOf(mention.Token);
        for (var i = drafts.Count - 1; i >= 0; i--)
        {
            if (!drafts[i].CanBe(mention, kind))
                continue;
            drafts[i].Add(mention, kind);
            return;
        }

        drafts.Add(new AgreementDraft(mention, kind));
    }
}
