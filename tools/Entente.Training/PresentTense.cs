using Entente.Language;

namespace Entente.Training;

/// <summary>
/// Puts the main verbs of a sentence into the present tense, as news in brief is written (<c>the court rejects the appeal</c>): treebanks of
/// stories and web pages have few such sentences, and plural nouns look the same.
/// </summary>
internal sealed class PresentTense
{
    private readonly int _past;
    private readonly int _singular;
    private readonly int _plural;
    private readonly int[] _pluralNouns;

    /// <summary>Takes the numbers of tags.</summary>
    public PresentTense(TagSet tags)
    {
        _past = tags.IndexOf(PartOfSpeech.Verb, "VBD");
        _singular = tags.IndexOf(PartOfSpeech.Verb, "VBZ");
        _plural = tags.IndexOf(PartOfSpeech.Verb, "VBP");
        _pluralNouns = [tags.IndexOf(PartOfSpeech.Noun, "NNS"), tags.IndexOf(PartOfSpeech.Propn, "NNPS")];
    }

    /// <summary>A copy whose root and the verbs joined to it stand in the present tense; the sentence itself when its root is no verb in the past tense with a subject.</summary>
    public TrainingSentence Change(TrainingSentence sentence)
    {
        var root = Array.IndexOf(sentence.Heads, 0);
        var subject = root < 0 || sentence.Tags[root] != _past ? -1 : Child(sentence, root, DependencyRelation.Nsubj);
        if (subject < 0)
            return sentence;
        var isPlural = IsPlural(sentence, subject);
        var changed = sentence with { Forms = [.. sentence.Forms], Tags = [.. sentence.Tags] };
        for (var i = 0; i < sentence.Count; i++)
        {
            var isMain = i == root || (sentence.Heads[i] == root + 1 && sentence.Relations[i] == (int)DependencyRelation.Conj
                && Child(sentence, i, DependencyRelation.Nsubj) < 0);
            if (isMain && sentence.Tags[i] == _past)
                Change(changed, i, isPlural);
        }

        return changed;
    }

    private void Change(TrainingSentence sentence, int verb, bool isPlural)
    {
        var lemma = sentence.Lemmas[verb];
        if (lemma is "be" or "have" or "do" || !lemma.All(char.IsAsciiLetterLower))
            return;
        sentence.Forms[verb] = isPlural ? lemma : Singular(lemma);
        sentence.Tags[verb] = isPlural ? _plural : _singular;
    }

    private bool IsPlural(TrainingSentence sentence, int subject) =>
        _pluralNouns.Contains(sentence.Tags[subject]) || Child(sentence, subject, DependencyRelation.Conj) >= 0
        || sentence.Lemmas[subject] is "they" or "we" or "I" or "you" or "these" or "those";

    private static int Child(TrainingSentence sentence, int head, DependencyRelation relation)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.Heads[i] == head + 1 && sentence.Relations[i] == (int)relation)
                return i;
        }

        return -1;
    }

    private static string Singular(string lemma) => lemma switch
    {
        [.., 's' or 'x' or 'z' or 'o'] or [.., 'c' or 's', 'h'] => lemma + "es",
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => lemma[..^1] + "ies",
        _ => lemma + "s",
    };
}
