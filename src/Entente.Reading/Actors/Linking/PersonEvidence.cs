using Entente.Language;
using Entente.Reading.Actors.Names;

namespace Entente.Reading.Actors.Linking;

/// <summary>Decides whether a run of capitalised words names a person, and which listed one.</summary>
/// <param name="Listed">The listed person, or null for one that is not listed.</param>
internal readonly record struct PersonEvidence(PersonRecord? Listed)
{
    /// <summary>The evidence that a run is a person; null when it is not.</summary>
    public static PersonEvidence? IsPerson(LinkRun run, int first, int end)
    {
        var titled = IsTitled(run, first);
        if (FullName(run, first, end) is { } full)
            return new PersonEvidence(full);
        if (ByFamilyName(run, first, end, titled) is { } family)
            return new PersonEvidence(family);
        if (titled && !run.Has(end - 1, Cue.ThingNoun))
            return new PersonEvidence(null);
        return end - first > 1 && LooksLikePerson(run, first, end) ? new PersonEvidence(null) : null;
    }

    private static bool IsTitled(LinkRun run, int first) =>
        first > 0 && (run.Has(first - 1, Cue.Honorific) || (run.TermAt[first - 1] is { Sense.Kind: TermKind.Post or TermKind.Person } term && term.End == first));

    private static PersonRecord? FullName(LinkRun run, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (run.HitAt[token] is not { } hit || hit.First < first || hit.End > end)
                continue;
            PersonRecord? best = null;
            foreach (var sense in hit.Senses)
            {
                if (sense.Kind == NameKind.Person && (best is null || sense.Person!.InOfficeAround(run.Day)))
                    best = sense.Person;
            }

            if (best is not null)
                return best;
        }

        return null;
    }

    /// <summary>
    /// A listed person by family name: with other words the given name must fit; alone it must be one in office on the day, and
    /// only one unless a title tells them apart.
    /// </summary>
    private static PersonRecord? ByFamilyName(LinkRun run, int first, int end, bool titled)
    {
        PersonRecord? best = null;
        for (var token = first; token < end; token++)
        {
            foreach (var sense in run.HitAt[token]?.Senses ?? [])
            {
                if (sense.Kind != NameKind.FamilyName || !Fits(run, sense.Person!, first, end))
                    continue;
                if (best is null || HolderChoice.Compare(run, sense.Person!, best, first) > 0)
                    best = sense.Person;
                else if (!titled && HolderChoice.Compare(run, sense.Person!, best, first) == 0 && best.PostOn(run.Day).Code != sense.Person!.PostOn(run.Day).Code)
                    return null;
            }
        }

        return best;
    }

    private static bool Fits(LinkRun run, PersonRecord person, int first, int end) =>
        end - first == 1 ? person.InOfficeAround(run.Day) : person.GivenName != 0 && HasWord(run, person.GivenName, first, end);

    private static bool HasWord(LinkRun run, ulong word, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (NameRun.WordOf(run, token) == word)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Untitled runs: a known given name first, or words that the tree joins as one flat name; never after an article or a preposition of
    /// place, and never when the last word names a thing.
    /// </summary>
    private static bool LooksLikePerson(LinkRun run, int first, int end)
    {
        if (run.Has(end - 1, Cue.ThingNoun) || end - first > 6)
            return false;
        if (first > 0 && run.Document[first - 1].Upos == PartOfSpeech.Det)
            return false;
        if (run.Gazetteer.IsGivenName(NameRun.WordOf(run, first)))
            return true;
        var preposition = run.Tree.PrepositionOf(first);
        if (preposition >= 0 && run.Has(preposition, Cue.Locative))
            return false;
        return (NameRun.IsFlat(run, first + 1) || IsActingCompound(run, first, end)) && run.HitAt[first] is not { Sense.Kind: NameKind.Place };
    }

    /// <summary>Two or three proper nouns joined as a compound that act, or are explained by an apposition; none of them an abbreviation.</summary>
    private static bool IsActingCompound(LinkRun run, int first, int end)
    {
        if (end - first > 3)
            return false;
        for (var token = first; token < end; token++)
        {
            if (run.Document[token].Upos != PartOfSpeech.Propn || (run.Document.Form(token).Length > 1 && char.IsUpper(run.Document.Form(token)[1])))
                return false;
        }

        return run.Document[first].Relation == DependencyRelation.Compound && (run.Tree.ActsAsSubject(run.Tree.HeadOf(first, end)) || run.Is(end, ","));
    }
}
