using Entente.Language;
using Entente.Record;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Statements;

/// <summary>
/// Reads texts that speak for somebody, as press releases and official statements do: where the first person stands outside quotation marks,
/// every sentence about its own will or judgement is a statement of the one who speaks.
/// </summary>
internal sealed class NarratorSpeech
{
    private readonly ArticleContext _context;
    private readonly ContentReader _contents;
    private readonly IReadOnlyList<ArticleActor> _narrators;

    /// <summary>Finds who speaks in the first person, if anybody does.</summary>
    public NarratorSpeech(ArticleContext context, ContentReader contents)
    {
        _context = context;
        _contents = contents;
        _narrators = Narrators();
    }

    /// <summary>The clause of a sentence that the narrator makes a statement with, and who speaks; null for quoted sentences and other people's acts.</summary>
    public (int Clause, IReadOnlyList<ArticleActor> Speakers)? In(in Sentence sentence)
    {
        if (_narrators.Count == 0 || _contents.IsQuoted(sentence.Span))
            return null;
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (_context.Document[token].IsRoot)
                return IsOwn(token) ? (token, _narrators) : null;
        }

        return null;
    }

    /// <summary>True when the words of a speaker are the text itself: first person outside quotation marks.</summary>
    public bool Speaks(int subject) => subject >= 0 && IsFirstPerson(subject) && !_contents.IsQuoted(_context.Document[subject].Span);

    private bool IsOwn(int clause)
    {
        var subject = _context.Tree.Child(clause, R.Nsubj, R.NsubjPass);
        if (subject < 0)
            return false;
        return IsFirstPerson(subject) || (_context.Mentions.At(subject) is { } mention && mention.Actors.Any(actor => _narrators.Any(own => own.Code == actor.Code)));
    }

    private bool IsFirstPerson(int token) => _context.Document[token].Lemma is "we" or "I" or "i";

    private IReadOnlyList<ArticleActor> Narrators()
    {
        for (var token = 0; token < _context.Document.Tokens.Length; token++)
        {
            if (Speaks(token) && _context.Mentions.At(token) is { Actors.Count: > 0 } mention && mention.Actors.All(actor => actor.Code != "UNK"))
                return mention.Actors;
        }

        return [];
    }
}
