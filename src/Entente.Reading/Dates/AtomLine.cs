namespace Entente.Reading.Dates;

/// <summary>
/// The atoms of one sentence with the questions that the grammars ask. Positions outside the sentence answer no to every question,
/// so that a grammar may look ahead freely.
/// </summary>
internal sealed class AtomLine
{
    private readonly TextAtom[] _atoms;

    internal AtomLine(string text, TextAtom[] atoms)
    {
        Text = text;
        _atoms = atoms;
    }

    /// <summary>The text that the atoms lie in.</summary>
    public string Text { get; }

    /// <summary>Number of atoms.</summary>
    public int Count => _atoms.Length;

    /// <summary>The atom at a position inside the sentence.</summary>
    public ref readonly TextAtom this[int i] => ref _atoms[i];

    /// <summary>True when the position lies inside the sentence.</summary>
    public bool Has(int i) => (uint)i < (uint)_atoms.Length;

    /// <summary>True when the atom is this word, in any case.</summary>
    public bool Is(int i, string word) =>
        Has(i) && _atoms[i].Kind == AtomKind.Word && Form(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>True when the atom is one of these words, in any case.</summary>
    public bool IsAny(int i, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Is(i, word))
                return true;
        }

        return false;
    }

    /// <summary>True when the atom is this mark.</summary>
    public bool IsMark(int i, char mark) => Has(i) && _atoms[i].Kind == AtomKind.Mark && Text[_atoms[i].Start] == mark;

    /// <summary>True for a hyphen or a dash of any length.</summary>
    public bool IsDash(int i) => Has(i) && _atoms[i].Kind == AtomKind.Mark && Text[_atoms[i].Start] is '-' or '–' or '—' or '‑';

    /// <summary>True for any mark but a hyphen, and for the end of the sentence.</summary>
    public bool IsBreak(int i) => !Has(i) || (_atoms[i].Kind == AtomKind.Mark && !IsDash(i));

    /// <summary>True when nothing stands between the atom and the one before it.</summary>
    public bool IsGlued(int i) => i > 0 && Has(i) && !_atoms[i].Spaced;

    /// <summary>True when the atom is a word of the kind.</summary>
    public bool Is(int i, WordKind kind) => Has(i) && _atoms[i].Word is { } word && word.Is(kind);

    /// <summary>Value of a word of the kind; zero when it is none.</summary>
    public int Value(int i, WordKind kind) => Has(i) && _atoms[i].Word is { } word ? (int)word.Of(kind) : 0;

    /// <summary>Value of a plain whole number with so many digits; -1 when it is none.</summary>
    public int Whole(int i, int leastDigits, int mostDigits) =>
        Has(i) && _atoms[i].Kind == AtomKind.Number && _atoms[i].Digits >= leastDigits && _atoms[i].Digits <= mostDigits
            ? (int)_atoms[i].Number
            : -1;

    /// <summary>The characters of an atom.</summary>
    public ReadOnlySpan<char> Form(int i) => Text.AsSpan(_atoms[i].Start, _atoms[i].End - _atoms[i].Start);
}
