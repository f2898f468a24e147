namespace Entente.Reading.Dates;

/// <summary>
/// A run of letters, a number or a single mark. Dates and sums are read from atoms, not from tokens, so that <c>mid-2009</c>,
/// <c>1990s</c> and <c>$5bn</c> read alike however a tokeniser cuts them.
/// </summary>
/// <param name="Start">First character in the text.</param>
/// <param name="End">Character just past the last.</param>
/// <param name="Kind">Letters, number or mark.</param>
/// <param name="Word">Entry of the time and number lists, for letters.</param>
/// <param name="Number">Value of a number.</param>
/// <param name="Digits">Number of digits of a plain whole number; zero for one with groups or a fraction.</param>
/// <param name="Spaced">True when a blank stands before it.</param>
/// <param name="Capital">True when the first letter is a capital.</param>
internal readonly record struct TextAtom(
    int Start, int End, AtomKind Kind, TimeWord? Word, decimal Number, int Digits, bool Spaced, bool Capital);
