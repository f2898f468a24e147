namespace Entente.Storage.Sqlite;

/// <summary>What the numbers of a cursor mean; the value is the letter that it is written with.</summary>
internal enum CursorForm
{
    None = 0,
    After = 'a',
    Before = 'b',
    Offset = 'o',
}
