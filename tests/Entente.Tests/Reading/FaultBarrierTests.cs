using Entente.Language;
using Entente.Reading;
using Entente.Record;
using Entente.Text;

namespace Entente.Tests.Reading;

public sealed class FaultBarrierTests
{
    private static readonly CoderVersion Version = new("1", "m", "l", "o");
    private static readonly Article Report = new("sha256:0", null, null, "Chad. Mali.", null, PublishedBasis.Unknown, null, null, null, "en", [], []);

    [Fact]
    public void Fault_in_one_sentence_becomes_a_note_there()
    {
        var context = new ArticleContext(Report, new Document(Report.Text, [], []), MentionSet.Create([], 0), TimeIndex.Empty, MoneyIndex.Empty, ReadingTrace.Off);
        var seen = new List<TextSpan>();
        foreach (var sentence in new[] { new Sentence(0, 2, new TextSpan(0, 5)), new Sentence(2, 4, new TextSpan(6, 11)) })
        {
            FaultBarrier.Sentence(context, sentence, "events", given =>
            {
                seen.Add(given.Span);
                if (given.First == 0)
                    throw new InvalidOperationException("no\nhead");
            });
        }

        Assert.Equal(2, seen.Count);
        var note = Assert.Single(context.Notes);
        Assert.Equal(NoteLevel.Warning, note.Level);
        Assert.Equal(new TextSpan(0, 5), note.Span);
        Assert.Contains("InvalidOperationException: no head", note.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fault_in_an_article_leaves_a_reading_that_says_so()
    {
        var reading = FaultBarrier.Article(Report, Version, _ => throw new InvalidOperationException("broken"));
        Assert.Same(Report, reading.Article);
        Assert.Empty(reading.Events);
        Assert.Contains("broken", Assert.Single(reading.Notes).Message, StringComparison.Ordinal);
    }
}
