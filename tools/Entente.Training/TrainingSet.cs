namespace Entente.Training;

/// <summary>What a network learns from.</summary>
/// <param name="Treebank">Sentences analysed by hand; each pass sees them all.</param>
/// <param name="Silver">Sentences analysed by another parser; each pass sees about as many of their words as the treebank has, the next pass the ones that follow.</param>
internal sealed record TrainingSet(TrainingSentence[] Treebank, TrainingSentence[] Silver)
{
    private const int Longest = 80;

    /// <summary>The sentences of a pass, counted from 1.</summary>
    public TrainingSentence[] Pass(int number)
    {
        if (Silver.Length == 0)
            return Treebank;
        var words = Treebank.Sum(sentence => sentence.Count);
        var mean = Math.Max(1, Silver.Average(sentence => Math.Min(Longest, sentence.Count)));
        var count = (int)Math.Min(Silver.Length, words / mean);
        var first = (long)(number - 1) * count;
        var chosen = Enumerable.Range(0, count).Select(i => Silver[(first + i) % Silver.Length]).Where(sentence => sentence.Count <= Longest);
        return [.. Treebank, .. chosen];
    }
}
