using Entente.Record;

namespace Entente.Tests.Record;

public class CoderOrderTests
{
    [Theory]
    [InlineData("1.9.0", "1.10.0", -1)]
    [InlineData("2.0", "1.99", 1)]
    [InlineData("1.0.0", "1.0.0", 0)]
    [InlineData("1.0", "1.0.0", -1)]
    [InlineData("01.0", "1.0", 0)]
    public void Engines_compare_by_number(string one, string other, int sign) =>
        Assert.Equal(sign, Math.Sign(CoderOrder.Compare(Coder(one, "en"), Coder(other, "en"))));

    [Fact]
    public void With_the_same_engine_the_model_decides() =>
        Assert.True(CoderOrder.Compare(Coder("1.0", "en-2026.9"), Coder("1.0", "en-2026.12")) < 0);

    private static CoderVersion Coder(string engine, string model) => new(engine, model, "2026.12", "plover-2.0");
}
