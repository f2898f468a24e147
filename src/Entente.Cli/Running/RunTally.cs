using Entente.Record;

namespace Entente.Cli.Running;

/// <summary>Counts what a run did. Used by one thread.</summary>
internal sealed class RunTally
{
    /// <summary>Articles read.</summary>
    internal long Articles { get; private set; }

    /// <summary>Sentences in them.</summary>
    internal long Sentences { get; private set; }

    /// <summary>Records of all kinds.</summary>
    internal long Records { get; private set; }

    /// <summary>Articles without a date of publication.</summary>
    internal long Undated { get; private set; }

    /// <summary>Inputs, or parts of them, that could not be read.</summary>
    internal long Unread { get; private set; }

    /// <summary>Counts one reading.</summary>
    internal void Add(ArticleReading reading)
    {
        Articles++;
        Sentences += reading.Sentences;
        Records += reading.Events.Count + reading.Agreements.Count + reading.ArmsDeals.Count + reading.Visits.Count + reading.Statements.Count;
        Undated += reading.Article.Published is null ? 1 : 0;
    }

    /// <summary>Counts one input that could not be read.</summary>
    internal void AddUnread() => Unread++;

    /// <summary>Adds the counts of another tally.</summary>
    internal void Add(RunTally other)
    {
        Articles += other.Articles;
        Sentences += other.Sentences;
        Records += other.Records;
        Undated += other.Undated;
        Unread += other.Unread;
    }
}
