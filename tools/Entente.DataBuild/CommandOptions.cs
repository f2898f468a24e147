namespace Entente.DataBuild;

/// <summary>A command and its options, each written <c>--name value</c>.</summary>
internal sealed class CommandOptions
{
    private readonly string[] _args;

    /// <summary>Takes the arguments of the program.</summary>
    public CommandOptions(string[] args) => _args = args;

    /// <summary>The first argument, or an empty string.</summary>
    public string Command => _args.Length > 0 ? _args[0] : "";

    /// <summary>What follows the command and is neither an option nor its value.</summary>
    public IEnumerable<string> Rest =>
        _args.Where((argument, i) => i > 0 && !argument.StartsWith("--", StringComparison.Ordinal) && !_args[i - 1].StartsWith("--", StringComparison.Ordinal));

    /// <summary>The value after an option, or null.</summary>
    public string? Find(string name)
    {
        var at = Array.IndexOf(_args, "--" + name);
        return at >= 0 && at + 1 < _args.Length ? _args[at + 1] : null;
    }

    /// <summary>True when an option is given, with or without a value.</summary>
    public bool Has(string name) => Array.IndexOf(_args, "--" + name) >= 0;

    /// <summary>The value after an option that must be given.</summary>
    /// <exception cref="InvalidOperationException">It is not given.</exception>
    public string Require(string name) => Find(name) ?? throw new InvalidOperationException($"the option --{name} is missing");

    /// <summary>A whole number after an option, or a default.</summary>
    public int Number(string name, int otherwise) =>
        Find(name) is { } text ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : otherwise;
}
