using Entente.Language;

namespace Entente.Reading.Actors.Linking;

/// <summary>The closed class of English pronouns.</summary>
internal static class PronounForms
{
    /// <summary>What a token refers to; <c>that</c> counts where it is a relative pronoun.</summary>
    public static Pronoun At(Document document, int token) =>
        document[token].Xpos == "WDT" && document.Form(token) is "that" ? Pronoun.Who : Of(document.Form(token));

    /// <summary>What a word refers to as a pronoun, without regard to case except for <c>US</c>.</summary>
    public static Pronoun Of(ReadOnlySpan<char> form)
    {
        if (form.Length is 0 or > 10 || form is "US")
            return Pronoun.None;
        Span<char> lower = stackalloc char[form.Length];
        form.ToLowerInvariant(lower);
        return lower switch
        {
            "he" or "him" or "his" or "himself" => Pronoun.He,
            "she" or "her" or "hers" or "herself" => Pronoun.She,
            "it" or "its" or "itself" => Pronoun.It,
            "they" or "them" or "their" or "theirs" or "themselves" => Pronoun.They,
            "we" or "us" or "our" or "ours" or "ourselves" => Pronoun.We,
            "i" or "me" or "my" or "mine" or "myself" => Pronoun.I,
            "who" or "whom" or "whose" or "which" => Pronoun.Who,
            _ => Pronoun.None,
        };
    }
}
