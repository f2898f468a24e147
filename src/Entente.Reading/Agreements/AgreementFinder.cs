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

    /// <summary>Subject matter by the words of the noun phrase, nearest first, then by those of the purpose of its verb; null when none points anywhere.</summary>
    public AgreementKind? KindOf(AgreementMention mention)
    {
        var found = lexicon.Agreements.KindOf(Word(mention.Token)) ?? KindUnder(mention.Token, mention.Token);
        if (found is not null || mention.Governor < 0)
            return found;
        foreach (var child in context.Tree.Children(mention.Governor))
        {
            if (child > mention.Token && TermReader.IsPurpose(context, child))
                found ??= KindUnder(child, mention.Token);
        }

        return found;
    }

    private AgreementKind? KindUnder(int root, int noun)
    {
        AgreementKind? found = null;
        var distance = int.MaxValue;
        var (first, end) = context.Tree.Subtree(root);
        for (var at = first; at < end; at++)
        {
            if (lexicon.Agreements.KindOf(Word(at)) is not { } kind || !context.Tree.Dominates(root, at))
                continue;
            var away = at < noun ? noun - at : 10 + at - noun;
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
        var kind = KindOf(mention);
        var same = drafts.Where(draft => draft.CanBe(mention, kind)).MaxBy(draft => draft.Mentions[^1].Token);
        if (same is null)
            drafts.Add(new AgreementDraft(mention, kind));
        else
            same.Add(mention, kind);
    }
}
