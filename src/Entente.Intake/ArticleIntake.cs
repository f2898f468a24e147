using Entente.Intake.Files;
using Entente.Record;
using Entente.Text;

namespace Entente.Intake;

/// <summary>
/// Reads articles from text files, web pages, JSON Lines and folders of these, compressed with gzip or not. Inputs are read one after
/// the other and forward only, in memory bounded by <see cref="IntakeLimits"/>. What cannot be read gives a note and stops nothing
/// else. Immutable; one object may serve several runs.
/// </summary>
public sealed class ArticleIntake
{
    private readonly InputReader _reader;

    private ArticleIntake(InputReader reader) => _reader = reader;

    /// <summary>Makes an intake.</summary>
    /// <param name="data">Where the tables under <c>intake/</c> lie.</param>
    /// <param name="options">What the user asked.</param>
    /// <exception cref="DataFileException">A table is wrong.</exception>
    public static ArticleIntake Load(IDataSource data, IntakeOptions options) => new(InputReader.Create(IntakeWords.Load(data), options));

    /// <summary>Bytes of all inputs on disk, for a progress bar; null when standard input is among them.</summary>
    /// <param name="inputs">Files, folders or <c>-</c>.</param>
    public static long? Measure(IEnumerable<string> inputs)
    {
        long total = 0;
        foreach (var input in InputFinder.Find(inputs).Where(i => i.Note is null))
        {
            if (input.Name == "-")
                return null;
            total += new FileInfo(input.Name).Length;
        }

        return total;
    }

    /// <summary>Reads all inputs in order; nothing is opened before its turn comes.</summary>
    /// <param name="inputs">Files, folders or <c>-</c>.</param>
    /// <param name="standardInput">What <c>-</c> stands for; it is not disposed of.</param>
    public IEnumerable<IntakeItem> Read(IEnumerable<string> inputs, Stream standardInput)
    {
        long before = 0;
        foreach (var input in InputFinder.Find(inputs))
        {
            if (input.Note is { } note)
            {
                yield return new IntakeItem(null, note, note.File, before);
                continue;
            }

            var position = before;
            foreach (var item in Guarded(input.Name, standardInput))
            {
                position = Math.Max(position, before + item.Position);
                yield return item with { Position = position };
            }

            before = position;
        }
    }

    // An error of the file system or of the compression ends this input and no other.
    private IEnumerable<IntakeItem> Guarded(string name, Stream standardInput)
    {
        using var items = _reader.Read(name, standardInput).GetEnumerator();
        var isMore = true;
        while (isMore)
        {
            IntakeNote? note = null;
            try
            {
                isMore = items.MoveNext();
            }
            catch (InvalidDataException e)
            {
                note = new IntakeNote(name, 0, NoteLevel.Warning, e.Message, "get the file again; what was read before the fault was kept");
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                note = new IntakeNote(name, 0, NoteLevel.Warning, "cannot be read: " + e.Message, "check the file and who may read it");
            }

            if (note is not null)
                yield return new IntakeItem(null, note, name, 0);
            else if (isMore)
                yield return items.Current;
            isMore &= note is null;
        }
    }
}
