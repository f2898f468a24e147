namespace Entente.Language;

/// <summary>
/// Remembers what forms put into the gates of the first layer, from the second time on that a form is met. Each form has one place, which a later form may take; entries never
/// change, so that threads may share it without locks and every answer is the same as without it.
/// </summary>
internal sealed class InputCache
{
    private const int Size = 8192;
    private readonly CachedInput?[] _entries = new CachedInput?[Size];
    private readonly ulong[] _met = new ulong[8 * Size];

    /// <summary>What is remembered of a form by the hash of its characters, or null.</summary>
    public short[]? Find(ulong form)
    {
        var entry = Volatile.Read(ref _entries[form % Size]);
        return entry is not null && entry.Form == form ? entry.Values : null;
    }

    /// <summary>Whether a form has been met before and is worth a place; from now on it has been met.</summary>
    public bool WasMet(ulong form)
    {
        ref var place = ref _met[form % (ulong)_met.Length];
        return Interlocked.Exchange(ref place, form) == form;
    }

    /// <summary>Remembers a form. The values must not be changed afterwards.</summary>
    public void Add(ulong form, short[] values) => Volatile.Write(ref _entries[form % Size], new CachedInput(form, values));
}
