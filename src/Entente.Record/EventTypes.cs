namespace Entente.Record;

/// <summary>Facts that hold for an event type whatever its mode.</summary>
public static class EventTypes
{
    /// <summary>Quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</summary>
    public static int Quad(EventType type) => type switch
    {
        EventType.Agree or EventType.Consult or EventType.Support or EventType.Concede => 1,
        EventType.Cooperate or EventType.Aid or EventType.Retreat => 2,
        EventType.Request or EventType.Accuse or EventType.Reject or EventType.Threaten => 3,
        _ => 4,
    };

    /// <summary>CAMEO root that an event falls under when no finer code is known, as two digits.</summary>
    public static string Root(EventType type) => type switch
    {
        EventType.Agree => "03",
        EventType.Consult => "04",
        EventType.Support => "05",
        EventType.Concede or EventType.Retreat => "08",
        EventType.Cooperate => "06",
        EventType.Aid => "07",
        EventType.Request => "02",
        EventType.Accuse => "11",
        EventType.Reject => "12",
        EventType.Threaten => "13",
        EventType.Protest => "14",
        EventType.Mobilize => "15",
        EventType.Sanction => "16",
        EventType.Coerce => "17",
        _ => "18",
    };

    /// <summary>The name as PLOVER writes it, in upper case.</summary>
    public static string Name(EventType type) => Names[(int)type];

    private static readonly string[] Names = [.. Enum.GetNames<EventType>().Select(name => name.ToUpperInvariant())];
}
