using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Entente.Cli.Running;

/// <summary>Does work on several threads and gives the results in the order of the inputs. What waits is bounded, so memory is too.</summary>
internal static class OrderedWork
{
    private const int WaitingPerThread = 4;

    /// <summary>Applies <paramref name="work"/> to every input.</summary>
    /// <param name="inputs">Inputs; enumerated on a thread of its own.</param>
    /// <param name="work">The work; called by several threads at once. Its first exception ends the run.</param>
    /// <param name="threads">How many pieces are worked on at once.</param>
    /// <param name="cancellation">Ends the run.</param>
    internal static async IAsyncEnumerable<TOut> RunAsync<TIn, TOut>(
        IEnumerable<TIn> inputs, Func<TIn, TOut> work, int threads, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var slots = new SemaphoreSlim(threads);
        var waiting = Channel.CreateBounded<Task<TOut>>(new BoundedChannelOptions(threads * WaitingPerThread) { SingleReader = true, SingleWriter = true });
        var feeding = Task.Run(() => FeedAsync(inputs, work, waiting.Writer, slots, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var result in waiting.Reader.ReadAllAsync(stop.Token).ConfigureAwait(false))
                yield return await result.ConfigureAwait(false);
            await feeding.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await feeding.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            while (waiting.Reader.TryRead(out var left))
                await ((Task)left).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task FeedAsync<TIn, TOut>(
        IEnumerable<TIn> inputs, Func<TIn, TOut> work, ChannelWriter<Task<TOut>> waiting, SemaphoreSlim slots, CancellationToken stop)
    {
        try
        {
            foreach (var input in inputs)
            {
                await slots.WaitAsync(stop).ConfigureAwait(false);
                await waiting.WriteAsync(Task.Run(() => Work(input, work, slots), CancellationToken.None), stop).ConfigureAwait(false);
            }

            waiting.Complete();
        }
        catch (Exception e)
        {
            waiting.Complete(e);
            throw;
        }
    }

    private static TOut Work<TIn, TOut>(TIn input, Func<TIn, TOut> work, SemaphoreSlim slots)
    {
        try
        {
            return work(input);
        }
        finally
        {
            slots.Release();
        }
    }
}
