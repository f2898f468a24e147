using Entente.Reading.Places;
using Entente.Record;

namespace Entente.Reading.Actors.Names;

/// <summary>One meaning of a surface form.</summary>
internal sealed class NameSense
{
    /// <summary>What it stands for.</summary>
    public required NameKind Kind { get; init; }

    /// <summary>Actor code; for a place the country that holds it.</summary>
    public required string Code { get; init; }

    /// <summary>Sector, when the name implies one.</summary>
    public string? Sector { get; init; }

    /// <summary>Name to show.</summary>
    public required string Name { get; init; }

    /// <summary>Sort of actor that it makes.</summary>
    public required ActorKind ActorKind { get; init; }

    /// <summary>First day on which the form has this meaning.</summary>
    public DateOnly From { get; init; } = DateOnly.MinValue;

    /// <summary>Last day on which the form has this meaning.</summary>
    public DateOnly Until { get; init; } = DateOnly.MaxValue;

    /// <summary>The person, for names of persons.</summary>
    public PersonRecord? Person { get; init; }

    /// <summary>The place, for names of places.</summary>
    public PlaceRecord? Place { get; init; }

    /// <summary>The same meaning for another actor: a body that several states have under one name.</summary>
    public NameSense Of(string code) => new() { Kind = Kind, Code = code, Sector = Sector, Name = Name, ActorKind = ActorKind, From = From, Until = Until };

    /// <summary>True on the days when the form has this meaning; also when the day is unknown.</summary>
    public bool HoldsOn(DateOnly? day) => day is not { } date || (From <= date && date <= Until);
}
