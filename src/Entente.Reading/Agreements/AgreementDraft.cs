using Entente.Record;

namespace Entente.Reading.Agreements;

/// <summary>One agreement of an article while its mentions are being collected.</summary>
public sealed class AgreementDraft
{
    private readonly List<AgreementMention> _mentions = [];

    /// <summary>Starts an agreement from its first mention.</summary>
    public AgreementDraft(AgreementMention first, AgreementKind? kind)
    {
        Parties = [.. first.Parties];
        Kind = kind;
        _mentions.Add(first);
    }

    /// <summary>Parties known so far.</summary>
    public List<ArticleActor> Parties { get; }

    /// <summary>Subject matter, once a mention shows it.</summary>
    public AgreementKind? Kind { get; private set; }

    /// <summary>Mentions in text order.</summary>
    public IReadOnlyList<AgreementMention> Mentions => _mentions;

    /// <summary>The mention whose verb shows the furthest stage; the first one when no verb does.</summary>
    public AgreementMention Best
    {
        get
        {
            var best = _mentions[0];
            foreach (var mention in _mentions)
            {
                if (mention.Stage is { } stage && (best.Stage is not { } old || Rank(stage) > Rank(old)))
                    best = mention;
            }

            return best;
        }
    }

    /// <summary>
    /// True when a mention may be this agreement: it names the same parties and no other subject; or it points back (<c>the accord</c>) and names
    /// some of the parties or none; or the two share a party and this one had no other yet.
    /// </summary>
    public bool CanBe(AgreementMention mention, AgreementKind? kind)
    {
        var sameKind = kind is null || Kind is null || kind == Kind || kind == AgreementKind.Defence || Kind == AgreementKind.Defence;
        if (!sameKind)
            return false;
        if (mention.Parties.Count == 0)
            return mention.IsDefinite && !(mention.IsPlural && !Mentions[^1].IsPlural);
        var mine = Codes(Parties);
        var theirs = Codes(mention.Parties);
        return theirs.SetEquals(mine) || (mention.IsDefinite && (theirs.IsSubsetOf(mine) || (mine.Count == 1 && mine.IsSubsetOf(theirs))));
    }

    /// <summary>Adds a later mention.</summary>
    public void Add(AgreementMention mention, AgreementKind? kind)
    {
        _mentions.Add(mention);
        Kind ??= kind;
        var known = Codes(Parties);
        Parties.AddRange(mention.Parties.Where(party => known.Add(party.Code)));
    }

    private static HashSet<string> Codes(IEnumerable<ArticleActor> actors) => actors.Select(actor => actor.Code).ToHashSet(StringComparer.Ordinal);

    private static int Rank(AgreementStage stage) => stage switch
    {
        AgreementStage.Proposed => 0,
        AgreementStage.InForce => 1,
        AgreementStage.Negotiating => 2,
        AgreementStage.Agreed => 3,
        AgreementStage.Rejected => 4,
        AgreementStage.Signed => 5,
        AgreementStage.Ratified => 6,
        AgreementStage.Suspended => 7,
        _ => 8,
    };
}
