namespace Entente.Language;

/// <summary>The pairs of universal and treebank tags that the tagger chooses from; a pair's number is its class.</summary>
internal sealed class TagSet
{
    private readonly PartOfSpeech[] _upos;
    private readonly string[] _xpos;

    private TagSet(PartOfSpeech[] upos, string[] xpos) => (_upos, _xpos) = (upos, xpos);

    /// <summary>Number of pairs.</summary>
    public int Count => _upos.Length;

    /// <summary>Universal tag of a pair.</summary>
    public PartOfSpeech Upos(int pair) => _upos[pair];

    /// <summary>Treebank tag of a pair, the same string for all tokens.</summary>
    public string Xpos(int pair) => _xpos[pair];

    /// <summary>Takes the pairs in the order of their numbers.</summary>
    public static TagSet Create(IReadOnlyList<(PartOfSpeech Upos, string Xpos)> pairs) =>
        new([.. pairs.Select(pair => pair.Upos)], [.. pairs.Select(pair => pair.Xpos)]);

    /// <summary>Number of a pair, or -1.</summary>
    public int IndexOf(PartOfSpeech upos, string xpos)
    {
        for (var i = 0; i < Count; i++)
        {
            if (_upos[i] == upos && _xpos[i] == xpos)
                return i;
        }

        return -1;
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static TagSet Read(BinaryReader reader)
    {
        var pairs = new (PartOfSpeech, string)[reader.ReadInt32()];
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = (UniversalNames.ParseTag(reader.ReadString()), reader.ReadString());
        return Create(pairs);
    }

    /// <summary>Writes the count and the names.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Count);
        for (var i = 0; i < Count; i++)
        {
            writer.Write(UniversalNames.Name(_upos[i]));
            writer.Write(_xpos[i]);
        }
    }
}
