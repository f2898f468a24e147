using Entente.Language;
using Entente.Reading.Syntax;
using Entente.Record;
using Entente.Text;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Statements;

/// <summary>Says which words of a sentence are what a speaker said, and whether they are quoted.</summary>
internal sealed class ContentReader(ArticleContext context)
{
    private const int Nearest = 30;
    private readonly Document _document = context.Document;
    private readonly DependencyIndex _tree = context.Tree;
    private readonly List<TextSpan> _quotes = QuotationFinder.Find(context.Document.Text);

    /// <summary>The words of a cue's content; of the cue with its objects when no clause says it.</summary>
    public TextSpan SpanOf(SpeechCue cue)
    {
        if (cue.Content < 0)
            return QuotationBeside(cue.Token) is { } quotation ? CueSpan(cue.Token).Union(quotation) : CueSpan(cue.Token);
        var (first, end) = Extent(cue);
        if (cue.Continued >= 0)
            end = Math.Max(end, _tree.Subtree(cue.Continued).End);
        return WithQuotation(Trim(first, end), cue.Token);
    }

    /// <summary>The words of a main clause without its coordinate clauses.</summary>
    public TextSpan ClauseOf(int clause)
    {
        var (first, end) = _tree.Subtree(clause);
        foreach (var child in _tree.Children(clause))
        {
            if (_document[child].Relation == R.Conj && child > clause && context.Roles.IsVerbal(child))
                end = Math.Min(end, _tree.Subtree(child).First);
        }

        return Trim(first, Math.Max(end, clause + 1));
    }

    /// <summary>Quoted where quotation marks hold a good part of the words.</summary>
    public StatementMode ModeOf(TextSpan span)
    {
        var quoted = 0;
        foreach (var quote in _quotes)
            quoted += Math.Max(0, Math.Min(quote.End, span.End) - Math.Max(quote.Start, span.Start));
        return quoted * 3 > span.Length ? StatementMode.Direct : StatementMode.Indirect;
    }

    /// <summary>True when quotation marks enclose the whole stretch.</summary>
    public bool IsQuoted(TextSpan span) => _quotes.Exists(quote => quote.Start <= span.Start && quote.End >= span.End);

    /// <summary>True when a quotation stands right before or after a cue in its sentence.</summary>
    public bool IsBesideQuotation(int cue) => QuotationBeside(cue) is not null;

    private TextSpan? QuotationBeside(int cue)
    {
        var sentence = _document.Sentences[_document.SentenceOf(cue)].Span;
        var word = _document[cue].Span;
        foreach (var quote in _quotes)
        {
            var start = Math.Max(quote.Start, sentence.Start);
            var end = Math.Min(quote.End, sentence.End);
            if (start < end && ((start >= word.End && start - word.End <= Nearest) || (end <= word.Start && word.Start - end <= Nearest)))
                return new TextSpan(start, end);
        }

        return null;
    }

    private (int First, int End) Extent(SpeechCue cue)
    {
        var (first, end) = _tree.Subtree(cue.Content);
        if (!_tree.Dominates(cue.Content, cue.Token))
            return (first, end);
        var (cueFirst, cueEnd) = _tree.Subtree(cue.Token);
        if (cueFirst > cue.Content)
            end = Math.Min(end, cueFirst);
        else if (cueEnd <= cue.Content)
            first = Math.Max(first, cueEnd);
        return (first, end);
    }

    // A quotation that the words touch belongs to them as a whole, as far as it stands in the sentence and does not hold the cue.
    private TextSpan WithQuotation(TextSpan span, int cue)
    {
        var sentence = _document.Sentences[_document.SentenceOf(cue)].Span;
        var word = _document[cue].Span;
        foreach (var quote in _quotes)
        {
            var isTouched = quote.Start < span.End && span.Start < quote.End;
            var holdsCue = quote.Start < word.End && word.Start < quote.End;
            if (!isTouched || holdsCue)
                continue;
            var start = Math.Max(quote.Start, sentence.Start);
            var end = Math.Min(quote.End, sentence.End);
            if (start < end)
                span = span.Union(new TextSpan(start, end));
        }

        return span;
    }

    private TextSpan CueSpan(int cue)
    {
        var last = cue;
        foreach (var child in _tree.Children(cue))
        {
            if (child > cue && _document[child].Relation is R.Obj or R.Obl or R.Iobj or R.Xcomp or R.Nmod && context.Times.At(child) is null)
                last = Math.Max(last, _tree.Subtree(child).End - 1);
        }

        return Trim(cue, last + 1);
    }

    private TextSpan Trim(int first, int end)
    {
        while (first < end - 1 && _document[first].Upos == PartOfSpeech.Punct)
            first++;
        while (end - 1 > first && _document[end - 1].Upos == PartOfSpeech.Punct)
            end--;
        return new TextSpan(_document[first].Span.Start, _document[end - 1].Span.End);
    }
}
