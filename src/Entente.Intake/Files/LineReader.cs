namespace Entente.Intake.Files;

/// <summary>
/// Splits bytes into lines at <c>\n</c> with one buffer that grows to a limit. A longer line is passed over without being kept, so
/// memory stays bounded whatever comes in. The bytes of a line are valid until the next call.
/// </summary>
internal sealed class LineReader(Stream stream, int limit)
{
    private byte[] _buffer = new byte[Math.Min(1 << 16, limit + 1)];
    private int _start;
    private int _end;
    private bool _finished;

    /// <summary>Number of the line that was read last, from 1.</summary>
    internal int Number { get; private set; }

    /// <summary>True when that line was longer than the limit; its bytes are gone.</summary>
    internal bool TooLong { get; private set; }

    /// <summary>That line, without its line end.</summary>
    internal ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Moves to the next line; false at the end of the input.</summary>
    internal bool Next()
    {
        TooLong = false;
        var searched = 0;
        while (true)
        {
            var at = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (at >= 0)
                return Take(searched + at, 1);
            if (_finished)
                return _end > _start || TooLong ? Take(_end - _start, 0) : false;
            searched = Drop(_end - _start);
            Fill();
        }
    }

    private bool Take(int length, int separator)
    {
        var line = _buffer.AsMemory(_start, length);
        if (length > 0 && line.Span[^1] == '\r')
            line = line[..^1];
        TooLong |= line.Length > limit;
        Line = TooLong ? default : line;
        _start += length + separator;
        Number++;
        return true;
    }

    // Forgets the beginning of a line that is over the limit.
    private int Drop(int length)
    {
        if (length <= limit)
            return length;
        TooLong = true;
        _start = _end;
        return 0;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, (int)Math.Min(2L * _buffer.Length, limit + 2L));
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _finished = read == 0;
    }
}
