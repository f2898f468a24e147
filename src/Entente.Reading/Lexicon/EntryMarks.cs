namespace Entente.Reading.Lexicon;

/// <summary>Marks of a lexicon entry; the column <c>flags</c> spells them in lower case with hyphens.</summary>
[Flags]
public enum EntryMarks
{
    /// <summary>No mark.</summary>
    None = 0,

    /// <summary>All parties act together; none is the initiator.</summary>
    Joint = 1,

    /// <summary>The complement tells a further act, coded by itself.</summary>
    Content = 2,

    /// <summary>It is also a statement.</summary>
    Speech = 4,

    /// <summary>It feeds a visit record.</summary>
    Visit = 8,

    /// <summary>It feeds an agreement record.</summary>
    Agreement = 16,

    /// <summary>It feeds an arms deal record.</summary>
    Deal = 32,

    /// <summary>It codes only between two actors of different codes.</summary>
    Weak = 64,

    /// <summary>It codes only with a target.</summary>
    NeedsTarget = 128,

    /// <summary>It codes an act of a state upon its own people as well.</summary>
    Domestic = 256,

    /// <summary>A noun that codes only under a support verb or with an actor among its arguments.</summary>
    NounArg = 512,
}
