using Entente.Language;
using Entente.Reading.Events;
using Entente.Reading.Lexicon;
using Entente.Reading.Syntax;
using Entente.Record;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Agreements;

/// <summary>Reads one place where a text names an agreement: the verb that decides its stage, and its parties.</summary>
internal sealed class MentionReader(ArticleContext context, ReadingLexicon lexicon, ActorFinder actors, StatusReader statuses)
{
    private const int MostSteps = 3;
    private readonly Document _document = context.Document;
    private readonly DependencyIndex _tree = context.Tree;
    private readonly PartyFinder _parties = new(context, lexicon, actors);

    /// <summary>The mention at a token: a noun for an agreement, or <c>agree</c> with several parties and no such noun; null otherwise.</summary>
    public AgreementMention? At(int token)
    {
        if (_document[token].Upos == PartOfSpeech.Verb)
            return IsBareAgreeing(token) ? FromVerb(token) : null;
        if (!IsAgreement(token))
            return null;
        var (governor, verb) = Governor(token);
        if (verb is null && IsLoose(token))
            return null;
        var status = governor >= 0 ? statuses.StatusOf(new Frame(governor, governor, null), out _) : EventStatus.Happened;
        return new AgreementMention(token, governor, _parties.Of(token, governor, verb), Stage(token, governor, verb, status), IsDefinite(token), IsPlural(token));
    }

    private bool IsAgreement(int token)
    {
        ref readonly var word = ref _document[token];
        if (word.Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn) || !lexicon.Classes.Contains("agreement", Lemma(token)) || IsPrivate(token) || IsNamePart(token))
            return false;
        var isModifier = word.Relation is R.Compound or R.Flat && word.Head >= 0 && word.Head != token;
        return !isModifier || !(lexicon.Classes.Contains("agreement", Lemma(word.Head)) || _document[word.Head].Upos == PartOfSpeech.Noun);
    }

    // Part of the name of a body: the Northern Alliance, the Global Compact office.
    private bool IsNamePart(int token) =>
        context.Mentions.At(token) is { IsModifier: false, Kind: MentionKind.Name } mention && mention.End - mention.First > 1;

    // Words that name an agreement only with a verb of agreeing: settlement, framework, declaration.
    private bool IsLoose(int token) => lexicon.Classes.Contains("looseaccord", Lemma(token));

    private bool IsPrivate(int token)
    {
        foreach (var child in _tree.Children(token))
        {
            if (_document[child].Relation is R.Amod or R.Compound && lexicon.Classes.Contains("privateaccord", Lemma(child)))
                return true;
        }

        return false;
    }

    // The verb that has the noun as object, subject, oblique or antecedent; through "rounds of", "text of", "signing of".
    private (int Governor, AgreementVerb? Verb) Governor(int token)
    {
        foreach (var child in _tree.Children(token))
        {
            if (_document[child].Relation is R.AclRelcl or R.Acl && VerbOf(child) is { } relative && context.Roles.Patient(child) == token)
                return (child, relative);
        }

        for (int at = token, steps = 0; steps < MostSteps; steps++)
        {
            var head = _document[at].Head;
            if (head < 0)
                break;
            if (_document[head].Upos == PartOfSpeech.Verb)
                return (head, Decides(at, head) ? VerbOf(head) : null);
            if (lexicon.Agreements.VerbOfNoun(Lemma(head)) is { } nominal)
                return (head, nominal);
            if (!lexicon.Classes.Contains("accordpart", Lemma(head)) && !lexicon.Classes.Contains("agreement", Lemma(head)))
                break;
            at = head;
        }

        return (-1, null);
    }

    // The noun takes part in the act: not under "after", "despite", "amid", nor in an adverbial clause of it.
    private bool Decides(int at, int head) =>
        _document[at].Relation is R.Obj or R.NsubjPass or R.Nsubj or R.Conj or R.Xcomp or R.Ccomp
        || (_document[at].Relation is R.Obl && lexicon.Classes.Contains("intoaccord", _tree.Preposition(at) ?? "") && context.Roles.Patient(head) != at);

    private AgreementVerb? VerbOf(int verb)
    {
        var particle = _tree.Child(verb, R.CompoundPrt);
        return lexicon.Agreements.Verb(_document[verb].Lemma, particle < 0 ? null : _document[particle].Lemma);
    }

    private AgreementStage? Stage(int token, int governor, AgreementVerb? verb, EventStatus status)
    {
        foreach (var child in _tree.Children(token))
        {
            if (_document[child].Relation is R.Amod && lexicon.Classes.Contains("prospective", Lemma(child)))
                return AgreementStage.Proposed;
        }

        if (governor >= 0 && TakesEffect(token, governor))
            return status is EventStatus.Planned or EventStatus.Possible ? AgreementStage.Agreed : AgreementStage.InForce;
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

    // "the truce took effect", "came into force".
    private bool TakesEffect(int token, int governor)
    {
        if (_document[token].Relation != R.Nsubj || _document[governor].Lemma is not ("take" or "enter" or "come" or "go"))
            return false;
        foreach (var child in _tree.Children(governor))
        {
            if (_document[child].Relation is R.Obj or R.Obl && _document[child].Lemma is "effect" or "force")
                return true;
        }

        return false;
    }

    // "A and B agreed to …": an agreement without a noun for it.
    private bool IsBareAgreeing(int verb)
    {
        if (_document[verb].Lemma != "agree" || PartyFinder.Distinct(actors.ActorsOf(context.Roles.Agent(verb))) < 2)
            return false;
        foreach (var child in _tree.Children(verb))
        {
            var (first, end) = _tree.Subtree(child);
            var isContent = child > verb && _document[child].Relation is R.Xcomp or R.Ccomp or R.Obl or R.Obj or R.Advcl;
            for (var at = first; isContent && at < end; at++)
            {
                if (lexicon.Classes.Contains("agreement", Lemma(at)) || lexicon.Classes.Contains("talk", Lemma(at)) || lexicon.Classes.Contains("meeting", Lemma(at)))
                    return false;
            }
        }

        var content = _tree.Child(verb, R.Xcomp, R.Ccomp);
        return content < 0 ? HasTopic(verb) : !lexicon.Classes.Contains("talking", Lemma(content));
    }

    private bool HasTopic(int verb)
    {
        foreach (var child in _tree.Children(verb))
        {
            if (_document[child].Relation is R.Obl && _tree.Preposition(child) is "to" or "on" && context.Times.At(child) is null)
                return true;
        }

        return false;
    }

    private AgreementMention? FromVerb(int verb)
    {
        var status = statuses.StatusOf(new Frame(verb, verb, null), out _);
        if (status == EventStatus.Denied)
            return null;
        var agreed = lexicon.Agreements.Verb("agree", null);
        var parties = actors.ActorsOf(context.Roles.Agent(verb)).Where(actor => actor.Code != "UNK").DistinctBy(actor => actor.Code).ToList();
        return new AgreementMention(verb, verb, parties, Stage(verb, -1, agreed, status), false, false);
    }

    private bool IsDefinite(int token)
    {
        if (_document[token].Upos == PartOfSpeech.Propn)
            return true;
        var determiner = _tree.Child(token, R.Det);
        return (determiner >= 0 && _document[determiner].Lemma is "the" or "this" or "that" or "these" or "those") || _tree.Child(token, R.NmodPoss) >= 0;
    }

    private bool IsPlural(int token) => _document[token].Xpos is "NNS" or "NNPS";

    private string Lemma(int token) => _document[token].Lemma.ToLowerInvariant();
}
