using Entente.Language;
using Entente.Reading;
using Entente.Record;

namespace Entente.Tests.Reading.Actors;

/// <summary>Links hand-made documents with the tiny gazetteer and finds mentions by their words.</summary>
internal sealed class Linked
{
    private static readonly Lazy<EntityLinker> Tiny = new(() => EntityLinker.Load(new TinyGazetteer()));

    private readonly Document _document;

    private Linked(Document document, MentionSet mentions)
    {
        _document = document;
        Mentions = mentions;
    }

    public MentionSet Mentions { get; }

    /// <summary>Links sentences in the notation of <see cref="HandMadeDocument"/> as of a day.</summary>
    public static Linked On(string day, params string[] sentences)
    {
        var document = HandMadeDocument.Of(sentences);
        return new Linked(document, Tiny.Value.Link(document, ArticleOf(document, day), ReadingTrace.Off));
    }

    public static Article ArticleOf(Document document, string day) => new(
        "sha256:0", null, null, document.Text, DateTimeOffset.Parse(day + "T00:00:00Z", System.Globalization.CultureInfo.InvariantCulture),
        PublishedBasis.Given, null, null, null, "en", [], []);

    /// <summary>The only mention with these words.</summary>
    public Mention this[string words] => Mentions.All.Single(m => m.Span.Cut(_document.Text) == words);

    /// <summary>The mention whose head is the n-th token with this form.</summary>
    public Mention? At(string form, int occurrence = 1)
    {
        for (var token = 0; token < _document.Tokens.Length; token++)
        {
            if (_document.Form(token).SequenceEqual(form) && --occurrence == 0)
                return Mentions.At(token);
        }

        return null;
    }

    /// <summary>Codes with sectors of the mention at a form, joined by blanks; empty for none.</summary>
    public string Codes(string form, int occurrence = 1) =>
        At(form, occurrence) is { } mention ? string.Join(' ', mention.Actors.Select(a => a.FullCode)) : "";
}
