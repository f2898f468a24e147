using Entente.Record;

namespace Entente.Server.Pages;

/// <summary>One line on each event type and status, for the guide.</summary>
internal static class EventGlossary
{
    public static IReadOnlyList<(EventType Type, int Quad, string Text)> Entries { get; } =
    [
        (EventType.Agree, 1, "Promises, agrees to, offers or wants to cooperate."),
        (EventType.Consult, 1, "Meets, visits, talks, telephones, negotiates or mediates."),
        (EventType.Support, 1, "Praises, recognises, restores ties, apologises, signs or ratifies an agreement."),
        (EventType.Concede, 1, "Says that it will yield: ease, lift, free, leave."),
        (EventType.Cooperate, 2, "Exercises, trades, operates or shares intelligence together; sells arms."),
        (EventType.Aid, 2, "Gives money, loans, weapons, training, relief, peacekeepers or asylum."),
        (EventType.Retreat, 2, "Withdraws, releases, disarms, lets in, resigns, lifts a measure in force."),
        (EventType.Request, 3, "Asks, calls for, appeals, demands."),
        (EventType.Accuse, 3, "Criticises, condemns, blames, alleges, sues, investigates."),
        (EventType.Reject, 3, "Refuses, vetoes, declines, breaks off an offer."),
        (EventType.Threaten, 3, "Warns of a consequence, gives an ultimatum, threatens."),
        (EventType.Protest, 4, "Demonstrates, strikes, riots, boycotts."),
        (EventType.Sanction, 4, "Cuts or suspends relations, aid or trade; expels, recalls, embargoes, convicts."),
        (EventType.Mobilize, 4, "Deploys, alerts or shows force, short of its use."),
        (EventType.Coerce, 4, "Arrests, seizes, bans, censors, deports, attacks computers."),
        (EventType.Assault, 4, "Attacks, kills, bombs, abducts, tortures."),
    ];

    public static IReadOnlyList<(EventStatus Status, string Text)> Statuses { get; } =
    [
        (EventStatus.Happened, "The text tells it as done."),
        (EventStatus.Ongoing, "It is going on at publication."),
        (EventStatus.Planned, "It is announced, due or intended."),
        (EventStatus.Possible, "It could, may or might happen."),
        (EventStatus.Denied, "The text says that it did not or does not happen."),
        (EventStatus.Alleged, "Somebody other than the doer and the narrator says so, and nobody else."),
    ];
}
