using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Language;

/// <summary>
/// What words put into the gates of the first recurrent layer: given vector, trained vector and hashed affixes, each a row of bytes, times one matrix. It depends on
/// the form alone and is remembered for frequent forms.
/// </summary>
internal sealed class InputLayer
{
    /// <summary>Step of the rounding of gates.</summary>
    public const float Unit = 1f / 1024;

    private readonly WordVectors _given;
    private readonly WordVectors _trained;
    private readonly sbyte[][] _affixes;
    private readonly ByteMatrix _matrix;
    private readonly InputCache _cache = new();

    /// <summary>Takes the vectors, the tables of affixes as bytes of 1/127, and the matrix.</summary>
    public InputLayer(WordVectors given, WordVectors trained, sbyte[][] affixes, ByteMatrix matrix) =>
        (_given, _trained, _affixes, _matrix) = (given, trained, affixes, matrix);

    /// <summary>Length of a row of inputs.</summary>
    public int Inputs => _matrix.Inputs;

    /// <summary>Length of a row of gates, both directions together.</summary>
    public int Columns => _matrix.Columns;

    /// <summary>Fills rows of gates for the words of a sentence.</summary>
    public void Run(string text, ReadOnlySpan<WordSlot> words, NetworkWorkspace workspace)
    {
        var missing = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var form = words[i].Span.Of(text);
            var hash = Hashing.Word(form);
            var known = _cache.Find(hash);
            if (known is null)
            {
                Gather(form, workspace.Inputs.AsSpan(missing * _matrix.Inputs, _matrix.Inputs));
                workspace.Missing[missing++] = i;
            }
            else
            {
                Expand(known, workspace.Gates.AsSpan(i * Columns, Columns));
            }

            workspace.Forms[i] = hash;
        }

        if (missing > 0)
            Compute(missing, workspace);
    }

    /// <summary>Reads what <see cref="Write"/> wrote; the given vectors come from elsewhere, since all networks share them.</summary>
    public static InputLayer Read(BinaryReader reader, WordVectors given)
    {
        var trained = WordVectors.Read(reader);
        var affixes = new sbyte[WordInput.Tables][];
        for (var i = 0; i < affixes.Length; i++)
            affixes[i] = BinaryArrays.Read<sbyte>(reader, WordInput.Rows[i] * WordInput.Widths[i]);
        return new InputLayer(given, trained, affixes, ByteMatrix.Read(reader));
    }

    /// <summary>Writes all but the given vectors.</summary>
    public void Write(BinaryWriter writer)
    {
        _trained.Write(writer);
        foreach (var table in _affixes)
            BinaryArrays.Write<sbyte>(writer, table);
        _matrix.Write(writer);
    }

    /// <summary>Writes the input row of a form, a byte a value.</summary>
    public void Gather(ReadOnlySpan<char> form, Span<byte> target)
    {
        Span<int> rows = stackalloc int[WordInput.Tables];
        WordInput.Fill(form, rows);
        var lower = Hashing.Lower(form);
        Copy(_given.Cells, _given.Rows.Find(lower, 0), _given.Width, ref target);
        Copy(_trained.Cells, _trained.Rows.Find(lower, 0), _trained.Width, ref target);
        for (var i = 0; i < rows.Length; i++)
            Copy(_affixes[i], rows[i], WordInput.Widths[i], ref target);
        target.Fill(ByteKernels.Zero);
    }

    private static void Copy(sbyte[] table, int row, int width, ref Span<byte> target)
    {
        var cells = MemoryMarshal.Cast<sbyte, byte>(table.AsSpan(row * width, width));
        for (var i = 0; i < cells.Length; i++)
            target[i] = (byte)(cells[i] ^ ByteKernels.Zero);
        target = target[width..];
    }

    private void Compute(int missing, NetworkWorkspace workspace)
    {
        _matrix.Multiply(workspace.Inputs, missing, workspace.Scratch);
        for (var i = 0; i < missing; i++)
        {
            var word = workspace.Missing[i];
            Round(workspace.Scratch.AsSpan(i * Columns, Columns), workspace.Rounded);
            Expand(workspace.Rounded.AsSpan(0, Columns), workspace.Gates.AsSpan(word * Columns, Columns));
            if (_cache.WasMet(workspace.Forms[word]))
                _cache.Add(workspace.Forms[word], workspace.Rounded.AsSpan(0, Columns).ToArray());
        }
    }

    private static void Round(ReadOnlySpan<float> source, Span<short> target)
    {
        for (var i = 0; i < source.Length; i += 16)
        {
            var low = Vector256.ConvertToInt32(Vector256.Round(Vector256.Create(source[i..]) / Unit));
            var high = Vector256.ConvertToInt32(Vector256.Round(Vector256.Create(source[(i + 8)..]) / Unit));
            Vector256.NarrowWithSaturation(low, high).CopyTo(target[i..]);
        }
    }

    private static void Expand(ReadOnlySpan<short> source, Span<float> target)
    {
        for (var i = 0; i < source.Length; i += 16)
        {
            var (low, high) = Vector256.Widen(Vector256.Create(source[i..]));
            (Vector256.ConvertToSingle(low) * Unit).CopyTo(target[i..]);
            (Vector256.ConvertToSingle(high) * Unit).CopyTo(target[(i + 8)..]);
        }
    }
}
