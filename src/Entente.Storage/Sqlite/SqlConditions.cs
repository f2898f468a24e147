using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Entente.Storage.Sqlite;

/// <summary>Conditions of a query with their values. Values never become part of the text: each <c>?</c> of a condition is replaced by a parameter.</summary>
internal sealed class SqlConditions
{
    private readonly List<string> _texts = [];
    private readonly List<object> _values = [];

    /// <summary>True when a condition looks at the table <c>record</c>, alias <c>r</c>.</summary>
    public bool NeedRecord { get; private set; }

    /// <summary>Adds a condition with its values in order.</summary>
    public SqlConditions Add(string text, params ReadOnlySpan<object> values)
    {
        foreach (var value in values)
        {
            _values.Add(value);
            var place = text.IndexOf('?', StringComparison.Ordinal);
            text = string.Concat(text.AsSpan(0, place), Name(_values.Count), text.AsSpan(place + 1));
        }

        NeedRecord |= text.Contains("r.", StringComparison.Ordinal);
        _texts.Add(text);
        return this;
    }

    /// <summary>A copy that can be added to by itself.</summary>
    public SqlConditions Copy()
    {
        var copy = new SqlConditions { NeedRecord = NeedRecord };
        copy._texts.AddRange(_texts);
        copy._values.AddRange(_values);
        return copy;
    }

    /// <summary>The conditions joined, with the keyword before them; empty when there are none.</summary>
    public string Where => _texts.Count == 0 ? "" : " WHERE " + string.Join(" AND ", _texts);

    /// <summary>Gives a command the values.</summary>
    public void Bind(SqliteCommand command)
    {
        for (var i = 0; i < _values.Count; i++)
            command.Parameters.AddWithValue(Name(i + 1), _values[i]);
    }

    private static string Name(int number) => "$" + number.ToString(CultureInfo.InvariantCulture);
}
