using Entente.Record;

namespace Entente.Intake.Files;

/// <summary>Turns what the user named into inputs: files as they are, folders walked in ordinal order of their names.</summary>
internal static class InputFinder
{
    /// <summary>The inputs under the given names, and a note for each name that is none. <c>-</c> stays as it is.</summary>
    internal static IEnumerable<InputName> Find(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (name == "-" || File.Exists(name))
                yield return new InputName(name, null);
            else if (Directory.Exists(name))
            {
                foreach (var found in Walk(name))
                    yield return found;
            }
            else
                yield return Warning(name, "no such file or folder", "check the name");
        }
    }

    private static IEnumerable<InputName> Walk(string folder)
    {
        if (!TryList(folder, out var entries, out var problem))
        {
            yield return Warning(folder, problem, "check who may read it");
            yield break;
        }

        var passed = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry is DirectoryInfo)
            {
                foreach (var found in Walk(Path.Combine(folder, entry.Name)))
                    yield return found;
            }
            else if (InputSniffer.IsKnown(entry.Name))
                yield return new InputName(Path.Combine(folder, entry.Name), null);
            else
                passed.Add(entry.Extension.Length > 0 ? entry.Extension : entry.Name);
        }

        if (passed.Count > 0)
            yield return new InputName(folder, new IntakeNote(folder, 0, NoteLevel.Info,
                $"files of other kinds were passed over ({string.Join(", ", passed)})", "name one to have it read all the same"));
    }

    // Links to folders are not followed: they may lead in circles.
    private static bool TryList(string folder, out FileSystemInfo[] entries, out string problem)
    {
        try
        {
            entries = [.. new DirectoryInfo(folder).EnumerateFileSystemInfos()
                .Where(e => !e.Name.StartsWith('.') && !(e is DirectoryInfo && e.LinkTarget is not null))];
            Array.Sort(entries, (a, b) => string.CompareOrdinal(a.Name, b.Name));
            problem = "";
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            entries = [];
            problem = "the folder cannot be read: " + e.Message;
            return false;
        }
    }

    private static InputName Warning(string name, string problem, string remedy) =>
        new(name, new IntakeNote(name, 0, NoteLevel.Warning, problem, remedy));
}
