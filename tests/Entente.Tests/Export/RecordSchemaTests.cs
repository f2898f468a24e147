using System.Text.Json;
using CsCheck;
using Entente.Record;
using Entente.Tests.Conventions;
using Entente.Tests.Record;

namespace Entente.Tests.Export;

public sealed class RecordSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(Repository.Read("docs/entente-1.schema.json")).RootElement;

    [Fact]
    public void Any_reading_is_written_as_the_schema_says() =>
        ReadingGen.Reading.Sample(reading => Assert.Empty(Problems(reading)), iter: 100);

    [Fact]
    public void Missing_and_unknown_fields_are_found()
    {
        var text = ReadingJson.ToText(GoldFormatTests.Reading());
        Assert.NotEmpty(SchemaValidator.Problems(Schema, JsonDocument.Parse(text.Replace("\"stance\"", "\"stand\"", StringComparison.Ordinal)).RootElement));
    }

    [Fact]
    public void Schema_lists_the_words_of_the_program()
    {
        var definitions = Schema.GetProperty("$defs");
        Assert.Equal(Spelling.Event.Words, Words(definitions.GetProperty("event").GetProperty("properties").GetProperty("event")));
        Assert.Equal(Spelling.Status.Words, Words(definitions.GetProperty("event").GetProperty("properties").GetProperty("status")));
        Assert.Equal(Spelling.AgreementKind.Words, Words(definitions.GetProperty("agreement").GetProperty("properties").GetProperty("kind")));
        Assert.Equal(Spelling.AgreementStage.Words, Words(definitions.GetProperty("agreementStage")));
        Assert.Equal(Spelling.DealStage.Words, Words(definitions.GetProperty("armsDeal").GetProperty("properties").GetProperty("stage")));
        Assert.Equal(Spelling.VisitStage.Words, Words(definitions.GetProperty("visit").GetProperty("properties").GetProperty("stage")));
        Assert.Equal(Spelling.Stance.Words, Words(definitions.GetProperty("statement").GetProperty("properties").GetProperty("stance")));
        Assert.Equal(Spelling.ActorKind.Words, Words(definitions.GetProperty("actor").GetProperty("properties").GetProperty("kind")));
        Assert.Equal(Spelling.PublishedBasis.Words, Words(definitions.GetProperty("report").GetProperty("properties").GetProperty("publishedBasis")));
    }

    private static IReadOnlyList<string> Problems(ArticleReading reading)
    {
        var named = reading with
        {
            Article = reading.Article with { Id = "sha256:" + new string('0', 64) },
            Events = [.. reading.Events.Select(e => e with { Goldstein = e.Goldstein / 18, Score = e.Score / 18 })],
        };
        return SchemaValidator.Problems(Schema, JsonDocument.Parse(ReadingJson.ToText(named)).RootElement);
    }

    private static string[] Words(JsonElement rule) => [.. rule.GetProperty("enum").EnumerateArray().Select(w => w.GetString()!)];
}
