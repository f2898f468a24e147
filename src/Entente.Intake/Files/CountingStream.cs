namespace Entente.Intake.Files;

/// <summary>
/// Passes bytes through and keeps what intake must know of them: how many there were, the last four, and whether a second gzip
/// header went by. Reads only; disposes of the stream beneath.
/// </summary>
internal sealed class CountingStream(Stream inner) : ReadOnlyStream
{
    private uint _tail;

    /// <summary>Bytes read so far.</summary>
    internal long Count { get; private set; }

    /// <summary>The last four bytes as a little-endian number: in a gzip file, the size of its last member modulo 2^32.</summary>
    internal uint Tail => _tail;

    /// <summary>True once what looks like the header of a further gzip member was read.</summary>
    internal bool SawSecondMember { get; private set; }

    private static ReadOnlySpan<byte> MemberMagic => [0x1F, 0x8B, 0x08];

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        var bytes = buffer[..read];
        SawSecondMember |= HasMemberHeader(Count == 0 && read > 0 ? bytes[1..] : bytes);
        foreach (var value in bytes[Math.Max(0, read - 4)..])
            _tail = (_tail >> 8) | ((uint)value << 24);
        Count += read;
        return read;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    // Magic, method 8, known flags only, a usual compression level and a known system (RFC 1952).
    private static bool HasMemberHeader(ReadOnlySpan<byte> bytes)
    {
        while (true)
        {
            var at = bytes.IndexOf(MemberMagic);
            if (at < 0)
                return false;
            bytes = bytes[at..];
            if (bytes.Length >= 10 && bytes[3] < 0x20 && bytes[8] is 0 or 2 or 4 && bytes[9] is < 14 or 255)
                return true;
            bytes = bytes[3..];
        }
    }
}
