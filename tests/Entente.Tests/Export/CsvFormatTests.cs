using System.Buffers;
using System.Text;
using CsCheck;
using Entente.Export;

namespace Entente.Tests.Export;

public sealed class CsvFormatTests
{
    [Fact]
    public void Row_has_a_field_a_column()
    {
        var fields = Rows(new CsvFormat(), GoldFormatTests.Reading());
        var row = CsvFormat.Columns.Zip(fields[0]).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
        Assert.Equal(CsvFormat.Columns.Count, fields[0].Count);
        Assert.Equal(("CONSULT", "KEN/GOV", "UGA", "2009-03-02", "met", "e1", "false"),
            (row["event"], row["sources"], row["targets"], row["date_start"], row["evidence"], row["event_id"], row["joint"]));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1\r\n")]
    [InlineData("@cmd", "'@cmd\r\n")]
    [InlineData("+x", "'+x\r\n")]
    [InlineData("-x", "'-x\r\n")]
    [InlineData("-4.0", "-4.0\r\n")]
    [InlineData("a,b", "\"a,b\"\r\n")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"\r\n")]
    [InlineData("two\nlines", "\"two\nlines\"\r\n")]
    [InlineData("=\"x\"", "\"'=\"\"x\"\"\"\r\n")]
    public void Field_is_safe_and_quoted(string field, string line) => Assert.Equal(line, CsvLine.Of([field]));

    [Fact]
    public void Any_fields_can_be_read_back() =>
        Gen.String.Array[1, 6].Sample(fields => Assert.Equal(fields.Select(f => f.TrimStart('\'')), Parse(CsvLine.Of(fields))[0].Select(f => f.TrimStart('\''))));

    private static List<List<string>> Rows(CsvFormat format, Entente.Record.ArticleReading reading)
    {
        var bytes = new ArrayBufferWriter<byte>();
        format.Write(bytes, reading);
        return Parse(Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    // A reader of RFC 4180 that shares nothing with the writer.
    private static List<List<string>> Parse(string text)
    {
        var rows = new List<List<string>> { new() };
        var field = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (isQuoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"')
                field.Append(text[i++]);
            else if (text[i] == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted && text[i] == ',')
                Close();
            else if (!isQuoted && text[i] == '\r' && text[i + 1] == '\n')
            {
                Close();
                i++;
                if (i + 1 < text.Length)
                    rows.Add([]);
            }
            else
                field.Append(text[i]);
        }

        return rows;

        void Close()
        {
            rows[^1].Add(field.ToString());
            field.Clear();
        }
    }
}
