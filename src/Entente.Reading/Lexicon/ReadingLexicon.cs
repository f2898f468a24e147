using Entente.Reading.Visits;
using Entente.Text;

namespace Entente.Reading.Lexicon;

/// <summary>All word knowledge of the reader, loaded once and shared by every article.</summary>
public sealed class ReadingLexicon
{
    private ReadingLexicon()
    {
    }

    /// <summary>Named sets of lemmas.</summary>
    public required WordClasses Classes { get; init; }

    /// <summary>Words that name acts.</summary>
    public required PredicateLexicon Predicates { get; init; }

    /// <summary>Verbs that carry the act of their object.</summary>
    public required SupportLexicon Support { get; init; }

    /// <summary>Words that change how real an act is.</summary>
    public required OperatorLexicon Operators { get; init; }

    /// <summary>Stages and subjects of agreements.</summary>
    public required AgreementLexicon Agreements { get; init; }

    /// <summary>Words of arms transfers.</summary>
    public required TransferLexicon Transfers { get; init; }

    /// <summary>Nouns for weapons.</summary>
    public required WeaponLexicon Weapons { get; init; }

    /// <summary>Words for travel.</summary>
    public required VisitLexicon Visits { get; init; }

    /// <summary>Words of speech and evaluation.</summary>
    public required SpeechLexicon Speech { get; init; }

    /// <summary>Reads all files under <c>lexicon/</c>.</summary>
    /// <exception cref="DataFileException">A file is wrong; the message names file, line and column.</exception>
    public static ReadingLexicon Load(IDataSource data)
    {
        var classes = WordClasses.Load(data);
        return new ReadingLexicon
        {
            Classes = classes,
            Predicates = PredicateLexicon.Load(data, classes),
            Support = SupportLexicon.Load(data),
            Operators = OperatorLexicon.Load(data, classes),
            Agreements = AgreementLexicon.Load(data),
            Transfers = TransferLexicon.Load(data),
            Weapons = WeaponLexicon.Load(data),
            Visits = VisitLexicon.Load(data),
            Speech = SpeechLexicon.Load(data, classes),
        };
    }
}
