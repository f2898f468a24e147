namespace Entente.Record;

/// <summary>Readings that are saved in one transaction. It fills up after a number of readings or characters, so that memory stays bounded. Not thread-safe.</summary>
public sealed class ReadingBatch
{
    /// <summary>Readings that a batch holds unless told otherwise.</summary>
    public const int UsualReadings = 256;

    /// <summary>Characters of article text after which a batch counts as full: 4 million.</summary>
    public const int UsualCharacters = 4_000_000;

    private readonly List<ArticleReading> _readings = [];
    private readonly int _mostReadings;
    private readonly int _mostCharacters;
    private long _characters;

    /// <summary>An empty batch.</summary>
    /// <param name="mostReadings">Full after so many readings.</param>
    /// <param name="mostCharacters">Full after so many characters of text; a single longer article still fits.</param>
    public ReadingBatch(int mostReadings = UsualReadings, int mostCharacters = UsualCharacters)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(mostReadings, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(mostCharacters, 1);
        _mostReadings = mostReadings;
        _mostCharacters = mostCharacters;
    }

    /// <summary>The readings in the order in which they were added.</summary>
    public IReadOnlyList<ArticleReading> Readings => _readings;

    /// <summary>True when it should be saved and cleared before more is added.</summary>
    public bool IsFull => _readings.Count >= _mostReadings || _characters >= _mostCharacters;

    /// <summary>Appends a reading, even to a full batch.</summary>
    public void Add(ArticleReading reading)
    {
        _readings.Add(reading);
        _characters += reading.Article.Text.Length;
    }

    /// <summary>Empties it for further use.</summary>
    public void Clear()
    {
        _readings.Clear();
        _characters = 0;
    }
}
