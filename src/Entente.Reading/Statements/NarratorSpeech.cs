using Entente.Language;
using Entente.Reading.Events;
using Entente.Reading.Lexicon;
using Entente.Record;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Statements;

/// <summary>
/// Reads texts that speak for somebody, as press releases and joint statements do: those that say who released them, and those in which the first
/// person stands outside quotation marks. Their sentences about the author's own will or judgement are statements of the author.
/// </summary>
internal sealed class NarratorSpeech
{
    private readonly ArticleContext _context;
    private readonly Document _document;
    private readonly ReadingLexicon _lexicon;
    private readonly ActorFinder _actors;
    private readonly ContentReader _contents;
    private readonly int _start;

    /// <summary>Finds who speaks, if anybody does.</summary>
    public NarratorSpeech(ArticleContext context, ReadingLexicon lexicon, ActorFinder actors, ContentReader contents)
    {
        _context = context;
        _document = context.Document;
        _lexicon = lexicon;
        _actors = actors;
        _contents = contents;
        (Authors, _start) = Released() ?? FirstPerson() ?? ([], 0);
    }

    /// <summary>Who speaks in the text as a whole; none for reports.</summary>
    public IReadOnlyList<ArticleActor> Authors { get; }

    /// <summary>
    /// The main clauses of a sentence that the author speaks with: those about the author's own acts, and those that say what must be. None for
    /// quoted sentences and reports.
    /// </summary>
    public IEnumerable<int> ClausesOf(Sentence sentence)
    {
        if (Authors.Count == 0 || sentence.First < _start || _contents.IsQuoted(sentence.Span))
            yield break;
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (IsMainClause(token) && (IsOwn(token) || IsDue(token)))
                yield return token;
        }
    }

    /// <summary>True when the subject is the text's first person, outside quotation marks.</summary>
    public bool Speaks(int subject) => subject >= 0 && IsFirstPerson(subject) && !_contents.IsQuoted(_document[subject].Span);

    private bool IsMainClause(int token) =>
        _document[token].IsRoot || (_document[token].Relation == R.Conj && _document[_document[token].Head].IsRoot && _context.Roles.IsVerbal(token));

    private bool IsOwn(int clause)
    {
        var subject = _context.Roles.SurfaceSubject(clause);
        if (subject < 0)
            subject = _context.Tree.Child(clause, R.Nsubj, R.NsubjPass);
        return subject >= 0 && (IsFirstPerson(subject) || IsAuthor(subject));
    }

    private bool IsAuthor(int subject) =>
        _context.Mentions.At(subject) is { } mention && mention.Actors.Any(actor => actor.Kind != ActorKind.Person && Authors.Any(own => own.Code == actor.Code));

    private bool IsDue(int clause)
    {
        foreach (var child in _context.Tree.Children(clause))
        {
            if (_document[child].Relation == R.Aux && _document[child].Lemma is "must" or "should")
                return true;
        }

        return false;
    }

    private bool IsFirstPerson(int token) => _document[token].Lemma is "we" or "I" or "i";

    // "The following statement was released by the governments of …": they speak from the next sentence on.
    private (IReadOnlyList<ArticleActor> Authors, int Start)? Released()
    {
        for (var token = 0; token < _document.Tokens.Length; token++)
        {
            if (_document[token].Upos != PartOfSpeech.Verb || !_lexicon.Classes.Contains("utter", _document[token].Lemma) || !_context.Roles.IsPassive(token))
                continue;
            var text = _context.Roles.Patient(token);
            var by = _context.Roles.Agent(token);
            if (text < 0 || by < 0 || !_lexicon.Classes.Contains("officialtext", _document[text].Lemma) || !IsFollowing(text))
                continue;
            var authors = Everybody(by);
            if (authors.Count > 0)
                return (authors, _document.Sentences[_document.SentenceOf(token)].End);
        }

        return null;
    }

    // "the following statement", "the text of the following statement", "the statement below".
    private bool IsFollowing(int noun)
    {
        var (first, end) = _context.Tree.Subtree(noun);
        for (var token = first; token < end; token++)
        {
            if (_document[token].Lemma is "follow" or "following" or "below")
                return true;
        }

        return false;
    }

    // Every actor named in the by-phrase, once each by code.
    private List<ArticleActor> Everybody(int by)
    {
        var found = _actors.ActorsOf(by);
        var (first, end) = _context.Tree.Subtree(by);
        for (var token = first; token < end; token++)
        {
            if (_context.Mentions.At(token) is { IsPlace: false } mention && mention.First == token)
                found.AddRange(mention.Actors);
        }

        return [.. found.Where(actor => actor.Code != "UNK").DistinctBy(actor => actor.Code)];
    }

    private (IReadOnlyList<ArticleActor> Authors, int Start)? FirstPerson()
    {
        for (var token = 0; token < _document.Tokens.Length; token++)
        {
            if (Speaks(token) && _context.Mentions.At(token) is { Actors.Count: > 0 } mention && mention.Actors.All(actor => actor.Code != "UNK"))
                return (mention.Actors, 0);
        }

        return null;
    }
}
