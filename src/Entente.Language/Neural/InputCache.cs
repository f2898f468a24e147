namespace Entente.Language;

/// <summary>What forms put into the gates of the first layer, in units of <see cref="InputLayer.Unit"/>: at most 27 MB for 2 × 208 cells.</summary>
internal sealed class InputCache : FormCache<short[]>;
