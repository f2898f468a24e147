namespace Entente.Training;

/// <summary>Sizes of the network and settings of its training.</summary>
/// <param name="Cells">Cells of one direction of a recurrent layer.</param>
/// <param name="Layers">Recurrent layers.</param>
/// <param name="WordWidth">Length of a trained word vector.</param>
/// <param name="TagHidden">Hidden units before the tags.</param>
/// <param name="ArcHidden">Length of a word's vector as head and as dependent.</param>
/// <param name="LabelHidden">Hidden units before the relations.</param>
/// <param name="Epochs">Passes over the training sentences.</param>
/// <param name="BatchWords">Words in a batch, blanks at the ends of shorter sentences counted.</param>
/// <param name="Rate">Highest learning rate.</param>
/// <param name="Dropout">Share of units left out.</param>
/// <param name="Seed">Seed of all random numbers.</param>
internal sealed record NetworkSettings(
    int Cells, int Layers, int WordWidth, int TagHidden, int ArcHidden, int LabelHidden, int Epochs, int BatchWords, double Rate, double Dropout, int Seed);
