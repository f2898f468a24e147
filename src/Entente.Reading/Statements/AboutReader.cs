using Entente.Text;

namespace Entente.Reading.Statements;

/// <summary>Finds the actors that a statement is about: those that its words name, the speaker aside unless nobody else is named.</summary>
internal sealed class AboutReader(ArticleContext context)
{
    /// <summary>Actors named inside a stretch of text, once each by code.</summary>
    public IReadOnlyList<ArticleActor> In(TextSpan span, IReadOnlyList<ArticleActor> speakers)
    {
        var all = new List<ArticleActor>();
        foreach (var mention in context.Mentions.All)
        {
            if (mention.Span.Start >= span.Start && mention.Span.End <= span.End)
                all.AddRange(mention.Actors.Where(actor => actor.Code != "UNK" && !all.Exists(known => known.Code == actor.Code)));
        }

        return Others(all, speakers);
    }

    /// <summary>The actors without the speakers; all of them when nobody else remains.</summary>
    public static IReadOnlyList<ArticleActor> Others(List<ArticleActor> all, IReadOnlyList<ArticleActor> speakers)
    {
        var others = all.FindAll(actor => !speakers.Any(speaker => speaker.Code == actor.Code));
        return others.Count > 0 ? others : all;
    }
}
