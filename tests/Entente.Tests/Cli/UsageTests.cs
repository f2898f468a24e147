namespace Entente.Tests.Cli;

public sealed class UsageTests
{
    [Theory]
    [InlineData("--fromat", "did you mean '--format'?")]
    [InlineData("--colour", "./--colour")]
    public async Task Mistyped_option_is_no_file_name(string option, string advice)
    {
        var run = await CommandRun.OfAsync("code", option, "table", "report.txt");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(advice, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Mistyped_command_gets_a_proposal()
    {
        var run = await CommandRun.OfAsync("cod", "report.txt");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("did you mean 'code'?", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("code", "--format", "xml", "a.txt")]
    [InlineData("code", "--published", "yesterday", "a.txt")]
    [InlineData("code", "--published", "2010-02-30", "a.txt")]
    [InlineData("code", "--map", "story", "a.txt")]
    [InlineData("code", "--threads", "0", "a.txt")]
    [InlineData("code", "--threads", "many", "a.txt")]
    [InlineData("parse", "--input", "xml", "a.txt")]
    [InlineData("code")]
    [InlineData("nothing")]
    public async Task Wrong_command_line_ends_with_2_and_a_reason(params string[] args)
    {
        var run = await CommandRun.OfAsync(args);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Error);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task No_command_ends_with_2() => Assert.Equal(2, (await CommandRun.OfAsync()).ExitCode);

    [Fact]
    public async Task Every_command_has_help_with_examples()
    {
        var root = Entente.Cli.CommandTree.Create(Entente.Cli.Terminal.OfProcess());
        foreach (var command in root.Subcommands.Where(c => !c.Hidden))
        {
            var run = await CommandRun.OfAsync(command.Name, "--help");
            Assert.Equal(0, run.ExitCode);
            Assert.Contains("Examples:", run.Output, StringComparison.Ordinal);
            Assert.Contains("./entente " + command.Name, run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Help_names_the_exit_codes() =>
        Assert.Contains("130 stopped", (await CommandRun.OfAsync("--help")).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("version")]
    [InlineData("--version")]
    public async Task Version_is_what_records_carry(string word)
    {
        var run = await CommandRun.OfAsync(word);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("ontology plover-2.0", run.Output, StringComparison.Ordinal);
    }
}
