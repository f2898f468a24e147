using Entente.Record;

namespace Entente.Reading;

/// <summary>One sum of money in a text. Immutable.</summary>
/// <param name="First">Index of its first token, the word of its bound included (<c>up to</c>).</param>
/// <param name="End">Index just past its last token.</param>
/// <param name="Amount">The sum, its currency and bound.</param>
public sealed record MoneyMention(int First, int End, MoneyAmount Amount);
