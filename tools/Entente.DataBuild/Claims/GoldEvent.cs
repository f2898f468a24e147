using System.Text.Json;
using Entente.Reading;
using Entente.Reading.Events;
using Entente.Record;

namespace Entente.DataBuild.Claims;

/// <summary>An event that a person coded.</summary>
/// <param name="Events">Events that count as right.</param>
/// <param name="Sources">Codes of the sources without sectors.</param>
/// <param name="Targets">Codes of the targets without sectors.</param>
/// <param name="IsJoint">True when several act together and none is acted upon.</param>
/// <param name="Counts">False when it neither helps nor hurts: merely possible or optional.</param>
internal sealed record GoldEvent(HashSet<EventType> Events, HashSet<string> Sources, HashSet<string> Targets, bool IsJoint, bool Counts)
{
    /// <summary>Reads one event of a hand-coded text.</summary>
    public static GoldEvent Parse(JsonElement json)
    {
        var events = new List<string?> { json.GetProperty("event").GetString() };
        if (json.TryGetProperty("alt", out var others))
            events.AddRange(others.EnumerateArray().Select(other => other.GetString()));
        var (sources, targets) = (Codes(json, "sources"), Codes(json, "targets"));
        var isOptional = json.TryGetProperty("optional", out var optional) && optional.ValueKind == JsonValueKind.True;
        return new GoldEvent(
            [.. events.Select(name => Enum.Parse<EventType>(name!, ignoreCase: true))], sources, targets,
            json.GetProperty("sources").GetArrayLength() > 1 && targets.Count == 0,
            !isOptional && json.GetProperty("status").GetString() != "possible");
    }

    /// <summary>True when the claim tells this event: one of its types, the same sides.</summary>
    public bool Fits(EventClaim claim)
    {
        if (!Events.Contains(claim.Event))
            return false;
        var (sources, targets) = (Codes(claim.Sources), Codes(claim.Targets));
        if (IsJoint || (claim.Joint && claim.Sources.Count > 1) || Events.Contains(EventType.Consult))
            return sources.Union(targets).ToHashSet().SetEquals(Sources.Union(Targets));
        return sources.SetEquals(Sources) && targets.Except(sources).ToHashSet().SetEquals(Targets.Except(Sources));
    }

    private static HashSet<string> Codes(JsonElement json, string side) =>
        [.. json.GetProperty(side).EnumerateArray().Select(code => code.GetString()!.Split('/')[0]).Where(code => code != "UNK")];

    private static HashSet<string> Codes(IReadOnlyList<ArticleActor> actors) =>
        [.. actors.Select(actor => actor.Code).Where(code => code != "UNK")];
}
