using System.Globalization;
using System.Text;
using Entente.DataBuild.Scoring;

namespace Entente.Tests.Reading.Seed;

/// <summary>
/// An article that grows by paragraphs, with the records that a reader must find in it. Each paragraph comes in two wordings, in which
/// <c>⟨…⟩</c> marks the words that show a fact; the draft takes the one or the other in turn.
/// </summary>
internal sealed class ArticleDraft(Variant variant, int turn)
{
    private readonly StringBuilder _text = new();
    private readonly List<GoldEvent> _events = [];
    private readonly List<GoldAgreement> _agreements = [];
    private readonly List<GoldDeal> _deals = [];
    private readonly List<GoldVisit> _visits = [];
    private readonly List<GoldStatement> _statements = [];
    private int _paragraphs;

    /// <summary>True when the next paragraph takes its first wording.</summary>
    public bool IsFirstNext => (_paragraphs + turn) % 2 == 0;

    /// <summary>Days of the article's calendar.</summary>
    public SeedCalendar Days { get; } = new(variant);

    /// <summary>Adds a line that is no prose.</summary>
    public void Line(string line) => _text.Append(line).Append("\n\n");

    /// <summary>Adds a paragraph and gives the marked stretches of the wording taken.</summary>
    public IReadOnlyList<string> Say(string first, string second)
    {
        var wording = IsFirstNext ? first : second;
        _paragraphs++;
        Line(wording.Replace("⟨", "", StringComparison.Ordinal).Replace("⟩", "", StringComparison.Ordinal));
        return [.. wording.Split('⟨').Skip(1).Select(part => part[..part.IndexOf('⟩', StringComparison.Ordinal)])];
    }

    /// <summary>An act is expected.</summary>
    public void Expect(string name, string[] sources, string[] targets, string status, string[]? date, string evidence, params string[] alt) =>
        _events.Add(new GoldEvent { Event = name, Sources = sources, Targets = targets, Status = status, Date = date, Evidence = evidence, Alt = alt });

    /// <summary>An agreement is expected.</summary>
    public void ExpectAgreement(string[] parties, string kind, string[] date, string evidence, params GoldTerm[] terms) =>
        _agreements.Add(new GoldAgreement { Parties = parties, Kind = kind, Stage = "signed", Date = date, Terms = terms, Evidence = evidence });

    /// <summary>A deal is expected.</summary>
    public void ExpectDeal(GoldDeal deal) => _deals.Add(deal);

    /// <summary>A visit is expected.</summary>
    public void ExpectVisit(Person visitor, Country from, Country host, string? place, string stage, string[] date, string evidence) =>
        _visits.Add(new GoldVisit { Visitors = [new GoldVisitor(visitor.Full, from.Code)], Host = host.Code, Place = place, Stage = stage, Date = date, Evidence = evidence });

    /// <summary>A statement is expected from each of the speakers.</summary>
    public void ExpectStatement(string[] speakers, string mode, string stance, string[] about, string evidence, bool rebuts = false)
    {
        foreach (var speaker in speakers)
        {
            var others = about.Where(code => code != speaker).ToArray();
            _statements.Add(new GoldStatement { Speaker = speaker, Mode = mode, Stance = stance, About = others, Rebuts = rebuts, Evidence = evidence });
        }
    }

    /// <summary>The page as an input would bring it.</summary>
    public string Page() => _text.ToString().TrimEnd() + "\n";

    /// <summary>The records expected.</summary>
    public GoldText Gold() => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"{variant.Key}-{turn}"),
        Text = Page(),
        Events = _events,
        Agreements = _agreements,
        ArmsDeals = _deals,
        Visits = _visits,
        Statements = _statements,
    };
}
