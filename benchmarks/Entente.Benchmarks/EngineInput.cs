using System.Runtime.InteropServices;
using Entente.Intake;
using Entente.Language;

namespace Entente.Benchmarks;

/// <summary>A loaded model and a text with its words and sentence ends, so that each stage of the engine can run alone.</summary>
internal sealed class EngineInput
{
    private EngineInput(LanguageModel model, LanguageAnalyzer analyzer, PretokenisedText words, bool isGiven) =>
        (Model, Analyzer, Words, IsGiven) = (model, analyzer, words, isGiven);

    /// <summary>The parts of the model.</summary>
    public LanguageModel Model { get; }

    /// <summary>The engine as a whole, with a copy of the model of its own.</summary>
    public LanguageAnalyzer Analyzer { get; }

    /// <summary>The text with its words.</summary>
    public PretokenisedText Words { get; }

    /// <summary>Whether words and sentences were given in the file and are not to be found anew.</summary>
    public bool IsGiven { get; }

    /// <summary>Loads the model of a data folder and parts a text into words.</summary>
    public static EngineInput FromText(string text, string data, ParserModel model)
    {
        var parts = LanguageModel.Load(new DataFolder(data), "models/en", model);
        var (words, ends) = (new List<WordSlot>(), new List<int>());
        new Tokeniser(parts.Lexicon).Tokenise(text, words);
        parts.Splitter.Split(text, CollectionsMarshal.AsSpan(words), ends);
        return new EngineInput(parts, LanguageAnalyzer.Load(new DataFolder(data), model), new PretokenisedText(text, [.. words], [.. ends]), isGiven: false);
    }

    /// <summary>Loads the model of a data folder and takes the words of CoNLL-U.</summary>
    public static EngineInput FromConllu(TextReader reader, string data, ParserModel model) => new(
        LanguageModel.Load(new DataFolder(data), "models/en", model),
        LanguageAnalyzer.Load(new DataFolder(data), model),
        PretokenisedText.From(new ConlluReader(reader).ReadAll()),
        isGiven: true);

    /// <summary>Tokenises the text into a list, which is emptied first.</summary>
    public void Tokenise(List<WordSlot> words)
    {
        words.Clear();
        new Tokeniser(Model.Lexicon).Tokenise(Words.Text, words);
    }

    /// <summary>Finds the sentence ends of the text in a list, which is emptied first.</summary>
    public void Split(List<int> ends)
    {
        ends.Clear();
        Model.Splitter.Split(Words.Text, Words.Words, ends);
    }

    /// <summary>Runs tagger and parser over all sentences.</summary>
    /// <param name="workspaces">Working memory, by network.</param>
    /// <param name="tags">Where the numbers of the tags go; empty when they are not wanted.</param>
    public void RunNetwork(NetworkWorkspace[] workspaces, Span<int> tags)
    {
        var first = 0;
        foreach (var end in Words.SentenceEnds)
        {
            for (; first < end; first = Math.Min(end, first + SentenceSplitter.MaxWords))
            {
                var slots = Words.Words[first..Math.Min(end, first + SentenceSplitter.MaxWords)];
                Model.Parser.Run(Words.Text, slots, workspaces);
                if (!tags.IsEmpty)
                    workspaces[0].Tags.AsSpan(0, slots.Length).CopyTo(tags[first..]);
            }
        }
    }

    /// <summary>Looks up the lemmas of all words; returns the sum of their lengths.</summary>
    public int Lemmatise(ReadOnlySpan<int> tags)
    {
        var length = 0;
        for (var i = 0; i < tags.Length; i++)
            length += Model.Lemmas.Lemma(Words.Words[i].Span.Of(Words.Text), Model.Tags.Upos(tags[i]), Model.Tags.Xpos(tags[i])).Length;
        return length;
    }

    /// <summary>The whole engine: from the text, or from the given words.</summary>
    public Document Analyze() => IsGiven ? Analyzer.Annotate(Words) : Analyzer.Analyze(Words.Text);
}
