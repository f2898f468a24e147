namespace Entente.Record;

/// <summary>The spelling of every enum of the record in JSON, in the archive, on the command line and in addresses.</summary>
public static class Spelling
{
    /// <summary>Event types: <c>AGREE</c>, <c>CONSULT</c> …</summary>
    public static EnumSpelling<EventType> Event { get; } = EnumSpelling<EventType>.UpperCase();

    /// <summary>Reality of an event: <c>happened</c>, <c>alleged</c> …</summary>
    public static EnumSpelling<EventStatus> Status { get; } = EnumSpelling<EventStatus>.Hyphenated();

    /// <summary>Sorts of actor: <c>state</c>, <c>armed-group</c> …</summary>
    public static EnumSpelling<ActorKind> ActorKind { get; } = EnumSpelling<ActorKind>.Hyphenated();

    /// <summary>Ways to refer to an actor: <c>name</c>, <c>metonym</c> …</summary>
    public static EnumSpelling<MentionKind> MentionKind { get; } = EnumSpelling<MentionKind>.Hyphenated();

    /// <summary>Subjects of agreements: <c>base-access</c> …</summary>
    public static EnumSpelling<AgreementKind> AgreementKind { get; } = EnumSpelling<AgreementKind>.Hyphenated();

    /// <summary>Stages of agreements: <c>in-force</c> …</summary>
    public static EnumSpelling<AgreementStage> AgreementStage { get; } = EnumSpelling<AgreementStage>.Hyphenated();

    /// <summary>Stages of arms deals: <c>requested</c> …</summary>
    public static EnumSpelling<DealStage> DealStage { get; } = EnumSpelling<DealStage>.Hyphenated();

    /// <summary>Ways to pay for arms: <c>loan</c> …</summary>
    public static EnumSpelling<Financing> Financing { get; } = EnumSpelling<Financing>.Hyphenated();

    /// <summary>Bounds of sums: <c>up-to</c>, <c>at-least</c> …</summary>
    public static EnumSpelling<MoneyBound> MoneyBound { get; } = EnumSpelling<MoneyBound>.Hyphenated();

    /// <summary>Stages of visits: <c>planned</c> …</summary>
    public static EnumSpelling<VisitStage> VisitStage { get; } = EnumSpelling<VisitStage>.Hyphenated();

    /// <summary>Stances of statements; positions on agreements use <see cref="Position"/>.</summary>
    public static EnumSpelling<Stance> Stance { get; } = EnumSpelling<Stance>.Hyphenated();

    /// <summary>Direct or indirect speech.</summary>
    public static EnumSpelling<StatementMode> StatementMode { get; } = EnumSpelling<StatementMode>.Hyphenated();

    /// <summary>Grounds of a date: <c>stated</c>, <c>relative</c> …</summary>
    public static EnumSpelling<DateBasis> DateBasis { get; } = EnumSpelling<DateBasis>.Hyphenated();

    /// <summary>Origins of a publication date: <c>dateline</c>, <c>given</c> …</summary>
    public static EnumSpelling<PublishedBasis> PublishedBasis { get; } = EnumSpelling<PublishedBasis>.Hyphenated();

    /// <summary>Parts of a place in an event: <c>event</c>, <c>mentioned</c>.</summary>
    public static EnumSpelling<PlaceRole> PlaceRole { get; } = EnumSpelling<PlaceRole>.Hyphenated();

    /// <summary>Weights of notes: <c>info</c>, <c>warning</c>.</summary>
    public static EnumSpelling<NoteLevel> NoteLevel { get; } = EnumSpelling<NoteLevel>.Hyphenated();

    /// <summary>What a query finds: <c>event</c>, <c>arms-deal</c> …</summary>
    public static EnumSpelling<RecordKind> Kind { get; } = EnumSpelling<RecordKind>.Hyphenated();

    /// <summary>Parts of an actor in a record: <c>acting</c>, <c>affected</c>, <c>commenting</c>.</summary>
    public static EnumSpelling<PartySide> Side { get; } = EnumSpelling<PartySide>.Hyphenated();

    /// <summary>Ways between two actors: <c>both</c>, <c>from-first</c>, <c>from-second</c>.</summary>
    public static EnumSpelling<DyadDirection> Direction { get; } = EnumSpelling<DyadDirection>.Hyphenated();

    /// <summary>Orders of results: <c>newest</c>, <c>oldest</c>, <c>relevance</c>.</summary>
    public static EnumSpelling<RecordOrder> Order { get; } = EnumSpelling<RecordOrder>.Hyphenated();

    /// <summary>The word for a position on an agreement: as the stance, but <see cref="Record.Stance.Denies"/> is <c>rejects</c>.</summary>
    public static string Position(Stance stance) => stance == Record.Stance.Denies ? Rejects : Stance.Of(stance);

    /// <summary>Reads the word for a position; <c>denies</c> is none.</summary>
    public static bool TryParsePosition(string? word, out Stance stance)
    {
        if (word != Rejects)
            return Stance.TryParse(word, out stance) && stance != Record.Stance.Denies;
        stance = Record.Stance.Denies;
        return true;
    }

    private const string Rejects = "rejects";
}
