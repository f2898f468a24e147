using Entente.Record;
using Entente.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Entente.Tests.Storage;

public sealed class SqliteRecordStoreTests : RecordStoreContract, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("entente-store-").FullName;

    private string NewPath => Path.Combine(_folder, "entente.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    protected override ValueTask<IRecordStore> OpenEmptyAsync() =>
        ValueTask.FromResult<IRecordStore>(SqliteRecordStore.Open(Path.Combine(_folder, "contract.db")));

    [Fact]
    public async Task What_was_saved_is_there_after_reopening()
    {
        await using (var store = SqliteRecordStore.Open(NewPath))
            await store.SaveAsync(StoreSamples.Ferry(), TestContext.Current.CancellationToken);
        await using var again = SqliteRecordStore.Open(NewPath, StoreAccess.Read);
        Assert.Equal(1, (await again.SummariseAsync(cancellation: TestContext.Current.CancellationToken)).Counts.Articles);
    }

    [Fact]
    public async Task After_closing_only_the_one_file_remains()
    {
        await using (var store = SqliteRecordStore.Open(NewPath))
            await store.SaveAsync(StoreSamples.Ferry(), TestContext.Current.CancellationToken);
        Assert.Equal(["entente.db"], Directory.GetFiles(_folder, "entente*").Select(Path.GetFileName));
    }

    [Fact]
    public async Task An_archive_opened_for_reading_is_not_written_to()
    {
        await using (SqliteRecordStore.Open(NewPath))
        {
        }

        await using var store = SqliteRecordStore.Open(NewPath, StoreAccess.Read);
        var error = await Assert.ThrowsAsync<RecordStoreException>(
            async () => await store.SaveAsync(StoreSamples.Ferry(), TestContext.Current.CancellationToken));
        Assert.Equal(StoreProblem.ReadOnly, error.Problem);
    }

    [Theory]
    [InlineData(StoreAccess.Read)]
    [InlineData(StoreAccess.Write)]
    public void A_missing_archive_is_named_and_not_made(StoreAccess access)
    {
        var error = Assert.Throws<RecordStoreException>(() => SqliteRecordStore.Open(NewPath, access));
        Assert.Equal(StoreProblem.Missing, error.Problem);
        Assert.StartsWith(NewPath + ": ", error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(NewPath));
    }

    [Fact]
    public void A_missing_folder_is_reported()
    {
        var error = Assert.Throws<RecordStoreException>(() => SqliteRecordStore.Open(Path.Combine(_folder, "none", "x.db")));
        Assert.Equal(StoreProblem.Missing, error.Problem);
    }

    [Fact]
    public void A_folder_is_no_archive()
    {
        var error = Assert.Throws<RecordStoreException>(() => SqliteRecordStore.Open(_folder));
        Assert.Equal(StoreProblem.NotAnArchive, error.Problem);
    }

    [Fact]
    public void Another_kind_of_file_is_refused_and_left_alone()
    {
        File.WriteAllText(NewPath, new string('x', 5000));
        var error = Assert.Throws<RecordStoreException>(() => SqliteRecordStore.Open(NewPath));
        Assert.Equal(StoreProblem.NotAnArchive, error.Problem);
        Assert.Equal(new string('x', 5000), File.ReadAllText(NewPath));
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_left_alone()
    {
        Execute("CREATE TABLE cats (name TEXT)");
        var before = File.ReadAllBytes(NewPath);
        var error = Assert.Throws<RecordStoreException>(() => SqliteRecordStore.Open(NewPath));
        Assert.Equal(StoreProblem.NotAnArchive, error.Problem);
        Assert.Equal(before, File.ReadAllBytes(NewPath));
    }

    [Fact]
    public async Task An_archive_of_a_newer_version_is_refused()
    {
        await using (SqliteRecordStore.Open(NewPath))
        {
        }

        Execute("INSERT INTO schema_version VALUES (9999, '9999-later.sql', '')");
        var error = Assert.Throws<RecordStoreException>(() => SqliteRecordStore.Open(NewPath));
        Assert.Equal(StoreProblem.NewerSchema, error.Problem);
        Assert.Contains("9999", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_scripts_are_numbered_without_gaps_and_each_is_registered()
    {
        await using (SqliteRecordStore.Open(NewPath))
        {
        }

        Assert.Equal(Enumerable.Range(1, SqliteSchema.Newest), SqliteSchema.Scripts.Select(s => s.Number));
        Assert.Equal((long)SqliteSchema.Newest, Execute("SELECT count(*) FROM schema_version"));
    }

    [Fact]
    public async Task The_sums_agree_with_what_the_views_count()
    {
        await using (var store = SqliteRecordStore.Open(NewPath))
        {
            foreach (var reading in new[] { StoreSamples.Ferry(), StoreSamples.Border(), StoreSamples.Ferry("2.0"), StoreSamples.Ferry("3.0") })
                await store.SaveAsync(reading, TestContext.Current.CancellationToken);
        }

        const string keys = "year, month, type, status, direction, quad";
        Assert.Equal(0L, Execute($"""
            SELECT count(*) FROM (
                SELECT * FROM (SELECT code, {keys}, n, goldstein, weighed FROM actor_tally
                    EXCEPT SELECT code, {keys}, count(*), coalesce(sum(goldstein), 0.0), count(goldstein) FROM event_of_actor GROUP BY code, {keys})
                UNION ALL
                SELECT * FROM (SELECT first || second, {keys}, n, goldstein, weighed FROM pair_tally
                    EXCEPT SELECT first || second, {keys}, count(*), coalesce(sum(goldstein), 0.0), count(goldstein) FROM event_of_pair GROUP BY first, second, {keys}))
            """));
        Assert.Equal(0L, Execute("SELECT count(*) FROM (SELECT kind, count(*) FROM record GROUP BY kind EXCEPT SELECT kind, n FROM total)"));
        Assert.Equal(0L, Execute("SELECT count(*) FROM (SELECT first, second, quad, count(*) FROM event_of_pair GROUP BY 1, 2, 3 EXCEPT SELECT * FROM pair_total)"));
    }

    [Theory]
    [InlineData(5, StoreProblem.Locked)]
    [InlineData(8, StoreProblem.ReadOnly)]
    [InlineData(11, StoreProblem.Damaged)]
    [InlineData(13, StoreProblem.Full)]
    [InlineData(1, StoreProblem.Other)]
    public void An_error_of_the_database_is_worded_for_the_user(int code, StoreProblem problem)
    {
        var error = SqliteErrors.Translate(new SqliteException("raw", code), "a.db");
        Assert.Equal(problem, error.Problem);
        Assert.StartsWith("a.db: ", error.Message, StringComparison.Ordinal);
    }

    private object? Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={NewPath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
