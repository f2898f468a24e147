using Entente.Language;
using Entente.Text;

namespace Entente.Tests.Language;

public sealed class ModelFileTests
{
    [Fact]
    public void Fields_are_read_in_any_order()
    {
        var file = ModelFile.Read(new MemoryStream(Written()), "model.bin");
        Assert.Equal([4, 5], file.Bytes(ModelField.Lemmas));
        Assert.Equal([1, 2, 3], file.Bytes(ModelField.Tokens));
        Assert.False(file.Has(ModelField.Network));
    }

    [Fact]
    public void A_field_that_is_missing_is_named()
    {
        var file = ModelFile.Read(new MemoryStream(Written()), "model.bin");
        Assert.Contains("Network", Assert.Throws<DataFileException>(() => file.Open(ModelField.Network)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_cut_short_is_refused()
    {
        var whole = Written();
        for (var length = 0; length < whole.Length; length++)
            Assert.Throws<DataFileException>(() => ModelFile.Read(new MemoryStream(whole[..length]), "model.bin"));
    }

    [Fact]
    public void Another_file_is_refused() =>
        Assert.Throws<DataFileException>(() => ModelFile.Read(new MemoryStream("no model at all"u8.ToArray()), "model.bin"));

    private static byte[] Written()
    {
        using var stream = new MemoryStream();
        ModelFile.Write(stream, new Dictionary<ModelField, byte[]> { [ModelField.Lemmas] = [4, 5], [ModelField.Tokens] = [1, 2, 3] });
        return stream.ToArray();
    }
}
