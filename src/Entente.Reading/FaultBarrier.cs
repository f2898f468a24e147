using Entente.Language;
using Entente.Record;

namespace Entente.Reading;

/// <summary>
/// Keeps a fault where it happens: a sentence that fails becomes a note on the reading and the article goes on; an article that fails as a
/// whole becomes a reading without records, and the run goes on.
/// </summary>
public static class FaultBarrier
{
    /// <summary>Works on one sentence; a fault becomes a warning of the context that names the sentence.</summary>
    /// <param name="context">Article at work; receives the note.</param>
    /// <param name="sentence">Sentence at work.</param>
    /// <param name="step">What is being done, for the note.</param>
    /// <param name="work">The work.</param>
    public static void Sentence(ArticleContext context, Sentence sentence, string step, Action<Sentence> work)
    {
        try
        {
            work(sentence);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            context.Notes.Add(new ReadingNote(NoteLevel.Warning, $"{step}: the sentence was passed over: {Describe(fault)}", sentence.Span));
        }
    }

    /// <summary>Reads one article; a fault becomes a reading that keeps the text and says what went wrong.</summary>
    /// <param name="article">The article.</param>
    /// <param name="version">What reads it.</param>
    /// <param name="read">The work.</param>
    public static ArticleReading Article(Article article, CoderVersion version, Func<Article, ArticleReading> read)
    {
        try
        {
            return read(article);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            var note = new ReadingNote(NoteLevel.Warning, $"the article could not be read: {Describe(fault)}; please report it with the text");
            return new ArticleReading(article, version, 0, [], [], [], [], [], [], [.. article.Notes, note]);
        }
    }

    private static string Describe(Exception fault) => $"{fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")}";
}
