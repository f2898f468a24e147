namespace Entente.Language;

/// <summary>
/// Tags and parses a sentence with one network or several, whose scores are added up before each choice: tags, the best tree, relations. A sum of scores that each network
/// leaves unscaled ranks as the product of their probabilities does. Immutable and thread-safe.
/// </summary>
internal sealed class Parser
{
    private readonly ParserNetwork[] _networks;

    /// <summary>Takes networks of the same tags.</summary>
    public Parser(IReadOnlyList<ParserNetwork> networks) => _networks = [.. networks];

    /// <summary>The fast network.</summary>
    public ParserNetwork First => _networks[0];

    /// <summary>Working memory for one sentence at a time, a piece for each network; the choices are left in the first.</summary>
    public NetworkWorkspace[] CreateWorkspaces() => Array.ConvertAll(_networks, _ => new NetworkWorkspace());

    /// <summary>Analyses one sentence; heads (by word from 1), tags and relations (from 0) are left in the first workspace.</summary>
    public void Run(string text, ReadOnlySpan<WordSlot> words, NetworkWorkspace[] workspaces)
    {
        for (var i = 0; i < _networks.Length; i++)
            _networks[i].Encode(text, words, workspaces[i]);
        Tag(words.Length, workspaces);
        Attach(words.Length, workspaces);
        Label(words.Length, workspaces);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static Parser Read(BinaryReader reader, WordVectors given)
    {
        var networks = new ParserNetwork[reader.ReadInt32()];
        for (var i = 0; i < networks.Length; i++)
            networks[i] = ParserNetwork.Read(reader, given);
        return new Parser(networks);
    }

    /// <summary>Writes the number of networks and each.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_networks.Length);
        foreach (var network in _networks)
            network.Write(writer);
    }

    /// <summary>This parser with the networks of another one, after its own.</summary>
    public Parser With(Parser other) => new([.. _networks, .. other._networks]);

    private void Tag(int count, NetworkWorkspace[] workspaces)
    {
        var (columns, tags) = (_networks[0].Heads.TagColumns, _networks[0].Heads.TagCount);
        for (var i = 0; i < _networks.Length; i++)
            _networks[i].Heads.ScoreTags(count, workspaces[i]);
        var scores = AddUp(workspaces, count * columns);
        for (var word = 0; word < count; word++)
            workspaces[0].Tags[word] = Best(scores.Slice(word * columns, tags));
    }

    private void Attach(int count, NetworkWorkspace[] workspaces)
    {
        for (var i = 0; i < _networks.Length; i++)
        {
            _networks[i].Heads.ScoreHeads(count, workspaces[i]);
            if (i > 0)
                FloatKernels.Add(workspaces[i].HeadScores.AsSpan(count + 1, count * (count + 1)), workspaces[0].HeadScores.AsSpan(count + 1, count * (count + 1)));
        }

        workspaces[0].Trees.Decode(workspaces[0].HeadScores, count, workspaces[0].Heads);
    }

    private void Label(int count, NetworkWorkspace[] workspaces)
    {
        var (columns, first) = (_networks[0].Heads.RelationColumns, workspaces[0]);
        for (var i = 0; i < _networks.Length; i++)
            _networks[i].Heads.ScoreRelations(first.Heads, count, workspaces[i]);
        var sums = AddUp(workspaces, count * columns);
        for (var word = 0; word < count; word++)
        {
            var scores = sums.Slice(word * columns, UniversalNames.RelationCount);
            scores[(int)DependencyRelation.Root] = float.NegativeInfinity;
            first.Relations[word] = first.Heads[word + 1] == 0 ? (int)DependencyRelation.Root : Best(scores);
        }
    }

    private static Span<float> AddUp(NetworkWorkspace[] workspaces, int length)
    {
        var sums = workspaces[0].Scratch.AsSpan(0, length);
        for (var i = 1; i < workspaces.Length; i++)
            FloatKernels.Add(workspaces[i].Scratch.AsSpan(0, length), sums);
        return sums;
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }

        return best;
    }
}
