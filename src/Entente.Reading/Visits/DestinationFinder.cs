using Entente.Language;
using Entente.Reading.Syntax;
using Entente.Record;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Visits;

/// <summary>Finds the states and places that a word for travel or a meeting points to.</summary>
internal sealed class DestinationFinder(ArticleContext context)
{
    private const int CodeLength = 3;
    private readonly Document _document = context.Document;
    private readonly DependencyIndex _tree = context.Tree;

    /// <summary>Goals of a word: its object or its phrases with the listed prepositions, conjuncts included; the first slot that names any wins.</summary>
    public List<Destination> Of(int word, IReadOnlyList<string> slots)
    {
        var found = new List<Destination>();
        foreach (var slot in slots)
        {
            if (slot == "obj")
                Add(context.Roles.Patient(word), found, 0);
            else
                AddUnder(word, slot, found);
            if (found.Count > 0)
                break;
        }

        return Narrowed(found.Count > 0 ? found : After(word, slots));
    }

    // Where the tree attaches the goal elsewhere: the place named right after the word and a preposition of its own.
    private List<Destination> After(int word, IReadOnlyList<string> slots)
    {
        var end = _document.Sentences[_document.SentenceOf(word)].End;
        var at = word + 1;
        if (at < end && slots.Contains(_document[at].Lemma))
            at++;
        else if (!slots.Contains("obj"))
            return [];
        if (at < end && _document[at].Upos == PartOfSpeech.Det)
            at++;
        return at < end && context.Mentions.At(at) is { IsModifier: false } mention && mention.First <= at && At(mention.Head) is { } goal ? [goal] : [];
    }

    /// <summary>The place of an act: the first <c>in</c>, <c>at</c> or <c>on</c> phrase under any of its words that names one.</summary>
    public Destination? PlaceOf(IEnumerable<int> anchors)
    {
        Destination? country = null;
        foreach (var anchor in anchors)
        {
            foreach (var child in anchor < 0 ? [] : _tree.Children(anchor))
            {
                if (_document[child].Relation is not (R.Obl or R.Nmod) || _tree.Preposition(child) is not ("in" or "at" or "on" or "near") || At(child) is not { } goal)
                    continue;
                if (goal.Place?.GeoNames is not null)
                    return goal;
                country ??= goal;
            }
        }

        return country;
    }

    /// <summary>The state or place that a nominal names; null when it names none, or none with a country code.</summary>
    public Destination? At(int token)
    {
        if (token < 0 || context.Times.At(token) is not null || context.Mentions.At(token) is not { } mention)
            return null;
        var place = mention.Place;
        if (place?.Country is { } country && HostOf(country) is { } holder)
            return new Destination(holder, place, token);
        var host = mention.Actors.FirstOrDefault(actor => actor.Code.Length == CodeLength && actor.Kind is ActorKind.State or ActorKind.Government && actor.Code != "UNK");
        return host is null || mention.IsModifier ? null : new Destination(host, place, token);
    }

    /// <summary>The actor of the article that stands for a country; null when none does.</summary>
    public ArticleActor? HostOf(string country) =>
        context.Mentions.Actors.FirstOrDefault(actor => actor.Code == country && actor.Kind == ActorKind.State)
        ?? context.Mentions.Actors.FirstOrDefault(actor => actor.Code == country);

    private void AddUnder(int word, string preposition, List<Destination> found)
    {
        foreach (var child in _tree.Children(word))
        {
            if (_document[child].Relation is R.Obl or R.Nmod && _tree.Preposition(child) == preposition)
                Add(child, found, 0);
        }
    }

    // A nominal with its conjuncts; one that is no place itself (the slave house on Goree, the port of Odessa) leads to the place under it.
    private void Add(int token, List<Destination> found, int depth)
    {
        if (token < 0 || depth > 2)
            return;
        if (At(token) is { } goal)
            found.Add(goal);
        foreach (var child in _tree.Children(token))
        {
            var isWithin = found.Count == 0 && _document[child].Relation == R.Nmod && _tree.Preposition(child) is "in" or "of" or "on" or "near" or "at";
            var isBeside = _document[child].Relation is R.Conj or R.Appos or R.NmodUnmarked;
            if (isWithin || isBeside)
                Add(child, found, depth + 1);
        }
    }

    // "Bogota, Colombia": one goal, the narrowest of one state.
    private static List<Destination> Narrowed(List<Destination> found)
    {
        var narrowed = new List<Destination>();
        foreach (var group in found.GroupBy(goal => goal.Host.Code))
            narrowed.Add(group.FirstOrDefault(goal => goal.Place?.GeoNames is not null) ?? group.First());
        return narrowed;
    }
}
