using Entente.Language;
using Entente.Record;

namespace Entente.Reading.Events;

/// <summary>
/// Describes a claim by what a reader would look at to believe it: the entry that fired, the shape of its sides, where source and target
/// stand in the tree and how sure their linking is, status, date, and place in the article. Values are hashed into
/// <see cref="ClaimModel.Size"/> cells.
/// </summary>
public sealed class ClaimFeatures(ArticleContext context, IReadOnlyList<EventClaim> claims)
{
    private const uint Prime = 16777619;
    private readonly Document _document = context.Document;
    private readonly List<int> _cells = [];

    /// <summary>Cells of a claim's features; a cell may occur twice. The list is used again by the next call.</summary>
    public IReadOnlyList<int> Of(EventClaim claim)
    {
        _cells.Clear();
        AddEntry(claim);
        AddSides(claim);
        AddSyntax(claim);
        AddPlace(claim);
        return _cells;
    }

    private void AddEntry(EventClaim claim)
    {
        var entry = claim.Entry;
        var kind = entry.Head.AsSpan(entry.Head.Length - 1);
        Add(0, "");
        Add(1, EventTypes.Name(claim.Event));
        Add(2, EventTypes.Name(claim.Event), entry.Head);
        Add(3, entry.Head);
        Add(4, entry.Cameo);
        Add(5, EventTypes.Name(claim.Event), kind);
        Add(6, claim.Status.ToString());
        Add(7, EventTypes.Name(claim.Event), claim.Status.ToString());
        Add(8, entry.Mode);
        Add(9, kind, Bucket(entry.Specificity / 2));
        Add(10, claim.ReportedBy >= 0 ? "told" : "own", claim.Status.ToString());
    }

    private void AddSides(EventClaim claim)
    {
        var shape = Shape(claim);
        var name = EventTypes.Name(claim.Event);
        Add(20, shape);
        Add(21, name, shape);
        Add(22, claim.Entry.Head.AsSpan(claim.Entry.Head.Length - 1), shape);
        AddSide(23, name, claim.Sources, claim.SourceToken, claim.Predicate);
        AddSide(33, name, claim.Targets, claim.TargetToken, claim.Predicate);
    }

    private void AddSide(uint template, string name, IReadOnlyList<ArticleActor> actors, int token, int predicate)
    {
        foreach (var actor in actors)
        {
            Add(template, actor.Sector ?? "none");
            Add(template + 1, name, actor.Sector ?? "none");
            Add(template + 2, actor.Kind.ToString());
            Add(template + 3, actor.Code == "UNK" ? "unknown" : "known");
        }

        if (token < 0)
            return;
        var mention = context.Mentions.At(token);
        Add(template + 4, mention?.Kind.ToString() ?? "owner", mention?.Reason);
        Add(template + 5, UniversalNames.Name(_document[token].Relation), context.Tree.Preposition(token));
        Add(template + 6, name, UniversalNames.Name(_document[token].Relation));
        Add(template + 7, token < predicate ? "before" : "after", Bucket(Math.Abs(token - predicate) / 3));
        Add(template + 8, mention is { IsModifier: true } ? "modifier" : "head", name);
    }

    private void AddSyntax(EventClaim claim)
    {
        ref readonly var token = ref _document[claim.Predicate];
        var name = EventTypes.Name(claim.Event);
        var relation = UniversalNames.Name(token.Relation);
        Add(50, relation);
        Add(51, name, relation);
        Add(52, token.Xpos);
        Add(53, token.Xpos, relation);
        Add(54, token.Head >= 0 ? _document[token.Head].Lemma : "root", relation);
        Add(55, claim.Carrier == claim.Predicate ? "bare" : _document[claim.Carrier].Lemma);
        Add(56, Bucket(Depth(claim.Predicate)));
        Add(57, NextForm(claim.Predicate, -1));
        Add(58, NextForm(claim.Predicate, 1));
        Add(59, token.Relation == DependencyRelation.Root ? "root" : context.Tree.Preposition(claim.Predicate) ?? context.Tree.Subordinator(claim.Predicate), name);
        Add(60, context.Tree.Children(claim.Predicate).Length == 0 ? "bare" : "full", relation);
        Add(61, claim.ObjectToken >= 0 ? _document[claim.ObjectToken].Lemma : "none");
    }

    private void AddPlace(EventClaim claim)
    {
        var at = _document.SentenceOf(claim.Predicate);
        var sentence = _document.Sentences[at];
        var neighbours = claims.Count(other => other != claim && _document.SentenceOf(other.Predicate) == at);
        Add(70, Bucket(at));
        Add(71, Bucket(_document.Sentences.Length / 2));
        Add(72, Bucket(neighbours));
        Add(73, Bucket(sentence.Count / 8));
        Add(74, claim.Date.Basis.ToString(), claim.Date.Interval is null ? "open" : "dated");
        Add(75, Bucket(claim.Retellings.Count));
        Add(76, claims.Any(other => other != claim && other.Event == claim.Event) ? "again" : "once", EventTypes.Name(claim.Event));
        Add(77, Bucket((claim.Predicate - sentence.First) / 4));
        Add(78, _document.Form(sentence.End - 1) is "." ? "stop" : "none");
    }

    private static string Shape(EventClaim claim)
    {
        var shared = claim.Targets.Any(target => claim.Sources.Any(source => source.Code == target.Code));
        return $"{Math.Min(claim.Sources.Count, 3)}{Math.Min(claim.Targets.Count, 3)}{(shared ? "s" : "")}{(claim.Joint ? "j" : "")}";
    }

    private int Depth(int token)
    {
        var depth = 0;
        for (var at = _document[token].Head; at >= 0; at = _document[at].Head)
            depth++;
        return depth;
    }

    private ReadOnlySpan<char> NextForm(int token, int step)
    {
        var next = token + step;
        return next >= 0 && next < _document.Tokens.Length ? _document.Form(next) : "";
    }

    private static string Bucket(int number) => number switch
    {
        <= 0 => "0",
        1 => "1",
        2 => "2",
        3 => "3",
        < 6 => "4",
        < 10 => "6",
        _ => "10",
    };

    private void Add(uint template, ReadOnlySpan<char> value, ReadOnlySpan<char> second = default)
    {
        var hash = (2166136261 ^ template) * Prime;
        foreach (var c in value)
            hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
        hash = (hash ^ 0x1F) * Prime;
        foreach (var c in second)
            hash = (hash ^ c) * Prime;
        hash ^= hash >> 15;
        hash *= 0x85EBCA6B;
        _cells.Add((int)((hash ^ (hash >> 13)) % ClaimModel.Size));
    }
}
