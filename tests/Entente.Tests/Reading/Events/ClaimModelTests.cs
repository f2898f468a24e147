using Entente.Reading.Events;
using Entente.Text;

namespace Entente.Tests.Reading.Events;

public sealed class ClaimModelTests
{
    [Fact]
    public void What_is_written_is_read_back()
    {
        var weights = new float[ClaimModel.Size];
        weights[7] = 2;
        using var file = new MemoryStream();
        ClaimModel.Create(weights, 0.25f).Write(file);
        var model = ClaimModel.Load(new OneFile("models/en/claims.bin", file.ToArray()))!;
        Assert.Equal(0.25f, model.Least);
        Assert.Equal(1 / (1 + Math.Exp(-4)), model.Confidence([7, 7, 1]), 6);
    }

    [Fact]
    public void Without_a_file_there_is_no_model() => Assert.Null(ClaimModel.Load(new OneFile("models/en/other.bin", [])));

    [Theory]
    [InlineData(new byte[] { 1, 2, 3 })]
    [InlineData(new byte[] { 0x45, 0x4E, 0x54, 0x43, 0, 0, 0, 0, 9 })]
    [InlineData(new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 9 })]
    public void A_damaged_file_is_named(byte[] bytes)
    {
        var error = Assert.Throws<DataFileException>(() => ClaimModel.Load(new OneFile("models/en/claims.bin", bytes)));
        Assert.Contains("models/en/claims.bin", error.Message, StringComparison.Ordinal);
    }

    private sealed class OneFile(string name, byte[] bytes) : IDataSource
    {
        public IReadOnlyList<string> List(string folder) => [name];

        public Stream Open(string file) => new MemoryStream(bytes);
    }
}
