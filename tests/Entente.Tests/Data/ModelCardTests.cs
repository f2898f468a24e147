using System.Security.Cryptography;
using System.Text.Json;
using Entente.Tests.Conventions;

namespace Entente.Tests.Data;

public sealed class ModelCardTests
{
    [Theory]
    [InlineData("data/models/en/card.json")]
    [InlineData("data/models/en/accurate.json")]
    [InlineData("data/models/en/claims.json")]
    public void A_card_describes_the_file_that_lies_beside_it(string card)
    {
        using var json = JsonDocument.Parse(Repository.Read(card));
        var file = File.ReadAllBytes(Repository.PathOf($"data/models/en/{json.RootElement.GetProperty("file").GetString()}"));
        Assert.Equal(json.RootElement.GetProperty("bytes").GetInt64(), file.Length);
        Assert.Equal(json.RootElement.GetProperty("sha256").GetString(), Convert.ToHexStringLower(SHA256.HashData(file)));
    }
}
