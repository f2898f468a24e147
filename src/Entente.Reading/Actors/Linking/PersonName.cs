using Entente.Reading.Actors.Names;

namespace Entente.Reading.Actors.Linking;

/// <summary>A person's name in a text.</summary>
/// <param name="First">First token of the name, without titles.</param>
/// <param name="End">Just past its last token.</param>
/// <param name="Text">The words.</param>
/// <param name="FamilyName">Hash of the family name.</param>
/// <param name="Record">The listed person, or null.</param>
internal sealed record PersonName(int First, int End, string Text, ulong FamilyName, PersonRecord? Record)
{
    /// <summary>True when only a family name is given.</summary>
    public bool IsFamilyNameOnly => End - First == 1;
}
