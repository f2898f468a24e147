using Entente.Intake;
using Entente.Language;
using Entente.Reading;
using Entente.Record;
using Entente.Text;

namespace Entente.Cli;

/// <summary>Puts together what reads an article: the language model, the lexicon and the rules. Immutable; many threads may use one.</summary>
internal sealed class Engine
{
    private readonly Lazy<LanguageAnalyzer> _analyzer;
    private readonly Lazy<ArticleReader> _reader;

    private Engine(IDataSource data)
    {
        Data = data;
        _analyzer = new Lazy<LanguageAnalyzer>(() => LanguageAnalyzer.Load(data));
        _reader = new Lazy<ArticleReader>(() => ArticleReader.Load(data));
    }

    /// <summary>Where the data files lie.</summary>
    internal IDataSource Data { get; }

    /// <summary>The language model alone; loaded when first asked for.</summary>
    internal LanguageAnalyzer Analyzer => _analyzer.Value;

    /// <summary>The whole reader; loaded when first asked for.</summary>
    internal ArticleReader Reader => _reader.Value;

    /// <summary>What a reading says of its making.</summary>
    internal CoderVersion Coder => Reader.Version;

    /// <summary>Finds the data folder; what is needed of it is read on first use.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no data folder.</exception>
    internal static Engine Load() => new(DataFolder.Locate());

    /// <summary>Reads one article.</summary>
    internal ArticleReading Read(Article article) => Reader.Read(article);
}
