using System.Diagnostics.CodeAnalysis;

namespace Entente.Intake.Json;

/// <summary>Field names that the user gave with <c>--map text=field,…</c>; they are compared exactly and come before the usual names.</summary>
public sealed class FieldMap
{
    private readonly Dictionary<string, FieldTarget> _names;

    private FieldMap(Dictionary<string, FieldTarget> names) => _names = names;

    /// <summary>No names given.</summary>
    public static FieldMap Empty { get; } = new([]);

    /// <summary>Reads <c>target=field</c> pairs parted by commas.</summary>
    /// <param name="text">What the user wrote.</param>
    /// <param name="map">The names; null when they are wrong.</param>
    /// <param name="problem">What is wrong; empty when nothing is.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out FieldMap? map, out string problem)
    {
        var names = new Dictionary<string, FieldTarget>(StringComparer.Ordinal);
        map = null;
        foreach (var pair in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            if (at <= 0 || at == pair.Length - 1 || !TryTarget(pair[..at], out var target))
            {
                problem = $"'{pair}' is not TARGET=FIELD with one of the targets {string.Join(", ", Enum.GetNames<FieldTarget>()).ToLowerInvariant()}";
                return false;
            }

            names[pair[(at + 1)..]] = target;
        }

        problem = "";
        map = new FieldMap(names);
        return true;
    }

    /// <summary>The target with a name in lower case.</summary>
    internal static bool TryTarget(string name, out FieldTarget target) =>
        Enum.TryParse(name, ignoreCase: true, out target) && Enum.IsDefined(target) && !char.IsAsciiDigit(name[0]);

    /// <summary>What the user said that a field means; null when nothing.</summary>
    internal FieldTarget? Find(string field) => _names.TryGetValue(field, out var target) ? target : null;
}
