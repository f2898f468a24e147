using Entente.Language;
using Entente.Reading.Syntax;
using Entente.Record;

namespace Entente.Reading;

/// <summary>Everything known of one article after linking and dating: what the record readers share. Built once an article, used by one thread.</summary>
public sealed class ArticleContext
{
    /// <summary>Ties the results of the earlier steps together.</summary>
    public ArticleContext(Article article, Document document, MentionSet mentions, TimeIndex times, MoneyIndex money, ReadingTrace trace)
    {
        Article = article;
        Document = document;
        Mentions = mentions;
        Times = times;
        Money = money;
        Trace = trace;
        Tree = DependencyIndex.Build(document);
        Roles = new ClauseRoles(Tree);
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Its tokens, tags and trees.</summary>
    public Document Document { get; }

    /// <summary>Who and what it mentions.</summary>
    public MentionSet Mentions { get; }

    /// <summary>Its time expressions.</summary>
    public TimeIndex Times { get; }

    /// <summary>Its sums of money.</summary>
    public MoneyIndex Money { get; }

    /// <summary>Receives decisions.</summary>
    public ReadingTrace Trace { get; }

    /// <summary>What could not be read, for the reading's notes.</summary>
    public IList<ReadingNote> Notes { get; } = [];

    /// <summary>Trees, to be walked downwards.</summary>
    public DependencyIndex Tree { get; }

    /// <summary>Agents and patients of predicates.</summary>
    public ClauseRoles Roles { get; }

    /// <summary>True when the token lies in a stretch that is no prose of the report and is not coded.</summary>
    public bool IsSkipped(int token)
    {
        foreach (var span in Article.Skipped)
        {
            if (span.Contains(Document[token].Span.Start))
                return true;
        }

        return false;
    }
}
