using System.Buffers;
using System.Text;
using Entente.Export;
using Entente.Record;
using Entente.Tests.Record;

namespace Entente.Tests.Export;

public sealed class TableFormatTests
{
    [Fact]
    public void Every_record_has_a_line_that_fits_the_screen()
    {
        var lines = Write(GoldFormatTests.Reading(), 100).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(6, lines.Length);
        Assert.All(lines, l => Assert.True(l.Length <= 100, l));
        Assert.Contains(lines, l => l.Contains("CONSULT", StringComparison.Ordinal) && l.Contains("KEN/GOV > UGA", StringComparison.Ordinal) && l.EndsWith("met", StringComparison.Ordinal));
    }

    [Fact]
    public void Control_characters_of_a_text_do_not_reach_the_terminal()
    {
        var reading = new ReadingBuilder("Red\u001b[31m title\u202E\a", "2001-01-01", "Nothing.").Build();
        Assert.DoesNotContain(Write(reading, 80), c => char.IsControl(c) && c != '\n' || c == '\u202E');
    }

    private static string Write(ArticleReading reading, int width)
    {
        var bytes = new ArrayBufferWriter<byte>();
        new TableFormat(width).Write(bytes, reading);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
