using Entente.Language;
using Entente.Reading.Events;
using Entente.Reading.Lexicon;
using Entente.Reading.Syntax;
using Entente.Record;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Statements;

/// <summary>
/// Finds the words that attribute speech, who speaks and what is said: verbs with a clause or an object of their own (<c>said that …</c>,
/// <c>condemned the raid</c>), nouns (<c>a warning by Iran that …</c>) and <c>according to</c>.
/// </summary>
internal sealed class CueFinder(ArticleContext context, ReadingLexicon lexicon, ActorFinder actors, SlotReader slots, ContentReader contents)
{
    private readonly Document _document = context.Document;
    private readonly DependencyIndex _tree = context.Tree;
    private readonly NearbyActors _nearby = new(context);

    /// <summary>The cue at a token; null when it attributes no speech to anybody known.</summary>
    public SpeechCue? At(int token) => _document[token].Upos switch
    {
        PartOfSpeech.Verb => FromVerb(token),
        PartOfSpeech.Noun => FromNoun(token) ?? FromSource(token),
        _ => FromSource(token),
    };

    private SpeechCue? FromVerb(int verb)
    {
        if (_document[verb].Relation is R.Amod or R.Compound or R.Case or R.Mark or R.Fixed or R.Flat || IsNamePart(verb) || IsReducedPassive(verb) || WordAt(verb) is not { } word)
            return null;
        var speakers = Speakers(VerbSpeakers(verb));
        if (speakers.Count == 0 || IsUnsaid(verb))
            return null;
        var content = ContentOf(verb);
        if (content < 0 && word.Stance is null && context.Roles.Patient(verb) < 0 && !contents.IsBesideQuotation(verb))
            return null;
        return new SpeechCue(verb, word, speakers, content, content < 0 ? -1 : Continued(verb));
    }

    // "land claimed by", "men accused of": background of a noun, not speech that is reported.
    private bool IsReducedPassive(int verb) => _document[verb].Relation == R.Acl && _document[verb].Xpos == "VBN";

    // "Both sides said that the pact was fair and was no threat": the number of the verb shows that its subject is the pact.
    private int Continued(int verb)
    {
        var subject = _tree.Child(verb, R.Nsubj);
        if (subject < 0 || !(_document[subject].Xpos is "NNS" or "NNPS" || _tree.Child(subject, R.Conj) >= 0))
            return -1;
        foreach (var child in _tree.Children(verb))
        {
            var copula = _document[child].Relation == R.Conj && _tree.Child(child, R.Nsubj) < 0 ? _tree.Child(child, R.Cop, R.AuxPass) : -1;
            if (copula >= 0 && _document.Form(copula) is "was" or "is" or "has")
                return child;
        }

        return -1;
    }

    // A noun of speech needs its content or somebody who utters it; in a name (the court of appeals) it is none.
    private SpeechCue? FromNoun(int noun)
    {
        if (_document[noun].Relation is R.Compound or R.Flat || IsNamePart(noun) || WordAt(noun) is not { } word)
            return null;
        var content = NounContent(noun);
        var uttered = Utterers(noun);
        if (content < 0 && uttered.Count == 0)
            return null;
        var speakers = Speakers(uttered.Count > 0 ? uttered : NounOwners(noun));
        return speakers.Count == 0 || (word.Stance is null && content < 0) ? null : new SpeechCue(noun, word, speakers, content);
    }

    private SpeechCue? FromSource(int token)
    {
        if (_tree.Preposition(token) is not "according-to" || _document[token].Head < 0)
            return null;
        var speakers = Speakers(actors.ActorsOf(token));
        var content = _document[token].Head;
        while (!context.Roles.IsVerbal(content) && _document[content].Head >= 0)
            content = _document[content].Head;
        return speakers.Count == 0 ? null : new SpeechCue(token, null, speakers, content);
    }

    private List<ArticleActor> VerbSpeakers(int verb)
    {
        var agent = context.Roles.Agent(verb);
        var isBare = agent < 0 && _document[verb].Xpos is "VBZ" or "VBD" or "VBP" && !context.Roles.IsPassive(verb);
        return isBare ? _nearby.Before(verb) : actors.ActorsOf(agent);
    }

    private SpeechWord? WordAt(int token)
    {
        foreach (var word in lexicon.Speech.Find(_document[token].Lemma, _document[token].Upos))
        {
            if (slots.Fits(new Frame(token, token, null), word.Conditions, out _))
                return word.IsSpeech ? word : null;
        }

        return null;
    }

    // What the media report is the report itself, not a statement.
    private static List<ArticleActor> Speakers(List<ArticleActor> found)
    {
        found.RemoveAll(actor => actor is { Sector: "JRN", Kind: not ActorKind.Person });
        return found;
    }

    // May say, did not say, refused to say: nothing was said.
    private bool IsUnsaid(int verb)
    {
        foreach (var child in _tree.Children(verb))
        {
            if (_document[child].Relation == R.Aux && _document[child].Lemma is "may" or "might" or "could" or "should" or "would" or "will")
                return true;
        }

        if (context.Roles.IsNegated(verb))
            return true;
        var governor = _document[verb].Relation == R.Xcomp ? _document[verb].Head : -1;
        return governor >= 0 && lexicon.Classes.Contains("unsaid", _document[governor].Lemma);
    }

    // A clause under the verb, or the clause that the verb stands beside.
    private int ContentOf(int verb)
    {
        var complement = _tree.Child(verb, R.Ccomp);
        if (complement >= 0)
            return complement;
        if (_document[verb].Relation == R.Parataxis && _document[verb].Head >= 0)
            return _document[verb].Head;
        complement = slots.Complement(verb);
        if (complement < 0)
            complement = Beside(verb);
        if (complement >= 0)
            return complement;
        var (patient, clause) = (context.Roles.Patient(verb), That(verb));
        return patient < 0 || (clause >= 0 && _document[clause].Head == patient) ? clause : -1;
    }

    // "announced in a speech that …": the clause with "that", wherever the tree attaches it.
    private int That(int verb)
    {
        var end = _document.Sentences[_document.SentenceOf(verb)].End;
        for (var token = verb + 1; token < end; token++)
        {
            var clause = _document[token].Head;
            if (_document[token].Lemma == "that" && _document[token].Relation == R.Mark && clause > token && _document[clause].Relation is R.AclRelcl or R.Acl or R.Advcl or R.Parataxis or R.Conj or R.Ccomp)
                return clause;
        }

        return -1;
    }

    private int Beside(int verb)
    {
        foreach (var child in _tree.Children(verb))
        {
            if (_document[child].Relation == R.Parataxis && context.Roles.IsVerbal(child))
                return child;
        }

        return -1;
    }

    // "issued a warning": the subject of the verb that utters the noun.
    private List<ArticleActor> Utterers(int noun)
    {
        var governor = _document[noun].Head;
        var isUttered = governor >= 0 && _document[noun].Relation == R.Obj && lexicon.Classes.Contains("utter", _document[governor].Lemma) && !context.Roles.IsNegated(governor);
        return isUttered ? actors.ActorsOf(context.Roles.Agent(governor)) : [];
    }

    // "claims by X that", "X's promise to", "US accusations of".
    private List<ArticleActor> NounOwners(int noun)
    {
        var owner = _tree.Child(noun, R.NmodPoss);
        if (owner >= 0)
            return actors.ActorsOf(owner);
        foreach (var child in _tree.Children(noun))
        {
            if (_document[child].Relation is R.Nmod or R.OblAgent && _tree.Preposition(child) is "by" or "from")
                return actors.ActorsOf(child);
        }

        return actors.ModifiersOf(noun);
    }

    private bool IsNamePart(int token) =>
        context.Mentions.At(token) is { IsModifier: false, Kind: MentionKind.Name } mention && mention.End - mention.First > 1;

    private int NounContent(int noun)
    {
        var clause = _tree.Child(noun, R.Acl, R.Ccomp);
        if (clause >= 0 && _document[clause].Xpos != "VBN")
            return clause;
        foreach (var child in _tree.Children(noun))
        {
            if (_document[child].Relation == R.Nmod && _tree.Preposition(child) is "of" or "about" or "against" or "on" or "over" or "for" && context.Times.At(child) is null)
                return child;
        }

        return -1;
    }
}
