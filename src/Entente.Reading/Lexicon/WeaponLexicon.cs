using System.Collections.Frozen;
using Entente.Text;

namespace Entente.Reading.Lexicon;

/// <summary>Nouns for weapons and military equipment with SIPRI's category. File: <c>lexicon/weapons.tsv</c>.</summary>
public sealed class WeaponLexicon
{
    private readonly FrozenDictionary<string, string?> _categories;

    private WeaponLexicon(FrozenDictionary<string, string?> categories) => _categories = categories;

    /// <summary>Reads the file.</summary>
    /// <exception cref="DataFileException">A row cannot be understood.</exception>
    public static WeaponLexicon Load(IDataSource data) =>
        new(TsvTable.Read(data, "lexicon/weapons.tsv", "lemma", "category", "note").Rows
            .ToFrozenDictionary(row => row[0], row => row.Optional(1), StringComparer.Ordinal));

    /// <summary>True when a lemma, or two lemmas with a space between, names a weapon.</summary>
    public bool IsWeapon(string lemma) => _categories.ContainsKey(lemma);

    /// <summary>SIPRI category of a weapon; null when the word is too general or names no weapon.</summary>
    public string? Category(string lemma) => _categories.GetValueOrDefault(lemma);
}
