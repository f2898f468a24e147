using BenchmarkDotNet.Attributes;
using Entente.Language;

namespace Entente.Benchmarks.Suites;

/// <summary>The stages of the engine over 20,000 characters of news. All but <see cref="Analyze"/> must show no allocated bytes: memory is that of the document alone.</summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private readonly List<WordSlot> _words = [];
    private readonly List<int> _ends = [];
    private NetworkWorkspace[] _workspaces = [];
    private int[] _tags = [];
    private EngineInput _input = null!;

    /// <summary>Loads the model and runs each stage twice, so that remembered forms are remembered.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var text = SampleText.Read(WorkingCopy.PathOf("samples")).Make(20_000, seed: 1);
        _input = EngineInput.FromText(text, WorkingCopy.PathOf("data"), ParserModel.Fast);
        _workspaces = _input.Model.Parser.CreateWorkspaces();
        _tags = new int[_input.Words.Words.Length];
        for (var i = 0; i < 2; i++)
        {
            Tokenise();
            Split();
            _input.RunNetwork(_workspaces, _tags);
            Lemmatise();
            Analyze();
        }
    }

    /// <summary>Words; the tokeniser itself is the one object that is made.</summary>
    [Benchmark]
    public void Tokenise() => _input.Tokenise(_words);

    /// <summary>Sentence ends of given words.</summary>
    [Benchmark]
    public void Split() => _input.Split(_ends);

    /// <summary>Tags, heads and relations of given words.</summary>
    [Benchmark]
    public void Network() => _input.RunNetwork(_workspaces, []);

    /// <summary>Lemmas of tagged words.</summary>
    [Benchmark]
    public int Lemmatise() => _input.Lemmatise(_tags);

    /// <summary>The text to a document.</summary>
    [Benchmark]
    public object Analyze() => _input.Analyze();
}
