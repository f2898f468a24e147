namespace Entente.Language;

/// <summary>An entry of <see cref="FormCache{T}"/>.</summary>
internal sealed class CachedForm<T>
{
    /// <summary>Takes the hash of a form and what was worked out for it.</summary>
    public CachedForm(ulong form, T value) => (Form, Value) = (form, value);

    /// <summary>Hash of the form.</summary>
    public ulong Form { get; }

    /// <summary>What was worked out; never changed.</summary>
    public T Value { get; }

    /// <summary>
    /// Whether it was made or asked for since another form last wanted its place: forms that come in turns do not take each other's place again and again. Threads may overwrite
    /// each other, which changes no answer.
    /// </summary>
    public bool IsUsed { get; set; } = true;
}
