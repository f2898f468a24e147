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

    /// <summary>From outputs in <see cref="NetworkWorkspace.Upper"/> to tags, heads and relations of a sentence.</summary>
    public void Run(int count, NetworkWorkspace workspace)
    {
        _hidden.Multiply(workspace.Upper, count, workspace.Hidden);
        for (var i = 0; i < count; i++)
            FloatKernels.Rectify(workspace.Hidden.AsSpan(i * Columns, _parts.LabelDependent));
        Tag(count, workspace);
        ScoreHeads(count, workspace);
        TreeDecoder.Decode(workspace.HeadScores, count, workspace.Heads);
        Label(count, workspace);
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

    private void Tag(int count, NetworkWorkspace workspace)
    {
        _tags.Run(workspace.Hidden, Columns, count, workspace.Inputs, workspace.Scratch);
        for (var i = 0; i < count; i++)
            workspace.Tags[i] = Best(workspace.Scratch.AsSpan(i * _tags.Columns, _tagCount));
    }

    private void ScoreHeads(int count, NetworkWorkspace workspace)
    {
        _bilinear.Run(workspace.Hidden.AsSpan(_parts.Tag), Columns, count, workspace.Inputs, workspace.Scratch);
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

    private void Label(int count, NetworkWorkspace workspace)
    {
        var hidden = workspace.Hidden.AsSpan();
        for (var i = 0; i < count; i++)
        {
            // The units of tags and dependents have done their work; the sum takes their place.
            var head = workspace.Heads[i + 1];
            var source = head == 0 ? _root : hidden.Slice((head - 1) * Columns, Columns);
            Join(hidden.Slice((i * Columns) + _parts.LabelDependent, _parts.Label), source.Slice(_parts.LabelHead, _parts.Label), hidden.Slice(i * Columns, _parts.Label));
        }

        _relations.Run(hidden, Columns, count, workspace.Inputs, workspace.Scratch);
        for (var i = 0; i < count; i++)
        {
            var scores = workspace.Scratch.AsSpan(i * _relations.Columns, UniversalNames.RelationCount);
            scores[(int)DependencyRelation.Root] = float.NegativeInfinity;
            workspace.Relations[i] = workspace.Heads[i + 1] == 0 ? (int)DependencyRelation.Root : Best(scores);
        }
    }

    private static void Join(ReadOnlySpan<float> dependent, ReadOnlySpan<float> head, Span<float> target)
    {
        for (var i = 0; i < dependent.Length; i += 8)
            (Vector256.Create(dependent[i..]) + Vector256.Create(head[i..])).CopyTo(target[i..]);
        FloatKernels.Rectify(target[..dependent.Length]);
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
