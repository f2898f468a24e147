using Entente.Tests.Intake;

namespace Entente.Tests.Cli;

public sealed class ParseCommandTests
{
    [Fact]
    public async Task Text_becomes_conllu()
    {
        var run = await CommandRun.WithInputAsync("Bolivia thanked Chile. Chile replied.", "parse", "-");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, run.Output.Split("# text = ").Length - 1);
        Assert.All(run.Lines.Where(l => !l.StartsWith('#')), l => Assert.Equal(10, l.Split('\t').Length));
    }

    [Fact]
    public async Task Given_words_are_kept_and_their_columns_not_looked_at()
    {
        const string first = "1\tBolivia\tx\tX\tX\t_\t0\troot\t_\t_\n2\tthanked\ty\tX\tX\t_\t1\tdep\t_\t_\n3\tChile\tz\tX\tX\t_\t1\tdep\t_\tSpaceAfter=No\n4\t.\tz\tX\tX\t_\t1\tdep\t_\t_\n\n";
        var given = await CommandRun.WithInputAsync("# sent_id = a\n" + first, "parse", "-", "--input", "conllu");
        var other = await CommandRun.WithInputAsync("# sent_id = a\n" + first.Replace("\t1\tdep", "\t2\tobj", StringComparison.Ordinal), "parse", "-", "--input", "conllu");
        Assert.Equal(given.Output, other.Output);
        Assert.Contains("# sent_id = a", given.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\tX\tX\t", given.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_file_ends_with_1()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("parse", folder.PathOf("none.txt"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("no such file", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faulty_conllu_names_the_line_and_ends_with_1()
    {
        var run = await CommandRun.WithInputAsync("1\tonly\tthree\n\n", "parse", "-", "--input", "conllu");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("-:1: expected ten columns", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Empty_input_gives_empty_output()
    {
        var run = await CommandRun.WithInputAsync("", "parse", "-");
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Output);
    }
}
