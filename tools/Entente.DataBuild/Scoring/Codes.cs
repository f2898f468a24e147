namespace Entente.DataBuild.Scoring;

/// <summary>Compares lists of actor codes as sets, without sectors.</summary>
internal static class Codes
{
    /// <summary>The code without its sector.</summary>
    public static string Bare(string? code) => (code ?? "").Split('/')[0].Trim().ToUpperInvariant();

    /// <summary>The set of codes.</summary>
    public static HashSet<string> Set(IEnumerable<string> codes) => [.. codes.Select(Bare).Where(code => code.Length > 0)];

    /// <summary>The set of codes that name somebody: <c>UNK</c> is no actor.</summary>
    public static HashSet<string> Known(IEnumerable<string> codes)
    {
        var set = Set(codes);
        set.Remove("UNK");
        return set;
    }

    /// <summary>True when both lists are the same set.</summary>
    public static bool Agree(IEnumerable<string> left, IEnumerable<string> right) => Set(left).SetEquals(Set(right));
}
