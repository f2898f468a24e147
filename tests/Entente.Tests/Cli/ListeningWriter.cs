using System.Text;

namespace Entente.Tests.Cli;

/// <summary>Takes what a command says and reports the address at which it serves as soon as it says so.</summary>
internal sealed class ListeningWriter : TextWriter
{
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override Encoding Encoding => Encoding.UTF8;

    public Task<Uri> Address => _address.Task;

    public override void WriteLine(string? value)
    {
        var word = value?.Split(' ').FirstOrDefault(w => w.StartsWith("http://", StringComparison.Ordinal));
        if (word is not null)
            _address.TrySetResult(new Uri(word));
    }

    public override void Write(char value)
    {
    }
}
