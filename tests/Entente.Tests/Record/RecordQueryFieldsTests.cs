using Entente.Record;

namespace Entente.Tests.Record;

public class RecordQueryFieldsTests
{
    [Fact]
    public void A_written_query_is_read_back_the_same()
    {
        var query = new RecordQuery
        {
            Kind = RecordKind.Event,
            Text = "base",
            Actor = "FRA",
            Partner = "IGO:UN",
            Direction = DyadDirection.FromFirst,
            Event = EventType.Aid,
            Quad = 2,
            Status = EventStatus.Planned,
            From = new DateOnly(1999, 1, 2),
            To = new DateOnly(2001, 12, 31),
            Order = RecordOrder.Oldest,
            Limit = 10,
            Cursor = "a1.2",
        };
        Assert.Equal(query, Parse([.. RecordQueryFields.Write(query)]).Query);
    }

    [Fact]
    public void The_kind_decides_what_a_stage_is()
    {
        Assert.Equal(VisitStage.Planned, Parse(new("kind", "visit"), new("stage", "planned")).Query.VisitStage);
        Assert.Equal(AgreementStage.InForce, Parse(new("kind", "agreement"), new("stage", "in-force")).Query.AgreementStage);
    }

    [Fact]
    public void A_year_alone_means_the_whole_year()
    {
        var query = Parse(new("from", "2004"), new("to", "2004")).Query;
        Assert.Equal((new DateOnly(2004, 1, 1), new DateOnly(2004, 12, 31)), (query.From, query.To));
    }

    [Theory]
    [InlineData("from", "soon", "'soon' is no date")]
    [InlineData("event", "agree", "'agree' is none of AGREE")]
    [InlineData("quad", "5", "'5' is no number from 1 to 4")]
    [InlineData("limit", "0", "'0' is no number from 1 to 1000")]
    [InlineData("actor", "Atlantis", "no actor is called 'Atlantis'")]
    public void A_value_that_makes_no_sense_is_reported_with_its_field(string field, string value, string message)
    {
        var problem = Assert.Single(RecordQueryFields.Parse(f => f == field ? value : null, resolve: _ => null).Problems);
        Assert.Equal(field, problem.Field);
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_partner_alone_is_reported() => Assert.Equal("partner", Assert.Single(Parse(new KeyValuePair<string, string>("partner", "FRA")).Problems).Field);

    [Fact]
    public void Blank_fields_count_as_absent() => Assert.Equal(new RecordQuery(), Parse(new("q", " "), new("from", "")).Query);

    private static ParsedQuery Parse(params KeyValuePair<string, string>[] fields) =>
        RecordQueryFields.Parse(name => fields.FirstOrDefault(f => f.Key == name).Value);
}
