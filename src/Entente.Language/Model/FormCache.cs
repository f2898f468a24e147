namespace Entente.Language;

/// <summary>
/// Remembers what was worked out for forms, from the second time on that a form is met. Each form has two places; one that holds a form in use is not given away at the
/// first demand, so that frequent forms stay and an entry, the only memory that a word can cost, is seldom made. Threads share it without locks, and every
/// answer is the same as without it: two forms of one 64-bit hash count as one.
/// </summary>
internal class FormCache<T>
    where T : class
{
    /// <summary>Most forms that are remembered.</summary>
    public const int Size = 8192;

    private readonly CachedForm<T>?[] _entries = new CachedForm<T>?[Size];
    private readonly ulong[] _met = new ulong[8 * Size];

    /// <summary>What is remembered of a form by its hash, or null.</summary>
    public T? Find(ulong form)
    {
        var entry = Volatile.Read(ref First(form));
        if (entry is null || entry.Form != form)
            entry = Volatile.Read(ref Second(form));
        if (entry is null || entry.Form != form)
            return null;
        if (!entry.IsUsed)
            entry.IsUsed = true;
        return entry.Value;
    }

    /// <summary>Whether a form has been met before and is worth a place; from now on it has been met.</summary>
    public bool WasMet(ulong form)
    {
        ref var place = ref _met[form % (ulong)_met.Length];
        if (Interlocked.Exchange(ref place, form) != form)
            return false;
        var (first, second) = (Volatile.Read(ref First(form)), Volatile.Read(ref Second(form)));
        if (first is not { IsUsed: true } || second is not { IsUsed: true })
            return true;
        (first.IsUsed, second.IsUsed) = (false, false);
        return false;
    }

    /// <summary>Remembers a form. The value must not be changed afterwards.</summary>
    public void Add(ulong form, T value)
    {
        var (first, second) = (Volatile.Read(ref First(form)), Volatile.Read(ref Second(form)));
        var takesFirst = first is null || (second is not null && !first.IsUsed);
        Volatile.Write(ref takesFirst ? ref First(form) : ref Second(form), new CachedForm<T>(form, value));
    }

    private ref CachedForm<T>? First(ulong form) => ref _entries[form % Size];

    private ref CachedForm<T>? Second(ulong form) => ref _entries[(form >> 32) % Size];
}
