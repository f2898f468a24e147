namespace Entente.Cli.Running;

/// <summary>
/// Where results go: standard output, or a file that appears under its name only when it is complete. Before that it lies beside it under a name of
/// its own, and it is removed when the run fails.
/// </summary>
internal sealed class ResultFile : IAsyncDisposable
{
    private readonly Stream _stream;
    private readonly string? _path;
    private readonly string? _partial;
    private bool _isComplete;

    private ResultFile(Stream stream, string? path, string? partial)
    {
        _stream = stream;
        _path = path;
        _partial = partial;
    }

    /// <summary>Opens a file, or standard output when no name or <c>-</c> is given.</summary>
    /// <exception cref="CommandException">The file cannot be made.</exception>
    internal static ResultFile Open(string? path, Terminal terminal)
    {
        if (path is null or "-")
            return new ResultFile(terminal.Output, null, null);
        var partial = $"{path}.{Environment.ProcessId}.part";
        try
        {
            if (Directory.Exists(path))
                throw new IOException("it is a folder");
            return new ResultFile(new FileStream(partial, FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 16), path, partial);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Usage, $"cannot write {path}: {e.Message}");
        }
    }

    /// <summary>Writes bytes.</summary>
    /// <exception cref="BrokenOutputException">Whoever read the output has gone.</exception>
    internal async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        try
        {
            if (!bytes.IsEmpty)
                await _stream.WriteAsync(bytes, cancellation).ConfigureAwait(false);
        }
        catch (IOException e) when (_path is null)
        {
            throw new BrokenOutputException(e);
        }
    }

    /// <summary>Says that everything was written: the file gets its name.</summary>
    internal async ValueTask CompleteAsync()
    {
        _isComplete = true;
        if (_path is null)
            return;
        await _stream.DisposeAsync().ConfigureAwait(false);
        File.Move(_partial!, _path, overwrite: true);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_path is null || _isComplete)
            return;
        await _stream.DisposeAsync().ConfigureAwait(false);
        File.Delete(_partial!);
    }
}
