using Entente.Record;

namespace Entente.Storage.Sqlite;

/// <summary>A result with the place that a cursor needs.</summary>
/// <param name="Day">Day that orders it.</param>
/// <param name="Row">Row number that settles equal days.</param>
/// <param name="View">The result.</param>
internal readonly record struct FoundView(long Day, long Row, RecordView View);
