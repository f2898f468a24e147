using Entente.Reading;
using Entente.Tests.Language;
using Entente.Tests.Reading.Actors;

namespace Entente.Tests.Reading.Money;

public sealed class QuantityTests
{
    private static readonly Lazy<QuantityReader> Reader = new(() => QuantityReader.Load(new FolderDataSource()));

    [Theory]
    [InlineData("24/CD/3/nummod Sukhoi/NNP/3/compound jets/NNS/0/root", 3, 24)]
    [InlineData("two/CD/2/nummod submarines/NNS/0/root", 2, 2)]
    [InlineData("seven/CD/3/nummod Colombian/JJ/3/amod bases/NNS/0/root", 3, 7)]
    [InlineData("2,500/CD/2/nummod missiles/NNS/0/root", 2, 2500)]
    [InlineData("two/CD/2/compound hundred/CD/3/nummod tanks/NNS/0/root", 3, 200)]
    [InlineData("two/CD/2/nummod dozen/NN/3/nummod tanks/NNS/0/root", 3, 24)]
    [InlineData("a/DT/2/det pair/NN/0/root of/IN/4/case frigates/NNS/2/nmod", 4, 2)]
    [InlineData("tanks/NNS/0/root", 1, null)]
    [InlineData("a/DT/2/det submarine/NN/0/root", 2, null)]
    [InlineData("dozens/NNS/0/root of/IN/3/case tanks/NNS/1/nmod", 3, null)]
    [InlineData("2006/CD/2/nummod elections/NNS/0/root", 2, null)]
    public void Noun_is_counted(string notation, int noun, int? count) =>
        Assert.Equal(count, Reader.Value.CountOf(HandMadeDocument.Of(notation), noun - 1));
}
