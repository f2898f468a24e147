using CsCheck;
using Entente.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Entente.Tests.Storage;

public class SearchWordsTests
{
    [Theory]
    [InlineData("peace talks", "\"peace\" AND \"talks\"")]
    [InlineData("  \"peace talks\"  Oslo", "\"peace talks\" AND \"Oslo\"")]
    [InlineData("neg*", "\"neg\"*")]
    [InlineData("a\"b", "\"a\" AND \"b\"")]
    [InlineData("\"open", "\"open\"")]
    [InlineData("x OR y", "\"x\" AND \"OR\" AND \"y\"")]
    public void Words_and_phrases_must_all_occur(string text, string expression) => Assert.Equal(expression, SearchWords.Expression(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" * \"\" -- ")]
    public void Without_a_word_there_is_no_search(string? text) => Assert.Null(SearchWords.Expression(text));

    [Fact]
    public void Whatever_is_typed_the_expression_is_valid()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "CREATE VIRTUAL TABLE t USING fts5(x)";
        command.ExecuteNonQuery();
        command.CommandText = "SELECT count(*) FROM t WHERE t MATCH $1";
        var parameter = command.Parameters.AddWithValue("$1", "x");
        Gen.String[Gen.Char["ab *\"-+():^{}'\t.,é\u0000"], 0, 12].Sample(
            text =>
            {
                parameter.Value = SearchWords.Expression(text) ?? "x";
                command.ExecuteScalar();
            },
            threads: 1);
    }
}
