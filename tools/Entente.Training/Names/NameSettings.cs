namespace Entente.Training.Names;

/// <summary>Sizes of the network that finds names, and settings of its training.</summary>
/// <param name="Hidden">Units of the hidden layer below the recurrent one; a multiple of 64.</param>
/// <param name="Cells">Cells of one direction; a multiple of 16.</param>
/// <param name="Epochs">Passes.</param>
/// <param name="BatchWords">Words in a batch.</param>
/// <param name="Rate">Highest learning rate.</param>
/// <param name="Dropout">Share of hidden units left out.</param>
/// <param name="InputDropout">Share of inputs left out.</param>
/// <param name="Repeat">How often a pass sees a sentence of UNER.</param>
/// <param name="SilverWeight">Weight of a sentence that a first model has labelled.</param>
/// <param name="PoliticsWeight">Weight of a sentence of CrossNER, whose habits are far from the wanted ones.</param>
/// <param name="Teachers">Number of first models that label further sentences; 0 for no further sentences.</param>
/// <param name="Seed">Seed of all random numbers.</param>
internal sealed record NameSettings(
    int Hidden, int Cells, int Epochs, int BatchWords, double Rate, double Dropout, double InputDropout, int Repeat, double SilverWeight, double PoliticsWeight, int Teachers, int Seed);
