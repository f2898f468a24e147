namespace Entente.Reading.Actors.Names;

/// <summary>What a common noun for an actor refers to.</summary>
internal enum TermKind : byte
{
    /// <summary>The holder of a post: <c>foreign minister</c>.</summary>
    Post,

    /// <summary>One person by trade or doing: <c>soldier</c>.</summary>
    Person,

    /// <summary>Several people: <c>militia</c>.</summary>
    Group,

    /// <summary>An institution: <c>parliament</c>.</summary>
    Body,

    /// <summary>An armed or police force: <c>army</c>.</summary>
    Force,

    /// <summary>A thing that stands for its owner: <c>warship</c>.</summary>
    Object,
}
