using Entente.Reading.Actors.Names;
using Entente.Record;

namespace Entente.Reading.Actors.Linking;

/// <summary>Finds the actor of a person's name: met before, listed, placed by its own words, or placed by context.</summary>
internal sealed class PersonResolver
{
    private readonly LinkRun _run;
    private readonly ActorRegistry _actors;

    /// <summary>Works on one run and its actors.</summary>
    public PersonResolver(LinkRun run, ActorRegistry actors)
    {
        _run = run;
        _actors = actors;
    }

    /// <summary>
    /// The actor of a person.
    /// </summary>
    /// <param name="draft">A mention of kind <see cref="DraftKind.Person"/>.</param>
    /// <param name="owner">Code that an apposition, possessor or the context gives when nothing else does.</param>
    public ActorDraft Resolve(MentionDraft draft, Func<MentionDraft, (string Code, string Reason)> owner)
    {
        var name = draft.Person!;
        if (Known(name) is { } known)
        {
            Enrich(known, draft);
            draft.Reason = "named before";
            return known;
        }

        if (name.Record is { } record)
            return Listed(draft, record);
        var (code, reason) = draft.Owners.Count > 0 ? (draft.Owners[0].Code, "owner in the phrase") : owner(draft);
        draft.Reason = reason;
        return Add(draft, code, Sector(draft), Role(draft));
    }

    private ActorDraft? Known(PersonName name)
    {
        var same = _actors.Person(name.FamilyName, null);
        if (same is null || name.IsFamilyNameOnly)
            return same;
        return name.Record is not null ? _actors.Person(name.FamilyName, name.Record.Name) : GivenNamesAgree(same.PersonName, name.Text) ? same : null;
    }

    private static bool GivenNamesAgree(string? known, string text) =>
        known is null || !known.Contains(' ', StringComparison.Ordinal) || known[0] == text[0];

    private ActorDraft Listed(MentionDraft draft, PersonRecord record)
    {
        var post = record.PostOn(_run.Day);
        var isFormer = draft.IsFormer || (_run.Day is { } day && post.Until < day.AddDays(-15));
        draft.Reason = isFormer ? "listed person, former " + post.Post : "listed person, " + post.Post;
        draft.IsFormer |= isFormer;
        var sector = isFormer ? null : draft.Term?.Sense.Sector is { } own && own != "GOV" ? own : post.Sector;
        var actor = Add(draft, post.Code, sector, isFormer ? "former " + post.Post : post.Post);
        actor.PersonName = record.Name;
        actor.Name = record.Name;
        return actor;
    }

    private ActorDraft Add(MentionDraft draft, string code, string? sector, string? role)
    {
        var name = draft.Person!;
        return _actors.AddPerson(new ActorDraft
        {
            Code = code,
            Sector = sector,
            Kind = ActorKind.Person,
            Name = name.Text,
            PersonName = name.Text,
            Role = role,
            FamilyName = name.FamilyName,
            IsWoman = GenderOf(draft),
        });
    }

    /// <summary>Later words may say what earlier ones did not: country, sector, post, the fuller name.</summary>
    private void Enrich(ActorDraft actor, MentionDraft draft)
    {
        if (actor.Code == "UNK" && draft.Owners.Count > 0)
            actor.Code = draft.Owners[0].Code;
        actor.Sector ??= Sector(draft);
        actor.Role ??= Role(draft);
        actor.IsWoman ??= GenderOf(draft);
        if (actor.PersonName is { } known && draft.Person!.Record is null && draft.Person.Text.Length > known.Length)
            (actor.Name, actor.PersonName) = (draft.Person.Text, draft.Person.Text);
    }

    private static string? Sector(MentionDraft draft)
    {
        if (draft.IsFormer || draft.Apposed is { IsFormer: true })
            return null;
        return OwnerSector(draft) ?? draft.Sector ?? draft.Apposed?.Sector;
    }

    private static string? OwnerSector(MentionDraft draft) =>
        draft.Owners is [{ Kind: NameKind.ArmedGroup or NameKind.Association or NameKind.Organ, Sector: { } sector }, ..] ? sector : null;

    private static string? Role(MentionDraft draft)
    {
        var term = (draft.Term ?? draft.Apposed?.Term)?.Sense.Form;
        return term is null ? null : draft.IsFormer || draft.Apposed is { IsFormer: true } ? "former " + term : term;
    }

    private bool? GenderOf(MentionDraft draft)
    {
        for (var token = draft.First; token < draft.Person!.First; token++)
        {
            if (_run.Has(token, Cue.Female))
                return true;
            if (_run.Has(token, Cue.Male))
                return false;
        }

        return null;
    }
}
