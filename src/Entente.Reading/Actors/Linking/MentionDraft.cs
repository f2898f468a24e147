using Entente.Record;

namespace Entente.Reading.Actors.Linking;

/// <summary>A mention while the article is being read.</summary>
internal sealed class MentionDraft
{
    /// <summary>First token.</summary>
    public required int First { get; set; }

    /// <summary>Just past the last token.</summary>
    public required int End { get; set; }

    /// <summary>Token that stands for it in the tree.</summary>
    public required int Head { get; set; }

    /// <summary>How it finds its actors.</summary>
    public required DraftKind Kind { get; init; }

    /// <summary>How the text refers: name, noun, pronoun or metonym.</summary>
    public required MentionKind Form { get; init; }

    /// <summary>The listed name, for names.</summary>
    public NameHit? Hit { get; init; }

    /// <summary>The post or noun, for nominals and titled persons.</summary>
    public TermHit? Term { get; set; }

    /// <summary>Sector from the noun and its modifiers.</summary>
    public string? Sector { get; set; }

    /// <summary>To whom it belongs, as its own words say.</summary>
    public List<Owner> Owners { get; } = [];

    /// <summary>Pronoun that possesses it (<c>its military</c>), or -1.</summary>
    public int Possessor { get; set; } = -1;

    /// <summary>Name of a person, as written.</summary>
    public PersonName? Person { get; set; }

    /// <summary>The mention that names the same one in apposition.</summary>
    public MentionDraft? Apposed { get; set; }

    /// <summary>First token of the unlisted name that a noun for a body introduces; -1 when there is none.</summary>
    public int NameFirst { get; init; } = -1;

    /// <summary>For an alias, the mention whose actors it shares.</summary>
    public MentionDraft? Original { get; set; }

    /// <summary>True when the post is no longer held.</summary>
    public bool IsFormer { get; set; }

    /// <summary>True when an adjective says that the country of the context is not meant.</summary>
    public bool IsAlien { get; set; }

    /// <summary>True when the noun is plural.</summary>
    public bool IsPlural { get; set; }

    /// <summary>True with <c>the</c>, <c>this</c> or a possessor.</summary>
    public bool IsDefinite { get; set; }

    /// <summary>True when it only modifies another noun.</summary>
    public bool IsModifier { get; set; }

    /// <summary>Who is meant.</summary>
    public List<ActorDraft> Actors { get; } = [];

    /// <summary>Why.</summary>
    public string Reason { get; set; } = "";
}
