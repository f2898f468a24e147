using System.Globalization;
using System.Text.Json;
using Entente.Record;
using Entente.Text;

namespace Entente.Export;

/// <summary>Writes the records of one reading in the short form; each method fills an object that the caller opens and closes.</summary>
internal sealed class GoldLine(Utf8JsonWriter json, ArticleReading reading)
{
    private readonly Dictionary<string, Actor> _actors = reading.Actors.ToDictionary(a => a.Id, StringComparer.Ordinal);

    /// <summary>An event; sources and targets carry their sector.</summary>
    internal void Event(PoliticalEvent act)
    {
        FullCodes("sources", act.Sources);
        FullCodes("targets", act.Targets);
        json.WriteString("event", Spelling.Event.Of(act.Event));
        json.WriteStartArray("alt");
        json.WriteEndArray();
        json.WriteString("mode", act.Mode);
        json.WriteString("root", act.Root);
        json.WriteString("cameo", act.Cameo);
        json.WriteString("status", Spelling.Status.Of(act.Status));
        Date(act.Date);
        json.WriteString("evidence", act.Evidence.Quote.Text);
    }

    /// <summary>An agreement.</summary>
    internal void Agreement(Agreement agreement)
    {
        Codes("parties", agreement.Parties);
        json.WriteString("kind", Spelling.AgreementKind.Of(agreement.Kind));
        json.WriteString("stage", Spelling.AgreementStage.Of(agreement.Stage));
        Date(agreement.Date);
        json.WriteStartArray("terms");
        foreach (var term in agreement.Terms)
        {
            json.WriteStartObject();
            json.WriteString("text", term.Words.Text);
            json.WriteBoolean("negated", term.Negated);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("positions");
        foreach (var position in agreement.Positions)
        {
            json.WriteStartObject();
            json.WriteString("actor", CodeOf(position.Actor));
            json.WriteString("stance", Spelling.Position(position.Stance));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Evidence(agreement.Evidence);
    }

    /// <summary>An arms deal with its main value.</summary>
    internal void ArmsDeal(ArmsDeal deal)
    {
        Codes("suppliers", deal.Suppliers);
        Codes("recipients", deal.Recipients);
        json.WriteStartArray("items");
        foreach (var item in deal.Items)
        {
            json.WriteStartObject();
            json.WriteString("text", item.Text);
            Number("quantity", item.Quantity);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Value(deal.Values.Count == 0 ? null : deal.Values[0]);
        json.WriteString("financing", Spelling.Financing.Of(deal.Financing));
        json.WriteString("stage", Spelling.DealStage.Of(deal.Stage));
        Date(deal.Date);
        Evidence(deal.Evidence);
    }

    /// <summary>A visit.</summary>
    internal void Visit(Visit visit)
    {
        json.WriteStartArray("visitors");
        foreach (var visitor in visit.Visitors)
        {
            json.WriteStartObject();
            json.WriteString("name", visitor.Name);
            json.WriteString("actor", CodeOf(visitor.Actor));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("host", visit.Host is { } host ? CodeOf(host) : null);
        json.WriteString("place", visit.Place?.Name);
        json.WriteString("stage", Spelling.VisitStage.Of(visit.Stage));
        Date(visit.Date);
        Evidence(visit.Evidence);
    }

    /// <summary>A statement; its words and those that attribute it are the evidence.</summary>
    internal void Statement(Statement statement)
    {
        json.WriteString("speaker", CodeOf(statement.Speaker));
        json.WriteString("name", statement.SpeakerName);
        json.WriteString("mode", Spelling.StatementMode.Of(statement.Mode));
        json.WriteString("stance", Spelling.Stance.Of(statement.Stance));
        Codes("about", statement.About);
        json.WriteBoolean("rebuts", statement.IsRebuttal || statement.Rebuts is not null);
        json.WriteString("evidence", EvidenceOf(statement).Cut(reading.Article.Text));
    }

    // What is said together with the word that attributes it.
    private static TextSpan EvidenceOf(Statement statement) =>
        statement.Cue is { } cue ? statement.Content.Span.Union(cue) : statement.Content.Span;

    private string CodeOf(string actor) => _actors[actor].Code;

    private void Codes(string name, IReadOnlyList<string> actors) => Strings(name, actors.Select(CodeOf));

    private void FullCodes(string name, IReadOnlyList<string> actors) => Strings(name, actors.Select(a => _actors[a].FullCode));

    private void Strings(string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values.Distinct(StringComparer.Ordinal))
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private void Number(string name, int? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    private void Value(MoneyAmount? money)
    {
        if (money is null)
        {
            json.WriteNull("value");
            return;
        }

        json.WriteStartObject("value");
        json.WriteNumber("amount", money.Amount);
        json.WriteString("currency", money.Currency);
        json.WriteString("bound", Spelling.MoneyBound.Of(money.Bound));
        json.WriteEndObject();
    }

    private void Date(RecordDate date)
    {
        if (date.Interval is not { } days)
        {
            json.WriteNull("date");
            return;
        }

        json.WriteStartArray("date");
        json.WriteStringValue(Day(days.Start));
        json.WriteStringValue(Day(days.End));
        json.WriteEndArray();
    }

    private void Evidence(IReadOnlyList<Quote> quotes) => json.WriteString("evidence", quotes.Count == 0 ? null : quotes[0].Text);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
