namespace Entente.Record;

/// <summary>An actor in one record.</summary>
/// <param name="Actor">Identifier inside the reading, such as <c>a1</c>.</param>
/// <param name="Code">Country or organisation code, as <see cref="Record.Actor.Code"/>.</param>
/// <param name="Sector">PLOVER sector, or null.</param>
/// <param name="Name">Name to show; for visitors and speakers the person, when named.</param>
/// <param name="Side">Part that it plays.</param>
public sealed record RecordParty(string Actor, string Code, string? Sector, string Name, PartySide Side)
{
    /// <summary>Code of an actor that the text leaves open; it takes part in no pair.</summary>
    public const string UnknownCode = "UNK";
}
