namespace Entente.Reading.Events;

/// <summary>Actors on one side of an act, and where they stand.</summary>
/// <param name="Actors">Who; empty when nobody is known.</param>
/// <param name="Token">Head of the words that name them; -1 when nobody is known.</param>
public readonly record struct Side(List<ArticleActor> Actors, int Token)
{
    /// <summary>Nobody.</summary>
    public static Side Unknown => new([], -1);

    /// <summary>True when somebody is known.</summary>
    public bool IsKnown => Actors.Count > 0;
}
