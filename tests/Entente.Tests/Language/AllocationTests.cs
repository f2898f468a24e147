using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Entente.Language;

namespace Entente.Tests.Language;

/// <summary>What a text costs in memory from the third time on that its words are met.</summary>
public sealed class AllocationTests
{
    private const string Text = """
        OSLO, March 3 (Herald) - Norway's foreign minister, Ingrid Solheim, flew to Maputo on Monday for talks with Mozambique's new cabinet about a $40m fishing accord.
        "We don't expect a breakthrough," said Solheim, who'd warned in January that Oslo might withdraw two patrol ships.
        Talks stall; both sides to blame, mediators say: neither the port of Zavalune nor the island's airstrip, long disputed, was discussed, an aide said.
        """;

    private static readonly LanguageModel Model = LanguageModel.Load(new FolderDataSource(), "models/en", ParserModel.Accurate);

    [Fact]
    public void Words_and_sentence_ends_cost_no_memory()
    {
        var (tokeniser, words, ends) = (new Tokeniser(Model.Lexicon), new List<WordSlot>(), new List<int>());
        Assert.Equal(0, Cost(() =>
        {
            words.Clear();
            ends.Clear();
            tokeniser.Tokenise(Text, words);
            Model.Splitter.Split(Text, CollectionsMarshal.AsSpan(words), ends);
        }));
    }

    [Fact]
    public void Tags_and_trees_cost_no_memory()
    {
        var (words, workspaces) = (Words(), Model.Parser.CreateWorkspaces());
        Assert.Equal(0, Cost(() => Model.Parser.Run(Text, words, workspaces)));
    }

    [Fact]
    public void The_search_for_a_tree_costs_no_memory()
    {
        var (scores, heads, decoder) = (new float[41 * 41], new int[41], new TreeDecoder(40));
        for (var i = 0; i < scores.Length; i++)
            scores[i] = i * 7919 % 101;
        Assert.Equal(0, Cost(() => decoder.Decode(scores, 40, heads)));
    }

    [Fact]
    public void Lemmas_cost_no_memory()
    {
        var (words, workspaces) = (Words(), Model.Parser.CreateWorkspaces());
        Model.Parser.Run(Text, words, workspaces);
        Assert.Equal(0, Cost(() =>
        {
            for (var i = 0; i < words.Length; i++)
                Model.Lemmas.Lemma(words[i].Span.Of(Text), Model.Tags.Upos(workspaces[0].Tags[i]), Model.Tags.Xpos(workspaces[0].Tags[i]));
        }));
    }

    [Fact]
    public void A_text_costs_the_arrays_of_its_document()
    {
        // An analyzer of its own: the shared one may hand out memory that has seen shorter texts only.
        var analyzer = LanguageAnalyzer.Load(new FolderDataSource());
        var document = analyzer.Analyze(Text);
        var arrays = (document.Tokens.Length * Unsafe.SizeOf<Token>()) + (document.Sentences.Length * Unsafe.SizeOf<Sentence>()) + (document.Names.Length * Unsafe.SizeOf<NameSpan>());
        Assert.InRange(Cost(() => analyzer.Analyze(Text)), arrays, arrays + 130);
    }

    private static WordSlot[] Words()
    {
        var words = new List<WordSlot>();
        new Tokeniser(Model.Lexicon).Tokenise(Text, words);
        return [.. words];
    }

    private static long Cost(Action work)
    {
        for (var i = 0; i < 3; i++)
            work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
