namespace Entente.Reading.Actors.Names;

/// <summary>Rank of a post.</summary>
internal enum PostLevel : byte
{
    /// <summary>Leads a state, government or organisation.</summary>
    Head,

    /// <summary>Leads a ministry or comparable body.</summary>
    Minister,

    /// <summary>Any other office.</summary>
    Official,

    /// <summary>Belongs to a body: senator, member of parliament.</summary>
    Member,
}
