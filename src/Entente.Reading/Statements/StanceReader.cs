using Entente.Language;
using Entente.Reading.Events;
using Entente.Reading.Lexicon;
using Entente.Record;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Statements;

/// <summary>Says what a speaker does with a neutral verb of saying, from what is said: its acts, its mood, its words of praise and blame.</summary>
internal sealed class StanceReader(ArticleContext context, ReadingLexicon lexicon, IReadOnlyList<EventClaim> claims)
{
    private readonly Document _document = context.Document;

    /// <summary>Stance of a content clause.</summary>
    public Stance Of(int content, IReadOnlyList<ArticleActor> speakers, string cue)
    {
        if (content < 0)
            return Stance.Asserts;
        if (ByActs(content, speakers) is { } stance)
            return stance;
        if (context.Roles.IsNegated(content))
            return Stance.Denies;
        if (HasAuxiliary(content, "must", "should", "ought"))
            return Stance.Demands;
        if (HasAuxiliary(content, "will", "shall") && SubjectIsSpeaker(content, speakers))
            return Stance.Promises;
        if (cue is "announce" or "pledge" && _document[content].Xpos == "VB")
            return Stance.Promises;
        var polarity = Polarity(content);
        return polarity switch
        {
            < 0 => Stance.Criticises,
            > 0 => Stance.Supports,
            _ => Stance.Asserts,
        };
    }

    private Stance? ByActs(int content, IReadOnlyList<ArticleActor> speakers)
    {
        foreach (var claim in claims.SelectMany(claim => claim.Tellings))
        {
            if (!context.Tree.Dominates(content, claim.Predicate))
                continue;
            var own = claim.Sources.Any(source => speakers.Any(speaker => speaker.Code == source.Code));
            if ((own ? OwnAct(claim) : OthersAct(claim, speakers)) is { } stance)
                return stance;
        }

        return null;
    }

    private static Stance? OwnAct(EventClaim claim) => claim.Event switch
    {
        EventType.Accuse => claim.Entry.Mode == "allege" ? Stance.Accuses : Stance.Criticises,
        EventType.Request => Stance.Demands,
        EventType.Reject => Stance.Denies,
        EventType.Threaten => Stance.Warns,
        EventType.Agree or EventType.Concede => Stance.Promises,
        EventType.Support when !claim.Joint => Stance.Supports,
        _ when claim.Status == EventStatus.Denied => Stance.Denies,
        _ when claim.Status == EventStatus.Planned => EventTypes.Quad(claim.Event) == 4 ? Stance.Warns : Stance.Promises,
        _ => null,
    };

    private static Stance? OthersAct(EventClaim claim, IReadOnlyList<ArticleActor> speakers)
    {
        var isHostile = EventTypes.Quad(claim.Event) == 4 && claim.Status is EventStatus.Alleged or EventStatus.Happened or EventStatus.Ongoing;
        var againstUs = claim.Targets.Any(target => speakers.Any(speaker => speaker.Code == target.Code));
        return isHostile && claim.Sources.Count > 0 && againstUs && claim.Sources.All(source => source.Code != "UNK") ? Stance.Accuses : null;
    }

    private bool HasAuxiliary(int content, params ReadOnlySpan<string> lemmas)
    {
        foreach (var child in context.Tree.Children(content))
        {
            if (_document[child].Relation is R.Aux && lemmas.Contains(_document[child].Lemma))
                return true;
        }

        return false;
    }

    private bool SubjectIsSpeaker(int content, IReadOnlyList<ArticleActor> speakers)
    {
        var subject = context.Tree.Child(content, R.Nsubj, R.NsubjPass);
        if (subject < 0)
            return true;
        if (_document[subject].Lemma is "we" or "I" or "i")
            return true;
        return context.Mentions.At(subject) is { } mention && mention.Actors.Any(actor => speakers.Any(speaker => speaker.Code == actor.Code));
    }

    private int Polarity(int content)
    {
        var (first, end) = context.Tree.Subtree(content);
        var sum = 0;
        for (var token = first; token < end; token++)
        {
            if (context.Tree.Dominates(content, token))
                sum += lexicon.Speech.Polarity(_document[token].Lemma);
        }

        return sum;
    }
}
