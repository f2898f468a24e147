namespace Entente.Text;

/// <summary>A half-open stretch <c>[Start, End)</c> of a text, in UTF-16 code units.</summary>
/// <param name="Start">Index of the first code unit; zero or more.</param>
/// <param name="End">Index just past the last code unit; never below <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Number of code units covered; zero for an empty span, which lies between two characters.</summary>
    public int Length => End - Start;

    /// <summary>True when the span covers nothing.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>True when <paramref name="position"/> lies inside; <see cref="End"/> itself lies outside.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>True when <paramref name="other"/> lies wholly inside this span; a span contains itself.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>True when the two spans share at least one code unit; touching ends do not overlap.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The smallest span that covers both.</summary>
    public TextSpan Union(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The characters of <paramref name="text"/> under the span, without a copy.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the text.</exception>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    /// <summary>A copy of the characters under the span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the text.</exception>
    public string Cut(string text) => text.Substring(Start, Length);

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Earlier start, or the same start and an earlier end.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Later start, or the same start and a later end.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Not later in the order of start, then end.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Not earlier in the order of start, then end.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary><c>[start, end)</c>, for messages.</summary>
    public override string ToString() => $"[{Start}, {End})";
}
