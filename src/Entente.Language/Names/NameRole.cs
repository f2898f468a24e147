namespace Entente.Language;

/// <summary>What an entry of <c>names.tsv</c> does; the column <c>role</c> spells it in small letters.</summary>
internal enum NameRole
{
    /// <summary>A whole name by itself.</summary>
    Title,

    /// <summary>Ends a run of capitalised words that is a name, such as <c>Accords</c>.</summary>
    Head,

    /// <summary>Ends such a run, or begins a name that goes on after <c>of</c>, <c>on</c>, <c>for</c> or <c>against</c>.</summary>
    Opener,

    /// <summary>Letters before the hyphen and number of a type, such as <c>Su</c>.</summary>
    Designation,

    /// <summary>Comes before the name of a ship.</summary>
    Ship,

    /// <summary>A thing, in small letters, that a capitalised word before it names: <c>missile</c>.</summary>
    Noun,

    /// <summary>May stand between the name and the thing: <c>cruise</c>.</summary>
    Modifier,

    /// <summary>Looks like a name of a kind and is none, or one that is left to the learned part.</summary>
    Not,
}
