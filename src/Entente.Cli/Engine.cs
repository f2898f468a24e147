using Entente.Intake;
using Entente.Language;
using Entente.Reading;
using Entente.Record;
using Entente.Text;

namespace Entente.Cli;

/// <summary>Puts together what reads an article: data folder, model, lexicon, rules. Immutable; many threads may use one.</summary>
internal sealed class Engine
{
    private readonly ArticleReader _reader;

    private Engine(IDataSource data, ArticleReader reader)
    {
        Data = data;
        _reader = reader;
    }

    /// <summary>Where the data files lie.</summary>
    internal IDataSource Data { get; }

    /// <summary>What a reading says of its making.</summary>
    internal CoderVersion Coder => _reader.Version;

    /// <summary>Loads everything from the data folder.</summary>
    /// <param name="model">Which networks tag and parse.</param>
    /// <exception cref="DirectoryNotFoundException">There is no data folder.</exception>
    /// <exception cref="DataFileException">A data file is faulty.</exception>
    internal static Engine Load(ParserModel model)
    {
        var data = DataFolder.Locate();
        return new Engine(data, ArticleReader.Load(data, model));
    }

    /// <summary>Reads one article; a fault of the program on this text gives a reading without records and a note that says so.</summary>
    internal ArticleReading Read(Article article)
    {
        try
        {
            return _reader.Read(article);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            var note = new ReadingNote(NoteLevel.Warning, $"the program failed on this text ({e.GetType().Name}: {e.Message}); please report it");
            return new ArticleReading(article, Coder, 0, [], [], [], [], [], [], [note]);
        }
    }

    /// <summary>Reads one article and keeps every step.</summary>
    internal ArticleAnalysis Analyze(Article article, ReadingTrace trace) => _reader.Analyze(article, trace);
}
