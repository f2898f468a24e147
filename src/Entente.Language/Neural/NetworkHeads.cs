using System.Runtime.Intrinsics;

namespace Entente.Language;

/// <summary>The upper part of the network: from the outputs of the recurrent layers to tags, tree and relations.</summary>
internal sealed class NetworkHeads
{
    private readonly HiddenParts _parts;
    private readonly ByteMatrix _hidden;
    private readonly byte[] _rootOutput;
    private readonly float[] _root;
    private readonly DenseLayer _tags;
    private readonly DenseLayer _bilinear;
    private readonly DenseLayer _relations;
    private readonly int _tagCount;

    /// <summary>Takes the layers, the output that stands for the root, and the number of tags without gaps.</summary>
    public NetworkHeads(HiddenParts parts, ByteMatrix hidden, byte[] rootOutput, DenseLayer tags, int tagCount, DenseLayer bilinear, DenseLayer relations)
    {
        (_parts, _hidden, _rootOutput) = (parts, hidden, rootOutput);
        (_tags, _tagCount, _bilinear, _relations) = (tags, tagCount, bilinear, relations);
        _root = new float[hidden.Columns];
        hidden.Multiply(rootOutput, 1, _root);
        FloatKernels.Rectify(_root.AsSpan(0, parts.LabelDependent));
    }

    /// <summary>Length of a row of hidden units.</summary>
    public int Columns => _parts.Columns;

    /// <summary>Number of tags.</summary>
    public int TagCount => _tagCount;

    /// <summary>Length of a row of scores of tags, gaps counted.</summary>
    public int TagColumns => _tags.Columns;

    /// <summary>Length of a row of scores of relations, gaps counted.</summary>
    public int RelationColumns => _relations.Columns;

    /// <summary>From outputs in <see cref="NetworkWorkspace.Upper"/> to the hidden units of all heads.</summary>
    public void Prepare(int count, NetworkWorkspace workspace)
    {
        _hidden.Multiply(workspace.Upper, count, workspace.Hidden);
        for (var i = 0; i < count; i++)
            FloatKernels.Rectify(workspace.Hidden.AsSpan(i * Columns, _parts.LabelDependent));
    }

    /// <summary>Leaves rows of scores of tags in <see cref="NetworkWorkspace.Scratch"/>.</summary>
    public void ScoreTags(int count, NetworkWorkspace workspace) =>
        _tags.Run(workspace.Hidden, Columns, count, workspace);

    /// <summary>Fills <see cref="NetworkWorkspace.HeadScores"/>.</summary>
    public void ScoreHeads(int count, NetworkWorkspace workspace)
    {
        _bilinear.Run(workspace.Hidden.AsSpan(_parts.Tag), Columns, count, workspace);
        var root = _root.AsSpan(_parts.Head, _parts.Arc);
        for (var i = 0; i < count; i++)
        {
            var query = workspace.Scratch.AsSpan(i * _bilinear.Columns, _parts.Arc);
            var row = workspace.HeadScores.AsSpan((i + 1) * (count + 1), count + 1);
            row[0] = FloatKernels.Dot(query, root);
            for (var j = 0; j < count; j++)
                row[j + 1] = FloatKernels.Dot(query, workspace.Hidden.AsSpan((j * Columns) + _parts.Head, _parts.Arc));
        }
    }

    /// <summary>
    /// Leaves rows of scores of the relations of words to their heads in <see cref="NetworkWorkspace.Scratch"/>. Comes last: the hidden units of tags and dependents are
    /// overwritten.
    /// </summary>
    /// <param name="heads">Heads by word from 1.</param>
    /// <param name="count">Number of words.</param>
    /// <param name="workspace">Where the hidden units are.</param>
    public void ScoreRelations(ReadOnlySpan<int> heads, int count, NetworkWorkspace workspace)
    {
        var hidden = workspace.Hidden.AsSpan();
        for (var i = 0; i < count; i++)
        {
            // The units of tags and dependents have done their work; the sum takes their place.
            var head = heads[i + 1];
            var source = head == 0 ? _root : hidden.Slice((head - 1) * Columns, Columns);
            Join(hidden.Slice((i * Columns) + _parts.LabelDependent, _parts.Label), source.Slice(_parts.LabelHead, _parts.Label), hidden.Slice(i * Columns, _parts.Label));
        }

        _relations.Run(hidden, Columns, count, workspace);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static NetworkHeads Read(BinaryReader reader)
    {
        var parts = new HiddenParts(reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        var tagCount = reader.ReadInt32();
        var hidden = ByteMatrix.Read(reader);
        var root = BinaryArrays.Read<byte>(reader, hidden.Inputs);
        return new NetworkHeads(parts, hidden, root, DenseLayer.Read(reader), tagCount, DenseLayer.Read(reader), DenseLayer.Read(reader));
    }

    /// <summary>Writes sizes and layers.</summary>
    public void Write(BinaryWriter writer)
    {
        foreach (var size in (ReadOnlySpan<int>)[_parts.Tag, _parts.Arc, _parts.Label, _tagCount])
            writer.Write(size);
        _hidden.Write(writer);
        BinaryArrays.Write<byte>(writer, _rootOutput);
        _tags.Write(writer);
        _bilinear.Write(writer);
        _relations.Write(writer);
    }

    private static void Join(ReadOnlySpan<float> dependent, ReadOnlySpan<float> head, Span<float> target)
    {
        for (var i = 0; i < dependent.Length; i += 8)
            (Vector256.Create(dependent[i..]) + Vector256.Create(head[i..])).CopyTo(target[i..]);
        FloatKernels.Rectify(target[..dependent.Length]);
    }
}
