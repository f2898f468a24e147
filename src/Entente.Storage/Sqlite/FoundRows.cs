namespace Entente.Storage.Sqlite;

/// <summary>Where the rows of a query come from and what orders them; the select list is added by what they become.</summary>
/// <param name="From">Tables, the one that drives the search first.</param>
/// <param name="Conditions">What must hold.</param>
/// <param name="Day">Column of the day.</param>
/// <param name="Row">Column of the row number, which settles equal days.</param>
/// <param name="Rank">Expression of relevance, best lowest; null without a text search.</param>
internal sealed record FoundRows(string From, SqlConditions Conditions, string Day, string Row, string? Rank);
