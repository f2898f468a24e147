using Entente.DataBuild.Names;
using Entente.Language;

namespace Entente.Training.Names;

/// <summary>
/// Trains several models, lets them label sentences of the wanted kind of text, and trains the last one on those too. Where the first models differ, a word keeps the labels
/// of all of them.
/// </summary>
internal static class SelfTrainer
{
    /// <summary>Trains.</summary>
    /// <param name="settings">Settings of all models; seeds of the first ones follow that of the last.</param>
    /// <param name="parser">What gives inputs.</param>
    /// <param name="gold">Sentences with names.</param>
    /// <param name="texts">Sentences without.</param>
    /// <param name="afterEpoch">Sees the last model after each pass.</param>
    public static NameTagger Train(NameSettings settings, FrozenParser parser, IReadOnlyList<NamedSentence> gold, IReadOnlyList<string[]> texts, Action<int, NameTagger> afterEpoch)
    {
        var teachers = Enumerable.Range(1, settings.Teachers)
            .Select(i => new NameTrainer(settings with { Seed = settings.Seed + i }, parser).Train(gold, (_, _) => { })).ToArray();
        List<NamedSentence> silver = teachers.Length == 0 ? [] : [.. texts.Select(forms => Label(teachers, parser, forms))];
        return new NameTrainer(settings, parser).Train([.. gold, .. silver], afterEpoch);
    }

    private static NamedSentence Label(NameTagger[] teachers, FrozenParser parser, string[] forms)
    {
        var workspace = new NameWorkspace();
        var all = NamedSentence.Create(NameTrainer.Silver, "", forms, parser.Names(teachers[0], forms, workspace));
        foreach (var teacher in teachers.Skip(1))
        {
            var other = NamedSentence.Create(NameTrainer.Silver, "", forms, parser.Names(teacher, forms, workspace));
            for (var i = 0; i < forms.Length; i++)
                all.Allowed[i] |= other.Allowed[i];
        }

        return all;
    }
}
