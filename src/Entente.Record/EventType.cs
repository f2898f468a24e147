namespace Entente.Record;

/// <summary>The sixteen event types of PLOVER 2.0. Written in upper case in every file.</summary>
public enum EventType
{
    /// <summary>Promises, agrees to, offers or wants to cooperate; verbal cooperation.</summary>
    Agree,

    /// <summary>Meets, visits, talks, negotiates or mediates; verbal cooperation.</summary>
    Consult,

    /// <summary>Diplomatic cooperation without material content: praises, recognises, restores ties, signs or ratifies; verbal cooperation.</summary>
    Support,

    /// <summary>Says that it will yield, ease, lift, free or leave; verbal cooperation.</summary>
    Concede,

    /// <summary>Exercises, trade, joint operations, shared intelligence, arms sold; material cooperation.</summary>
    Cooperate,

    /// <summary>Gives money, loans, weapons, training, relief, peacekeepers or asylum; material cooperation.</summary>
    Aid,

    /// <summary>Withdraws, releases, disarms, allows access, resigns or lifts a measure in force; material cooperation.</summary>
    Retreat,

    /// <summary>Asks, calls for, appeals or demands; verbal conflict.</summary>
    Request,

    /// <summary>Criticises, condemns, blames, alleges, sues or investigates; verbal conflict.</summary>
    Accuse,

    /// <summary>Refuses, vetoes, declines or denies a request; verbal conflict.</summary>
    Reject,

    /// <summary>Warns of a consequence, gives an ultimatum or threatens; verbal conflict.</summary>
    Threaten,

    /// <summary>Demonstrates, strikes, riots or boycotts; material conflict.</summary>
    Protest,

    /// <summary>Cuts, suspends or reduces relations, aid or trade; expels, recalls, convicts; material conflict.</summary>
    Sanction,

    /// <summary>Deploys, alerts or shows force short of its use; material conflict.</summary>
    Mobilize,

    /// <summary>Arrests, seizes, bans, censors, deports or attacks computers; material conflict.</summary>
    Coerce,

    /// <summary>Attacks, kills, bombs, abducts or tortures; material conflict.</summary>
    Assault,
}
