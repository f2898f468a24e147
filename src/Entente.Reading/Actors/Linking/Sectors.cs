using Entente.Reading.Actors.Names;
using Entente.Record;

namespace Entente.Reading.Actors.Linking;

/// <summary>Combines the sectors of a noun and its modifiers, and says what sort of actor a noun makes.</summary>
internal static class Sectors
{
    /// <summary>
    /// The sector of a noun under a modifying noun: opposition and rebellion always prevail, other modifiers only over nouns that say
    /// little themselves (<c>police officer</c>, <c>army base</c>).
    /// </summary>
    public static string? Narrow(string? own, TermSense modifier, bool ownIsGeneral)
    {
        if (modifier.Sector is null)
            return own;
        if (modifier.Sector is "OPP" or "REB" || own is null)
            return modifier.Sector;
        return ownIsGeneral || own == "GOV" ? modifier.Sector : own;
    }

    /// <summary>Sort of actor for a noun.</summary>
    public static ActorKind KindOf(TermSense term, string? sector, bool plural)
    {
        if (term.Kind is TermKind.Post or TermKind.Person && !plural)
            return ActorKind.Person;
        return sector switch
        {
            "REB" or "UAF" or "CRM" => ActorKind.ArmedGroup,
            "GOV" or "MIL" or "COP" or "JUD" or "LEG" or "SPY" => ActorKind.Government,
            "PTY" or "OPP" or "BUS" or "JRN" or "LAB" or "SOC" => ActorKind.Organisation,
            _ => ActorKind.Population,
        };
    }
}
