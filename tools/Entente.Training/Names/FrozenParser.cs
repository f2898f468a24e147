using Entente.DataBuild.Names;
using Entente.Language;

namespace Entente.Training.Names;

/// <summary>Runs the shipped parser over sentences to get what the name tagger sees, by the code that the program runs.</summary>
internal sealed class FrozenParser
{
    private readonly Parser _parser;
    private readonly NetworkWorkspace[] _workspaces;
    private readonly Dictionary<NamedSentence, byte[]> _rows = new(ReferenceEqualityComparer.Instance);

    /// <summary>Takes a loaded model.</summary>
    public FrozenParser(LanguageModel model, NameInputs inputs) =>
        (_parser, _workspaces, Inputs) = (model.Parser, model.Parser.CreateWorkspaces(), inputs);

    /// <summary>What lays out the inputs.</summary>
    public NameInputs Inputs { get; }

    /// <summary>Inputs of a sentence, which are kept.</summary>
    public byte[] Rows(NamedSentence sentence)
    {
        if (!_rows.TryGetValue(sentence, out var rows))
            _rows[sentence] = rows = Rows(sentence.Forms);
        return rows;
    }

    /// <summary>Inputs of words, row by row.</summary>
    public byte[] Rows(string[] forms)
    {
        var text = MentionCorpus.Pretokenised(forms);
        var rows = new byte[forms.Length * Inputs.Columns];
        _parser.Run(text.Text, text.Words, _workspaces);
        Inputs.Fill(text.Text, text.Words, _workspaces[0], rows);
        return rows;
    }

    /// <summary>Names by a tagger.</summary>
    public List<NameSpan> Names(NameTagger tagger, string[] forms, NameWorkspace workspace)
    {
        var text = MentionCorpus.Pretokenised(forms);
        var names = new List<NameSpan>();
        _parser.Run(text.Text, text.Words, _workspaces);
        tagger.Run(text.Text, text.Words, _workspaces[0], workspace, 0, names);
        return names;
    }
}
