namespace Entente.Intake.Files;

/// <summary>A stream whose first bytes can be looked at before they are read. Disposes of the stream beneath.</summary>
internal sealed class PeekedStream : ReadOnlyStream
{
    private readonly Stream _inner;
    private readonly byte[] _head;
    private int _position;

    private PeekedStream(Stream inner, byte[] head)
    {
        _inner = inner;
        _head = head;
    }

    /// <summary>The first bytes: fewer than asked for only when the stream holds no more.</summary>
    internal ReadOnlySpan<byte> Head => _head;

    /// <summary>Reads up to <paramref name="bytes"/> bytes ahead.</summary>
    internal static PeekedStream Open(Stream inner, int bytes)
    {
        var head = new byte[bytes];
        var read = inner.ReadAtLeast(head, bytes, throwOnEndOfStream: false);
        return new PeekedStream(inner, head.AsSpan(0, read).ToArray());
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_position >= _head.Length)
            return _inner.Read(buffer);
        var length = Math.Min(buffer.Length, _head.Length - _position);
        _head.AsSpan(_position, length).CopyTo(buffer);
        _position += length;
        return length;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _inner.Dispose();
        base.Dispose(disposing);
    }
}
