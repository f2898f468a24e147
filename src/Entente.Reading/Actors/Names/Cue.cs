namespace Entente.Reading.Actors.Names;

/// <summary>Small words that steer the linking; the words themselves are listed in <c>gazetteer/cues.tsv</c>. A word may be several.</summary>
[Flags]
internal enum Cue
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The post named after it is no longer held: <c>former</c>.</summary>
    Former = 1 << 0,

    /// <summary>Stands before a family name: <c>Mr</c>.</summary>
    Honorific = 1 << 1,

    /// <summary>Shows a man.</summary>
    Male = 1 << 2,

    /// <summary>Shows a woman.</summary>
    Female = 1 << 3,

    /// <summary>Preposition before places: <c>in</c>.</summary>
    Locative = 1 << 4,

    /// <summary>Verb or noun of movement, after which <c>to</c> and <c>from</c> take places.</summary>
    Motion = 1 << 5,

    /// <summary>Participle whose hyphenated noun is not the owner: <c>backed</c>.</summary>
    Unowned = 1 << 6,

    /// <summary>Prefix whose noun is taken sides with or against: <c>pro</c>.</summary>
    Side = 1 << 7,

    /// <summary>Small word inside personal names: <c>de</c>.</summary>
    NameParticle = 1 << 8,

    /// <summary>Noun for a state: <c>country</c>.</summary>
    CountryNoun = 1 << 9,

    /// <summary>Noun for each of two parties: <c>the two sides</c>.</summary>
    PairNoun = 1 << 10,

    /// <summary>Noun for an organisation: <c>bloc</c>.</summary>
    OrganisationNoun = 1 << 11,

    /// <summary>Last word of names that belong to no person: <c>Airport</c>, <c>Treaty</c>.</summary>
    ThingNoun = 1 << 12,

    /// <summary>Noun for a group or region that was named before: <c>region</c>.</summary>
    RegionNoun = 1 << 13,

    /// <summary>Relates a noun to whom it is addressed, so that <c>to</c> takes a government: <c>message</c>.</summary>
    Addressed = 1 << 14,

    /// <summary>State whose personal names put the family name first; the words are state codes.</summary>
    FamilyFirst = 1 << 15,

    /// <summary>Preposition that ties an office to its country: <c>of</c>.</summary>
    Belonging = 1 << 16,

    /// <summary>Weekday, month, feast: capitalised, but no name of an actor.</summary>
    Calendar = 1 << 17,

    /// <summary>Noun whose modifier says its sector: <c>leader</c>, <c>official</c>.</summary>
    General = 1 << 18,

    /// <summary>Noun for a place, which is no actor without an owner that is one: <c>city</c>.</summary>
    PlaceNoun = 1 << 19,

    /// <summary>Noun that before another noun is as good as an adjective and names nobody: <c>official visit</c>.</summary>
    Adjectival = 1 << 20,

    /// <summary>Thing that stands where its owner is, so that a place nearby tells whose it is: <c>barracks</c>.</summary>
    Sited = 1 << 21,

    /// <summary>Noun for an act, which is no actor even where it is listed among agents: <c>airstrike</c>.</summary>
    Act = 1 << 22,

    /// <summary>Word for an amount, whose <c>of</c>-phrase says of whom: <c>thousands</c>.</summary>
    Quantity = 1 << 23,

    /// <summary>Letters before the names of a navy's ships.</summary>
    ShipPrefix = 1 << 24,

    /// <summary>First word of a post that makes it another one: <c>vice</c> president.</summary>
    Rank = 1 << 25,

    /// <summary>Noun whose definite plural without more words means the two parties named before: <c>the leaders</c>.</summary>
    PairDefinite = 1 << 26,

    /// <summary>Adjective that says that the country of the context is not meant: <c>foreign</c> observers.</summary>
    Alien = 1 << 27,

    /// <summary>
    /// State that is taken for the speaker of a text in the first person where nothing better tells, if the text names it; the words are state codes.
    /// </summary>
    Narrator = 1 << 28,
}
