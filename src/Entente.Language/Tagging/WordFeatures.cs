namespace Entente.Language;

/// <summary>What the tagger and the parser look at in a word, as hashes, computed once a word.</summary>
internal readonly struct WordFeatures
{
    /// <summary>Form with its case.</summary>
    public readonly uint Form;

    /// <summary>Form in lower case.</summary>
    public readonly uint Lower;

    /// <summary>Last one, two, three and four characters in lower case.</summary>
    public readonly uint Suffix1, Suffix2, Suffix3, Suffix4;

    /// <summary>First one to three characters.</summary>
    public readonly uint Prefix1, Prefix3;

    /// <summary>Pattern of capitals, small letters, digits and others, runs shortened.</summary>
    public readonly uint Shape;

    /// <summary>Fine and coarse word cluster; 0 when unknown.</summary>
    public readonly uint Fine, Coarse;

    /// <summary>Computes all features of a form.</summary>
    public WordFeatures(ReadOnlySpan<char> form, WordTable clusters)
    {
        var lower = Hashing.Lower(form);
        Form = (uint)Hashing.Word(form);
        Lower = (uint)lower;
        Suffix1 = Suffix(form, 1);
        Suffix2 = Suffix(form, 2);
        Suffix3 = Suffix(form, 3);
        Suffix4 = Suffix(form, 4);
        Prefix1 = (uint)Hashing.Word(form[..Math.Min(1, form.Length)]);
        Prefix3 = (uint)Hashing.Lower(form[..Math.Min(3, form.Length)]);
        Shape = ShapeOf(form);
        var cluster = clusters.Find(lower, 0);
        Fine = (uint)cluster & 0xFFFF;
        Coarse = (uint)cluster >> 16;
    }

    private static uint Suffix(ReadOnlySpan<char> form, int length) =>
        (uint)Hashing.Lower(form[Math.Max(0, form.Length - length)..]) + (uint)length;

    private static uint ShapeOf(ReadOnlySpan<char> form)
    {
        var (shape, last, run) = (7u, -1, 0);
        foreach (var c in form)
        {
            var kind = char.IsUpper(c) ? 1 : char.IsLetter(c) ? 2 : char.IsDigit(c) ? 3 : c;
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= 2)
                shape = (shape * 31) + (uint)kind;
        }

        return shape;
    }
}
