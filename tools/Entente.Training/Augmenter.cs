using Entente.DataBuild.Language;
using Entente.Language;

namespace Entente.Training;

/// <summary>
/// Changes some training sentences as headlines and careless writers do: all small letters, capitals, a capital for each word, no final stop, no articles,
/// the present tense of news.
/// </summary>
internal sealed class Augmenter
{
    private static readonly string[] Articles = ["a", "an", "the"];
    private readonly Shuffler _random;
    private readonly PresentTense _present;

    /// <summary>Takes the source of random numbers and the tags.</summary>
    public Augmenter(Shuffler random, TagSet tags) => (_random, _present) = (random, new PresentTense(tags));

    /// <summary>The sentence itself or a changed copy.</summary>
    public TrainingSentence Change(TrainingSentence sentence)
    {
        var chance = _random.NextSingle();
        if (chance < 0.02f)
            return WithForms(sentence, form => form.ToLowerInvariant());
        if (chance < 0.035f)
            return WithForms(sentence, form => form.ToUpperInvariant());
        if (chance < 0.055f)
            return WithForms(sentence, Capitalise);
        if (chance < 0.115f)
            return Without(sentence, IsFinalStop);
        if (chance < 0.155f)
            return Without(sentence, IsArticleOrStop);
        if (chance < 0.17f)
            return WithForms(Without(sentence, IsArticleOrStop), Capitalise);
        if (chance < 0.28f)
            return _present.Change(sentence);
        return chance < 0.31f ? Without(_present.Change(sentence), IsArticleOrStop) : sentence;
    }

    private static TrainingSentence WithForms(TrainingSentence sentence, Func<string, string> change) =>
        sentence with { Forms = Array.ConvertAll(sentence.Forms, form => change(form)) };

    private static string Capitalise(string form) =>
        form.Length > 3 && char.IsLower(form[0]) ? char.ToUpperInvariant(form[0]) + form[1..] : form;

    private static bool IsFinalStop(TrainingSentence sentence, int word) =>
        word == sentence.Count - 1 && sentence.Relations[word] == (int)DependencyRelation.Punct;

    private static bool IsArticleOrStop(TrainingSentence sentence, int word) =>
        IsFinalStop(sentence, word) || (sentence.Relations[word] == (int)DependencyRelation.Det && Articles.Contains(sentence.Forms[word], StringComparer.OrdinalIgnoreCase));

    private static TrainingSentence Without(TrainingSentence sentence, Func<TrainingSentence, int, bool> leaveOut)
    {
        var kept = Enumerable.Range(0, sentence.Count).Where(i => sentence.Heads.Contains(i + 1) || !leaveOut(sentence, i)).ToArray();
        if (kept.Length == 0)
            return sentence;
        var places = new int[sentence.Count + 1];
        for (var i = 0; i < kept.Length; i++)
            places[kept[i] + 1] = i + 1;
        return new TrainingSentence(
            [.. kept.Select(i => sentence.Forms[i])],
            [.. kept.Select(i => sentence.Lemmas[i])],
            [.. kept.Select(i => sentence.Tags[i])],
            [.. kept.Select(i => places[sentence.Heads[i]])],
            [.. kept.Select(i => sentence.Relations[i])]);
    }
}
