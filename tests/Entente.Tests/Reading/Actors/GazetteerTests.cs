using Entente.Reading;
using Entente.Tests.Language;
using Entente.Text;

namespace Entente.Tests.Reading.Actors;

public sealed class GazetteerTests
{
    [Fact]
    public void Shipped_tables_load()
    {
        Assert.NotNull(EntityLinker.Load(new FolderDataSource()));
    }

    [Fact]
    public void Unknown_code_names_file_line_and_column()
    {
        var data = new TinyGazetteer().With("regions", "form|code|source|note\nAtlantis|ATL|general|\n");
        var error = Assert.Throws<DataFileException>(() => EntityLinker.Load(data));
        Assert.StartsWith("gazetteer/regions.tsv:2:2: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_kind_is_refused()
    {
        var data = new TinyGazetteer().With("agents", "form|sector|kind|source|note\narmy|MIL|thing|general|\n");
        Assert.Throws<DataFileException>(() => EntityLinker.Load(data));
    }
}
