using System.Text.Json;

namespace Entente.DataBuild.Gazetteer;

/// <summary>State codes of three letters by codes of two, from an ISO 3166-1 list in JSON.</summary>
internal sealed class CountryCodes
{
    private readonly Dictionary<string, string> _codes;

    private CountryCodes(Dictionary<string, string> codes) => _codes = codes;

    /// <summary>The code of three letters, or null for a code that the list lacks.</summary>
    public string? Find(string alpha2) => _codes.GetValueOrDefault(alpha2);

    /// <summary>Reads the list and adds Kosovo, which ISO does not code.</summary>
    public static CountryCodes Load(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        var codes = document.RootElement.GetProperty("3166-1").EnumerateArray().ToDictionary(
            e => e.GetProperty("alpha_2").GetString()!,
            e => e.GetProperty("alpha_3").GetString()!,
            StringComparer.Ordinal);
        codes["XK"] = "XKX";
        return new CountryCodes(codes);
    }
}
