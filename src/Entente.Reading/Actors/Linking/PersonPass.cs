using Entente.Reading.Actors.Names;

namespace Entente.Reading.Actors.Linking;

/// <summary>
/// Finds names of persons: runs of proper nouns that a title, a listed name, a known given name or the shape of the tree shows to be
/// persons; then family names alone that were introduced so.
/// </summary>
internal static class PersonPass
{
    /// <summary>Fills <see cref="LinkRun.Persons"/> and drops listed names that turn out to be parts of them.</summary>
    public static void Run(LinkRun run)
    {
        var introduced = new HashSet<ulong>();
        List<(int First, int End)>? single = null;
        for (var token = 0; token < run.Document.Tokens.Length;)
        {
            var end = NameRun.EndOf(run, token);
            if (end == token)
            {
                token++;
                continue;
            }

            if (PersonEvidence.IsPerson(run, token, end) is { } record)
                Add(run, token, end, record.Listed, introduced);
            else if (end - token == 1 || run.Has(token, Cue.NameParticle))
                (single ??= []).Add((token, end));
            token = end;
        }

        AddIntroduced(run, single, introduced);
        run.Persons.Sort((a, b) => a.First.CompareTo(b.First));
    }

    private static void AddIntroduced(LinkRun run, List<(int First, int End)>? single, HashSet<ulong> introduced)
    {
        if (single is null)
            return;
        foreach (var (first, end) in single)
        {
            if (introduced.Contains(NameRun.WordOf(run, end - 1)) && run.HitAt[first] is not { Sense.Kind: < NameKind.Person })
                Add(run, first, end, null, introduced);
        }
    }

    private static void Add(LinkRun run, int first, int end, PersonRecord? record, HashSet<ulong> introduced)
    {
        for (var token = first; token < end; token++)
        {
            if (run.HitAt[token] is { } hit)
                hit.IsDropped = true;
            run.HitAt[token] = null;
            if (run.TermAt[token] is { } term)
                run.Terms.Remove(term);
            run.TermAt[token] = null;
        }

        var family = record?.FamilyName ?? NameRun.WordOf(run, NameRun.LastWord(run, first, end));
        var text = run.Document.Text[run.Document[first].Span.Start..run.Document[end - 1].Span.End];
        var person = new PersonName(first, end, text, family, record);
        introduced.Add(family);
        introduced.Add(NameRun.WordOf(run, NameRun.LastWord(run, first, end)));
        run.Persons.Add(person);
        for (var token = first; token < end; token++)
            run.PersonAt[token] = person;
    }
}
