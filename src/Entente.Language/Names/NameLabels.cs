namespace Entente.Language;

/// <summary>The labels that the tagger gives to words: outside any name, or first or later word of a name of a learned kind.</summary>
internal static class NameLabels
{
    /// <summary>Number of learned kinds: person, organisation, place.</summary>
    public const int Kinds = 3;

    /// <summary>Number of labels.</summary>
    public const int Count = 1 + (2 * Kinds);

    /// <summary>The label of words outside names.</summary>
    public const int Outside = 0;

    /// <summary>The label of the first word of a name.</summary>
    public static int Begin(NameType kind) => 1 + (2 * (int)kind);

    /// <summary>The label of a later word of a name.</summary>
    public static int Inside(NameType kind) => 2 + (2 * (int)kind);

    /// <summary>Whether a label opens a name.</summary>
    public static bool IsBegin(int label) => label % 2 == 1;

    /// <summary>The kind of a label other than <see cref="Outside"/>.</summary>
    public static NameType KindOf(int label) => (NameType)((label - 1) / 2);

    /// <summary>Whether one label may follow another: a later word of a name follows its own kind alone.</summary>
    public static bool MayFollow(int before, int label) =>
        label == Outside || IsBegin(label) || (before != Outside && KindOf(before) == KindOf(label));
}
