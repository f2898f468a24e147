using Entente.Language;
using Entente.Reading.Events;
using Entente.Reading.Lexicon;
using Entente.Record;

namespace Entente.Reading.Agreements;

/// <summary>
/// Finds every word that names an agreement and puts the mentions of one agreement together. Runs before events are matched, so that
/// <c>condemned the accord</c> finds whom the accord stands for.
/// </summary>
public sealed class AgreementFinder(ArticleContext context, ReadingLexicon lexicon, ActorFinder actors, StatusReader statuses)
{
    private readonly Document _document = context.Document;
    private readonly MentionReader _mentions = new(context, lexicon, actors, statuses);

    /// <summary>Agreements in order of first mention; those without any known party are left out.</summary>
    public IReadOnlyList<AgreementDraft> Find()
    {
        var drafts = new List<AgreementDraft>();
        for (var token = 0; token < _document.Tokens.Length; token++)
        {
            if (!context.IsSkipped(token) && _mentions.At(token) is { } mention)
                Add(drafts, mention);
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

    // The agreement mentioned last among those that it may be; else a new one.
    private void Add(List<AgreementDraft> drafts, AgreementMention mention)
    {
        var kind = KindOf(mention.Token);
        var same = drafts.Where(draft => draft.CanBe(mention, kind)).MaxBy(draft => draft.Mentions[^1].Token);
        if (same is null)
            drafts.Add(new AgreementDraft(mention, kind));
        else
            same.Add(mention, kind);
    }
}
