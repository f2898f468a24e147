namespace Entente.Language;

/// <summary>What the name tagger sees of a word: the outputs of the parser's last recurrent layer, then the input row of the word.</summary>
internal sealed class NameInputs
{
    private readonly ParserNetwork _network;

    /// <summary>Takes the fast network.</summary>
    public NameInputs(ParserNetwork network) => _network = network;

    /// <summary>Length of a row.</summary>
    public int Columns => _network.OutputColumns + _network.Input.Inputs;

    /// <summary>Fills rows for the words of a sentence that the network has just read.</summary>
    public void Fill(string text, ReadOnlySpan<WordSlot> words, NetworkWorkspace parser, Span<byte> rows)
    {
        var outputs = _network.OutputColumns;
        for (var i = 0; i < words.Length; i++)
        {
            var row = rows.Slice(i * Columns, Columns);
            parser.Upper.AsSpan(i * outputs, outputs).CopyTo(row);
            _network.Input.Gather(words[i].Span.Of(text), row[outputs..]);
        }
    }
}
