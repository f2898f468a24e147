using CsCheck;
using Entente.Reading;
using Entente.Tests.Language;

namespace Entente.Tests.Reading.Actors;

public sealed class LinkPropertyTests
{
    private static readonly Lazy<EntityLinker> Linker = new(() => EntityLinker.Load(new TinyGazetteer()));

    private static readonly string[] Words =
    [
        "US", "Iraqi", "troops", "President", "Gates", "he", "its", "the", "two", "sides", "of", "in", "Lima", ",", ".", "\"", "'s", "and", "-", "backed",
        "Mr", "said", "police", "we", "former", "(", "Georgia", "al", "who", "\u00e9", "country", "\n\n", "Hamas", "group", "these",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Words.Length - 1].Array[0, 40].Select(chosen => string.Join(' ', chosen.Select(i => Words[i])));

    [Fact]
    public void Mentions_lie_in_the_text_and_hold_their_head()
    {
        Texts.Sample(text =>
        {
            var document = EnglishModel.Analyzer.Analyze(text);
            var set = Linker.Value.Link(document, Linked.ArticleOf(document, "2009-04-05"), ReadingTrace.Off);
            return set.All.All(m => m.First >= 0 && m.First <= m.Head && m.Head < m.End && m.End <= document.Tokens.Length
                && m.Span.Start == document[m.First].Span.Start && m.Span.End == document[m.End - 1].Span.End
                && m.Reason.Length > 0 && (m.Actors.Count > 0 || m.Place is not null));
        });
    }

    [Fact]
    public void Same_document_gives_the_same_mentions()
    {
        Texts.Sample(text =>
        {
            var document = EnglishModel.Analyzer.Analyze(text);
            var article = Linked.ArticleOf(document, "2009-04-05");
            var first = Linker.Value.Link(document, article, ReadingTrace.Off);
            var second = Linker.Value.Link(document, article, ReadingTrace.On());
            return first.All.Select(Show).SequenceEqual(second.All.Select(Show));
        });
    }

    private static string Show(Mention mention) => $"{mention.Span} {string.Join('+', mention.Actors)} {mention.Reason}";
}
