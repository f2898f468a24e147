using Entente.Cli.Running;

namespace Entente.Tests.Cli;

public sealed class OrderedWorkTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Results_keep_the_order()
    {
        var results = await OrderedWork.RunAsync(Enumerable.Range(0, 1000), i => i * 2, 4, Cancellation).ToListAsync(Cancellation);
        Assert.Equal(Enumerable.Range(0, 1000).Select(i => i * 2), results);
    }

    [Fact]
    public async Task No_more_is_taken_in_than_may_wait()
    {
        var taken = 0;
        await foreach (var result in OrderedWork.RunAsync(Enumerable.Range(0, 100_000).Select(i => Interlocked.Increment(ref taken)), i => i, 2, Cancellation))
        {
            if (result == 10)
                break;
        }

        Assert.InRange(taken, 10, 100);
    }

    [Fact]
    public async Task Fault_of_the_work_comes_out() =>
        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
            await OrderedWork.RunAsync(Enumerable.Range(0, 100), i => i == 50 ? throw new InvalidOperationException() : i, 3, Cancellation).ToListAsync(Cancellation));

    [Fact]
    public async Task Fault_of_the_inputs_comes_out() =>
        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
            await OrderedWork.RunAsync(Enumerable.Range(0, 100).Select(i => i == 50 ? throw new InvalidOperationException() : i), i => i, 3, Cancellation).ToListAsync(Cancellation));

    [Fact]
    public async Task Cancellation_ends_the_run()
    {
        using var stop = new CancellationTokenSource();
        var seen = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var result in OrderedWork.RunAsync(Enumerable.Range(0, int.MaxValue), i => i, 2, stop.Token))
            {
                if (++seen == 20)
                    await stop.CancelAsync();
            }
        });
    }
}
