using System.Globalization;

namespace Entente.Intake.Layout;

/// <summary>The parts of a date and time while a line is read from left to right. One object reads one line.</summary>
/// <param name="words">Time zones and filler words.</param>
/// <param name="isStrict">True when anything that is no part of a date or time makes the line fail.</param>
internal sealed class TimestampParts(IntakeWords words, bool isStrict)
{
    private const string Marks = ",.;:()|-–—•·/[]";
    private const int None = -1;

    private int _year = None;
    private int _month = None;
    private int _day = None;
    private int _hour = None;
    private int _minute;
    private int _second;
    private int _offset;
    private bool _hasShortYear;
    private int _at;

    /// <summary>True when day and month were found without a year.</summary>
    internal bool LacksYear => _year == None && _month != None && _day != None;

    private bool HasDate => _year != None && _month != None && _day != None;

    /// <summary>Reads a whole line; false when it holds what no date line holds.</summary>
    internal bool Read(ReadOnlySpan<char> line)
    {
        _at = 0;
        while (_at < line.Length)
        {
            var c = line[_at];
            var isRead = char.IsWhiteSpace(c) ? Skip(1) : char.IsAsciiDigit(c) ? ReadNumber(line) : char.IsLetter(c) ? ReadWord(line) : ReadMark(line);
            if (!isRead)
                return false;
        }

        return true;
    }

    /// <summary>Makes the time; false when a part of the date is missing or there is no such day or hour.</summary>
    internal bool TryBuild(out Timestamp stamp)
    {
        stamp = default;
        if (!HasDate || _year is < 1600 or > 2200 || _month > 12 || _day < 1 || _day > DateTime.DaysInMonth(_year, Math.Max(1, _month)) || _hour > 23 || _minute > 59)
            return false;
        var hasTime = _hour != None;
        var time = new DateTimeOffset(_year, _month, _day, hasTime ? _hour : 0, _minute, Math.Min(_second, 59), TimeSpan.Zero);
        stamp = new Timestamp(hasTime ? time.AddMinutes(-_offset) : time, hasTime, _hasShortYear);
        return true;
    }

    private bool Skip(int characters)
    {
        _at += characters;
        return true;
    }

    private static int DigitsAt(ReadOnlySpan<char> line, int at)
    {
        var end = at;
        while (end < line.Length && char.IsAsciiDigit(line[end]))
            end++;
        return end - at;
    }

    private static int Number(ReadOnlySpan<char> line, int at, int digits) =>
        digits is > 0 and < 9 ? int.Parse(line.Slice(at, digits), NumberStyles.None, CultureInfo.InvariantCulture) : None;

    private static char CharAt(ReadOnlySpan<char> line, int at) => at < line.Length ? line[at] : '\0';

    private bool ReadNumber(ReadOnlySpan<char> line)
    {
        var digits = DigitsAt(line, _at);
        var value = Number(line, _at, digits);
        var mark = CharAt(line, _at + digits);
        var next = DigitsAt(line, _at + digits + 1);
        if (digits <= 2 && mark == ':' && next is 1 or 2)
            return ReadClock(line, value, digits);
        if (mark is '-' or '/' or '.' && next > 0 && ReadTriple(line, digits, value, mark, next))
            return true;
        if (digits <= 2 && mark == '.' && next == 2 && _hour == None)
            return ReadClock(line, value, digits);
        _at += digits;
        return TakeNumber(line, digits, value);
    }

    // 09:29, 09:29:30, 09:29:30.123 and 9.29
    private bool ReadClock(ReadOnlySpan<char> line, int hour, int digits)
    {
        _at += digits + 1;
        var minuteDigits = DigitsAt(line, _at);
        var minute = Number(line, _at, minuteDigits);
        _at += minuteDigits;
        var second = 0;
        if (CharAt(line, _at) == ':' && DigitsAt(line, _at + 1) == 2)
        {
            second = Number(line, _at + 1, 2);
            _at += 3;
            if (CharAt(line, _at) == '.')
                _at += 1 + DigitsAt(line, _at + 1);
        }

        if (_hour == None)
            (_hour, _minute, _second) = (hour, minute, second);
        ReadHalf(line);
        return true;
    }

    // 2010-04-15, 2010/4/15; 15.4.2010 and 15/04/2010 only where day and month cannot be mistaken
    private bool ReadTriple(ReadOnlySpan<char> line, int digits, int first, char mark, int secondDigits)
    {
        var second = Number(line, _at + digits + 1, secondDigits);
        var at = _at + digits + 1 + secondDigits;
        var thirdDigits = DigitsAt(line, at + 1);
        if (CharAt(line, at) != mark || thirdDigits == 0 || secondDigits > 2)
            return false;
        var third = Number(line, at + 1, thirdDigits);
        if (digits == 4 && thirdDigits <= 2)
            (_year, _month, _day) = (first, second, third);
        else if (digits <= 2 && thirdDigits == 4 && (first > 12 || second > 12 || first == second))
            (_day, _month, _year) = first > 12 || first == second ? (first, second, third) : (second, first, third);
        else
            return false;
        _at = at + 1 + thirdDigits;
        return true;
    }

    private bool TakeNumber(ReadOnlySpan<char> line, int digits, int value)
    {
        if (digits == 4 && _year == None)
            _year = value;
        else if (digits == 4 && HasDate && _hour == None)
            (_hour, _minute) = (value / 100, value % 100);
        else if (digits <= 2 && _hour == None && IsHalfAt(line))
        {
            _hour = value;
            ReadHalf(line);
        }
        else if (digits <= 2 && _day == None && value is >= 1 and <= 31)
        {
            _day = value;
            SkipOrdinal(line);
        }
        else if (digits == 2 && _year == None && _month != None)
            (_year, _hasShortYear) = (value < 69 ? 2000 + value : 1900 + value, true);
        else
            return !isStrict;
        return true;
    }

    private void SkipOrdinal(ReadOnlySpan<char> line)
    {
        var rest = line[_at..];
        if (rest.StartsWith("st", StringComparison.Ordinal) || rest.StartsWith("nd", StringComparison.Ordinal) ||
            rest.StartsWith("rd", StringComparison.Ordinal) || rest.StartsWith("th", StringComparison.Ordinal))
            _at += 2;
    }

    private bool IsHalfAt(ReadOnlySpan<char> line) => HalfAt(line, out _) != '\0';

    // am, pm, a.m. and p.m., with or without a blank before
    private char HalfAt(ReadOnlySpan<char> line, out int end)
    {
        var at = CharAt(line, _at) == ' ' ? _at + 1 : _at;
        var half = char.ToLowerInvariant(CharAt(line, at));
        var dot = CharAt(line, at + 1) == '.' ? 1 : 0;
        var isHalf = half is 'a' or 'p' && char.ToLowerInvariant(CharAt(line, at + 1 + dot)) == 'm' && !char.IsLetter(CharAt(line, at + 2 + dot));
        end = at + 2 + dot;
        return isHalf ? half : '\0';
    }

    private void ReadHalf(ReadOnlySpan<char> line)
    {
        var half = HalfAt(line, out var end);
        if (half == '\0' || _hour > 12)
            return;
        _hour = (_hour % 12) + (half == 'p' ? 12 : 0);
        _at = end;
    }

    private bool ReadWord(ReadOnlySpan<char> line)
    {
        var end = _at;
        while (end < line.Length && (char.IsLetter(line[end]) || line[end] == '\''))
            end++;
        var word = line[_at..end];
        _at = end;
        return TakeMonth(word) || TakeDayName(word) || TakeZone(word) || IsFiller(word) || !isStrict || (HasDate && _hour != None && end == line.Length);
    }

    private bool TakeMonth(ReadOnlySpan<char> word)
    {
        var month = NameIndex(DateTimeFormatInfo.InvariantInfo.MonthNames, word);
        if (month < 0 || _month != None)
            return false;
        _month = month + 1;
        return true;
    }

    private static bool TakeDayName(ReadOnlySpan<char> word) => NameIndex(DateTimeFormatInfo.InvariantInfo.DayNames, word) >= 0;

    // Whole, or cut after three to five letters: Sep, Sept, Thu, Thurs.
    private static int NameIndex(string[] names, ReadOnlySpan<char> word)
    {
        if (word.Length < 3)
            return -1;
        for (var i = 0; i < names.Length; i++)
        {
            if ((word.Length <= 5 && names[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)) || word.Equals(names[i], StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }

    private bool TakeZone(ReadOnlySpan<char> word)
    {
        if (_hour == None || word.Length > 5)
            return false;
        if (!words.Zones.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var minutes))
            return false;
        _offset = minutes;
        return true;
    }

    private bool IsFiller(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[Math.Min(word.Length, 16)];
        return word.Length <= 16 && words.Fillers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower[..word.ToLowerInvariant(lower)]);
    }

    private bool ReadMark(ReadOnlySpan<char> line)
    {
        var c = line[_at];
        if (c is '+' or '-' or '−' && _hour != None && DigitsAt(line, _at + 1) is var digits and (1 or 2 or 4))
            return ReadOffset(line, c == '+' ? 1 : -1, digits);
        _at++;
        return !isStrict || Marks.Contains(c, StringComparison.Ordinal);
    }

    private bool ReadOffset(ReadOnlySpan<char> line, int sign, int digits)
    {
        var value = Number(line, _at + 1, digits);
        _at += 1 + digits;
        var minutes = digits == 4 ? (value / 100 * 60) + (value % 100) : value * 60;
        if (digits <= 2 && CharAt(line, _at) == ':' && DigitsAt(line, _at + 1) == 2)
        {
            minutes += Number(line, _at + 1, 2);
            _at += 3;
        }

        _offset = sign * minutes;
        return minutes <= 14 * 60;
    }
}
