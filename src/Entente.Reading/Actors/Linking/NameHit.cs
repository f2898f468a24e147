using Entente.Reading.Actors.Names;
using Entente.Reading.Places;

namespace Entente.Reading.Actors.Linking;

/// <summary>A listed name found in a document, with the meaning chosen for it.</summary>
internal sealed class NameHit
{
    /// <summary>First token.</summary>
    public required int First { get; init; }

    /// <summary>Just past the last token.</summary>
    public required int End { get; init; }

    /// <summary>Token that stands for the name in the tree.</summary>
    public required int Head { get; init; }

    /// <summary>What the form may mean.</summary>
    public required NameSense[] Senses { get; init; }

    /// <summary>The meaning chosen.</summary>
    public required NameSense Sense { get; set; }

    /// <summary>The place, when the words are or may be one.</summary>
    public PlaceRecord? Place { get; set; }

    /// <summary>True when the words mean the place and not its government.</summary>
    public bool IsPlace { get; set; }

    /// <summary>True when the name takes sides (<c>pro-Russian</c>) or backs (<c>Iran-backed</c>) and owns nothing.</summary>
    public bool OwnsNothing { get; set; }

    /// <summary>True when the name lies inside a longer word or name that was found to be something else.</summary>
    public bool IsDropped { get; set; }

    /// <summary>Why this meaning.</summary>
    public string Reason { get; set; } = "listed name";

    /// <summary>True for names that tell to whom a noun belongs.</summary>
    public bool CanOwn => !IsDropped && !OwnsNothing && Sense.Kind is not (NameKind.Person or NameKind.FamilyName);
}
