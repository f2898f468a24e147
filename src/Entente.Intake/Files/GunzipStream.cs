using System.IO.Compression;

namespace Entente.Intake.Files;

/// <summary>
/// Decompresses gzip and refuses two things that the framework lets pass: a file that stops in the middle, and one that grows out
/// of all proportion.
/// </summary>
internal sealed class GunzipStream : ReadOnlyStream
{
    private readonly Stream _source;
    private readonly CountingStream _counted;
    private readonly GZipStream _gzip;
    private long _given;

    private GunzipStream(CountingStream counted, Stream source, GZipStream gzip)
    {
        _counted = counted;
        _source = source;
        _gzip = gzip;
    }

    /// <summary>Opens over compressed bytes.</summary>
    /// <param name="counted">Counts the compressed bytes; it lies beneath <paramref name="source"/>.</param>
    /// <param name="source">The compressed bytes from their start.</param>
    internal static GunzipStream Open(CountingStream counted, Stream source) =>
        new(counted, source, new GZipStream(source, CompressionMode.Decompress));

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">Damaged, cut short or a bomb; the message says which.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
            return 0;
        var read = Decompress(buffer);
        _given += read;
        if (read == 0)
            CheckEnd();
        else if (_given > IntakeLimits.ExpansionFreeBytes && _given / IntakeLimits.ExpansionRatio > _counted.Count)
            throw new InvalidDataException($"grows more than {IntakeLimits.ExpansionRatio}-fold when it is decompressed");
        return read;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _gzip.Dispose();
            _source.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Decompress(Span<byte> buffer)
    {
        try
        {
            return _gzip.Read(buffer);
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException("holds damaged compressed data", e);
        }
    }

    private void CheckEnd()
    {
        if (_counted.Tail != (uint)_given && !_counted.SawSecondMember)
            throw new InvalidDataException("stops in the middle of its compressed data");
    }
}
