namespace Entente.Language;

/// <summary>
/// Spelling of tags and relations in files: <c>PROPN</c>, <c>nmod:poss</c>. Reading falls back as the enums say: a subtype outside the set
/// becomes its universal relation, an unknown tag becomes <see cref="PartOfSpeech.X"/>.
/// </summary>
public static class UniversalNames
{
    private static readonly string[] TagNames = [.. Enum.GetNames<PartOfSpeech>().Select(name => name.ToUpperInvariant())];
    private static readonly string[] RelationNames = [.. Enum.GetNames<DependencyRelation>().Select(Spell)];

    /// <summary>Number of relations of the enum.</summary>
    internal static int RelationCount => RelationNames.Length;

    /// <summary>The tag as CoNLL-U files write it, in capitals.</summary>
    public static string Name(PartOfSpeech tag) => TagNames[(int)tag];

    /// <summary>The relation as CoNLL-U files write it, subtype after a colon.</summary>
    public static string Name(DependencyRelation relation) => RelationNames[(int)relation];

    /// <summary>Reads a tag; <see cref="PartOfSpeech.X"/> when it is unknown or <c>_</c>.</summary>
    public static PartOfSpeech ParseTag(string name) => (PartOfSpeech)Math.Max((int)PartOfSpeech.X, Array.IndexOf(TagNames, name));

    /// <summary>Reads a relation; <see cref="DependencyRelation.Dep"/> when not even its universal part is known.</summary>
    public static DependencyRelation ParseRelation(string name)
    {
        var place = Array.IndexOf(RelationNames, name);
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        if (place < 0 && colon > 0)
            place = Array.IndexOf(RelationNames, name[..colon]);
        return (DependencyRelation)Math.Max((int)DependencyRelation.Dep, place);
    }

    private static string Spell(string name)
    {
        for (var i = 1; i < name.Length; i++)
        {
            if (char.IsAsciiLetterUpper(name[i]))
                return $"{name[..i]}:{name[i..]}".ToLowerInvariant();
        }

        return name.ToLowerInvariant();
    }
}
