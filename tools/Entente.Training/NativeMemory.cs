using System.Runtime.InteropServices;

namespace Entente.Training;

/// <summary>
/// Tells the C library to keep freed memory. Each step frees and takes the same tensors; by default they go back to the system each time, and more than half of the
/// time is spent on fresh pages.
/// </summary>
internal static partial class NativeMemory
{
    private const int TrimThreshold = -1;
    private const int TopPad = -2;
    private const int MappedBlocks = -4;
    private const int Arenas = -8;

    /// <summary>Must be called before other threads take memory.</summary>
    public static void Keep()
    {
        _ = SetOption(Arenas, 1);
        _ = SetOption(MappedBlocks, 0);
        _ = SetOption(TrimThreshold, int.MaxValue);
        _ = SetOption(TopPad, 256 << 20);
    }

    [LibraryImport("libc", EntryPoint = "mallopt")]
    private static partial int SetOption(int option, int value);
}
