using Entente.Record;
using Entente.Tests.Conventions;
using Entente.Tests.Reading;

namespace Entente.Tests.Intake;

public sealed class SampleReportTests
{
    public static TheoryData<string> Reports() => [.. Repository.Files("samples", "*.*").Where(f => !f.EndsWith(".md", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Reports))]
    public void Report_has_title_and_date_and_gives_records(string path)
    {
        foreach (var item in IntakeRuns.FromFiles(Repository.PathOf(path)))
        {
            var article = Assert.IsType<Article>(item.Article);
            Assert.NotNull(article.Title);
            Assert.NotNull(article.Published);
            var reading = SharedReader.Reader.Read(article);
            Assert.DoesNotContain(reading.Notes, note => note.Level == NoteLevel.Warning);
            Assert.True(reading.Events.Count + reading.Statements.Count > 0, article.Title);
        }
    }

    [Fact]
    public void There_are_reports_of_every_form()
    {
        var forms = Repository.Files("samples", "*.*").CountBy(file => file[file.LastIndexOf('.')..], StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        Assert.True(forms[".txt"] >= 12 && forms[".html"] >= 2 && forms[".jsonl"] >= 1);
    }
}
