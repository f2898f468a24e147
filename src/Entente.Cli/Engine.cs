using System.Reflection;
using Entente.Intake;
using Entente.Language;
using Entente.Record;
using Entente.Text;

namespace Entente.Cli;

/// <summary>Puts together what reads an article: the language model, the lexicon and the rules. Immutable; many threads may use one.</summary>
internal sealed class Engine
{
    private readonly Func<Article, ArticleReading> _read;

    private Engine(IDataSource data, LanguageAnalyzer analyzer, CoderVersion coder, Func<Article, ArticleReading> read)
    {
        Data = data;
        Analyzer = analyzer;
        Coder = coder;
        _read = read;
    }

    /// <summary>Where the data files lie.</summary>
    internal IDataSource Data { get; }

    /// <summary>The language model.</summary>
    internal LanguageAnalyzer Analyzer { get; }

    /// <summary>What a reading says of its making.</summary>
    internal CoderVersion Coder { get; }

    /// <summary>Loads everything from the data folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no data folder.</exception>
    /// <exception cref="DataFileException">A data file is faulty.</exception>
    internal static Engine Load()
    {
        var data = DataFolder.Locate();
        var analyzer = LanguageAnalyzer.Load(data);
        var version = typeof(Engine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
        var coder = new CoderVersion(version, "en", "none", "plover-2.0+cameo-1.1b3");
        return new Engine(data, analyzer, coder, article => new ArticleReading(article, coder, analyzer.Analyze(article.Text).Sentences.Length, [], [], [], [], [], [], []));
    }

    /// <summary>Reads one article.</summary>
    internal ArticleReading Read(Article article) => _read(article);
}
