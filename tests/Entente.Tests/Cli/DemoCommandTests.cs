using Entente.Cli;

namespace Entente.Tests.Cli;

public sealed class DemoCommandTests
{
    [Fact]
    public async Task Sample_reports_are_served_until_the_command_is_stopped()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await using var error = new ListeningWriter();
        using var output = new MemoryStream();
        var terminal = new Terminal { Input = Stream.Null, Output = output, Error = error, IsInputTerminal = true, Width = 120, LoadEngine = Engine.Load };
        var run = CommandRunner.RunAsync(["demo", "--port", "0"], terminal, stop.Token);
        Assert.Same(error.Address, await Task.WhenAny(run, error.Address));

        using var client = new HttpClient();
        var page = await client.GetStringAsync(new Uri(await error.Address, "articles"), stop.Token);
        Assert.Contains("Chad government and rebels agree on truce in Gabon talks", page, StringComparison.Ordinal);
        await stop.CancelAsync();
        await run;
    }
}
