namespace Entente.Language;

/// <summary>Weapons and systems: types of letters, hyphen and number; named things (<c>Hellfire missiles</c>); classes and names of ships.</summary>
internal sealed class WeaponRule
{
    private const int MostDigits = 3;
    private const int MostLetters = 4;
    private readonly NameLexicon _lexicon;

    /// <summary>Takes the words.</summary>
    public WeaponRule(NameLexicon lexicon) => _lexicon = lexicon;

    /// <summary>The name that begins at a token, or null.</summary>
    public NameSpan? Find(NameLine line, int token) =>
        End(line, token) is var end and > 0 ? new NameSpan(token, end, NameType.Weapon) : null;

    /// <summary>Goes on over the name after a type: <c>F-16 Fighting Falcon</c>.</summary>
    public static int WithName(NameLine line, int end, NameType kind)
    {
        var most = kind == NameType.Weapon ? end + 2 : end;
        while (end < most && line.IsCapital(end) && line.Upos(end) is PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj && !line.IsPersonOrPlace(end))
            end++;
        return end;
    }

    private int End(NameLine line, int token)
    {
        if (_lexicon.Find(line.From(token), NameRole.Ship) is not null)
            return ShipEnd(line, token + 1);
        if (TypeEnd(line, token) is var type and > 0)
            return WithName(line, type, NameType.Weapon);
        if (!line.IsCapital(token) || line.Upos(token) != PartOfSpeech.Propn || IsOwned(line, token))
            return 0;
        var end = token + 1;
        while (end < token + 3 && line.IsCapital(end) && line.Upos(end) == PartOfSpeech.Propn && line.Learned(end) is null)
            end++;
        if (line.IsHyphen(end) && line.Form(end + 1) is "class" && IsThing(line, end + 2))
            return end + 2;
        if (line.IsHyphen(end) && line.Form(end + 1) is [>= '0' and <= '9', ..] && IsThing(line, end + 2))
            return end + 2;
        return line.Learned(token) is null && IsThing(line, end) ? end : 0;
    }

    private static bool IsOwned(NameLine line, int token) => line.IsPersonOrPlace(token) || line.IsHyphen(token - 1);

    private static int ShipEnd(NameLine line, int token)
    {
        var end = token;
        while (end < token + 4 && (line.IsCapital(end) || (end > token && line.Form(end) is "of" or "." && line.IsCapital(end + 1))))
            end++;
        return end > token ? end : 0;
    }

    // A known beginning, a hyphen, one to three digits and up to four more characters. One letter and one digit need a thing after them.
    private int TypeEnd(NameLine line, int token)
    {
        var text = line.From(token);
        if (_lexicon.Find(text, NameRole.Designation) is not { } entry || text.Length < entry.Phrase.Length + 2 || text[entry.Phrase.Length] != '-')
            return 0;
        var start = entry.Phrase.Length + 1;
        var at = start;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        var digits = at - start;
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
            at++;
        if (digits is 0 or > MostDigits || at - start - digits > MostLetters || line.EndAfter(token, at) is not (var end and > 0))
            return 0;
        return entry.Phrase.Length + digits > 2 || IsThing(line, end) ? end : 0;
    }

    private bool IsThing(NameLine line, int token)
    {
        for (var last = token + 4; token < last && line.IsInside(token); token++)
        {
            if (_lexicon.Find(line.Lemma(token), NameRole.Noun) is not null)
                return line.Upos(token) == PartOfSpeech.Noun && !line.IsCapital(token);
            if (_lexicon.Find(line.Lemma(token), NameRole.Modifier) is null && !line.IsHyphen(token))
                return false;
        }

        return false;
    }
}
