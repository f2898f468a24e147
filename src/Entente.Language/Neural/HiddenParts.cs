namespace Entente.Language;

/// <summary>Where each head of the network finds its first layer in a row of hidden units; lengths are multiples of <see cref="ByteMatrix.Panel"/>.</summary>
/// <param name="Tag">Units before the tags, which come first.</param>
/// <param name="Arc">Units of a word as dependent, then as head.</param>
/// <param name="Label">Units of a word as dependent in a relation, then as head.</param>
internal sealed record HiddenParts(int Tag, int Arc, int Label)
{
    /// <summary>Start of the units of heads.</summary>
    public int Head => Tag + Arc;

    /// <summary>Start of the units of dependents in relations; those before it go through the rectifier at once.</summary>
    public int LabelDependent => Tag + (2 * Arc);

    /// <summary>Start of the units of heads in relations.</summary>
    public int LabelHead => LabelDependent + Label;

    /// <summary>Length of a row.</summary>
    public int Columns => LabelHead + Label;
}
