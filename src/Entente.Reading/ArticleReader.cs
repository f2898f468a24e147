using Entente.Language;
using Entente.Reading.Agreements;
using Entente.Reading.Deals;
using Entente.Reading.Events;
using Entente.Reading.Lexicon;
using Entente.Reading.Statements;
using Entente.Reading.Visits;
using Entente.Record;
using Entente.Text;

namespace Entente.Reading;

/// <summary>
/// Reads one article into records. Immutable and safe to share between threads; everything it knows is loaded once. The method to
/// read first is <see cref="Analyze(Article, ReadingTrace)"/>.
/// </summary>
public sealed class ArticleReader
{
    private readonly LanguageAnalyzer _analyzer;
    private readonly EntityLinker _linker;
    private readonly DateResolver _dates;
    private readonly EventDater _dater;
    private readonly MoneyFinder _money;
    private readonly QuantityReader _quantities;
    private readonly ReadingLexicon _lexicon;
    private readonly ClaimModel? _trust;
    private readonly CodeBook _codes;
    private readonly CoderVersion _version;

    private ArticleReader(
        LanguageAnalyzer analyzer, EntityLinker linker, IDataSource data, ReadingLexicon lexicon, ClaimModel? trust,
        CodeBook codes, CoderVersion version)
    {
        _analyzer = analyzer;
        _linker = linker;
        _dates = DateResolver.Load(data);
        _dater = EventDater.Load(data);
        _money = MoneyFinder.Load(data);
        _quantities = QuantityReader.Load(data);
        _lexicon = lexicon;
        _trust = trust;
        _codes = codes;
        _version = version;
    }

    /// <summary>What this reader stamps on every reading.</summary>
    public CoderVersion Version => _version;

    /// <summary>Loads model, gazetteer, lexicon and codebook, side by side on two threads where there are two.</summary>
    /// <exception cref="DataFileException">A data file is wrong; the message names file, line and column.</exception>
    /// <param name="data">Where data files lie.</param>
    /// <param name="model">Which networks tag and parse.</param>
    /// <param name="withTrust">False to keep every claim whatever its confidence, as training does.</param>
    public static ArticleReader Load(IDataSource data, ParserModel model = ParserModel.Fast, bool withTrust = true)
    {
        var analyzer = Task.Run(() => LanguageAnalyzer.Load(data, model));
        var linker = Task.Run(() => EntityLinker.Load(data));
        var lexicon = ReadingLexicon.Load(data);
        var codes = CodeBook.Load(data);
        var language = analyzer.GetAwaiter().GetResult();
        var version = new CoderVersion(EngineVersion(), language.ModelName, "1", CodeBook.Ontology);
        return new ArticleReader(language, linker.GetAwaiter().GetResult(), data, lexicon, withTrust ? ClaimModel.Load(data) : null, codes, version);
    }

    /// <summary>The records of an article; never throws: what fails becomes a note.</summary>
    public ArticleReading Read(Article article) =>
        FaultBarrier.Article(article, _version, given => Analyze(given, ReadingTrace.Off).Reading);

    /// <summary>The records of an article with every intermediate result, for explanations.</summary>
    public ArticleAnalysis Analyze(Article article, ReadingTrace trace) => Analyze(article, _analyzer.Analyze(article.Text, article.Skipped), trace);

    /// <summary>As <see cref="Analyze(Article, ReadingTrace)"/>, over trees that another parser or a person made.</summary>
    /// <param name="article">The article.</param>
    /// <param name="document">Tokens, sentences, tags and trees of the article's text.</param>
    /// <param name="trace">Where to note every step.</param>
    public ArticleAnalysis Analyze(Article article, Document document, ReadingTrace trace)
    {
        var mentions = _linker.Link(document, article, trace);                   // "Washington" is a government here, not a city
        var times = _dates.Resolve(document, article.PublishedOn, trace);        // "earlier this week" is an interval
        var money = _money.Find(document);                                       // "up to $5bn" is a bounded sum
        var context = new ArticleContext(article, document, mentions, times, money, trace);
        var matcher = new EventMatcher(context, _lexicon);
        var agreements = new AgreementFinder(context, _lexicon, matcher.Actors, matcher.Statuses).Find();
        matcher.Actors.PartiesOfAgreement = token => AgreementFinder.PartiesAt(agreements, token);
        var matched = new ConsequenceJoiner(context, _lexicon.Classes).Join(matcher.Match());
        var claims = Trusted(context, EventMerger.Merge(Date(context, matched))); // who did what to whom, by which rule
        return new ArticleAnalysis(context, claims, Build(context, matcher, agreements, claims));
    }

    private List<EventClaim> Trusted(ArticleContext context, List<EventClaim> claims)
    {
        if (_trust is null)
            return claims;
        var features = new ClaimFeatures(context, claims);
        foreach (var claim in claims)
        {
            claim.Confidence = _trust.Confidence(features.Of(claim));
            if (claim.Confidence < _trust.Least)
                context.Trace.Add("match", claim.Evidence, $"not coded ({claim.Entry.Rule}): confidence {claim.Confidence:F2} is below {_trust.Least:F2}");
        }

        return claims.FindAll(claim => claim.Confidence >= _trust.Least);
    }

    private List<EventClaim> Date(ArticleContext context, List<EventClaim> claims)
    {
        foreach (var claim in claims)
            claim.Date = DateOf(context, claim.Predicate, claim.Status);
        return claims;
    }

    private RecordDate DateOf(ArticleContext context, int predicate, EventStatus status) =>
        _dater.DateOf(context.Document, context.Times, predicate, status, context.Article.PublishedOn);

    private ArticleReading Build(ArticleContext context, EventMatcher matcher, IReadOnlyList<AgreementDraft> agreements, List<EventClaim> claims)
    {
        var registry = ActorRegistry.Build(context.Document.Text, context.Mentions);
        RecordDate Dated(int token, EventStatus status) => DateOf(context, token, status);
        var statements = new StatementReader(context, _lexicon, matcher.Actors, matcher.Slots, claims).Read(registry);
        return new ArticleReading(
            context.Article, _version, context.Document.Sentences.Length, registry.Actors,
            new EventBuilder(context, _codes, registry).Build(claims, claim => StatementOf(context, claim, statements)),
            new AgreementReader(context, _lexicon, Dated).Read(agreements, claims, registry),
            new DealReader(context, _lexicon, matcher.Actors, matcher.Statuses, _quantities, Dated).Read(registry),
            new VisitReader(context, _lexicon, matcher.Actors, matcher.Statuses, Dated).Read(claims, registry),
            statements,
            [.. context.Article.Notes, .. context.Notes]);
    }

    private static string? StatementOf(ArticleContext context, EventClaim claim, IReadOnlyList<Statement> statements) =>
        claim.ReportedBy < 0 ? null : statements.FirstOrDefault(statement => statement.Cue == context.Document[claim.ReportedBy].Span)?.Id;

    private static string EngineVersion() => typeof(ArticleReader).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
