namespace Entente.Tests.Reading.Seed;

/// <summary>What stands in the slots of the article: one tour of one region at one time. The reports are invented.</summary>
internal sealed record Variant
{
    /// <summary>Name of the variant in the test's output.</summary>
    public required string Key { get; init; }

    /// <summary>Day of publication.</summary>
    public required DateOnly Published { get; init; }

    /// <summary>Where the visitor comes from.</summary>
    public required Country Visitor { get; init; }

    /// <summary>The visitor.</summary>
    public required Person Envoy { get; init; }

    /// <summary>The visitor's post: <c>defence secretary</c>.</summary>
    public required string Post { get; init; }

    /// <summary>Adjective of the region: <c>West African</c>.</summary>
    public required string Region { get; init; }

    /// <summary>Code of the region.</summary>
    public required string RegionCode { get; init; }

    /// <summary>State being visited, with an accord of last year.</summary>
    public required Country Host { get; init; }

    /// <summary>State visited before.</summary>
    public required Country Former { get; init; }

    /// <summary>State that signed this week.</summary>
    public required Country Partner { get; init; }

    /// <summary>State that criticises and buys arms.</summary>
    public required Country Critic { get; init; }

    /// <summary>Its leader.</summary>
    public required Person Leader { get; init; }

    /// <summary>The leader's title: <c>President</c>.</summary>
    public required string Title { get; init; }

    /// <summary>State that sells the arms.</summary>
    public required Country Supplier { get; init; }

    /// <summary>Its prime minister.</summary>
    public required Person Seller { get; init; }

    /// <summary>Weeks since the deal.</summary>
    public required int Weeks { get; init; }

    /// <summary>Number of bases opened, at least two.</summary>
    public required int Bases { get; init; }

    /// <summary>The sum as the text writes it: <c>$5bn (£3.3bn)</c>.</summary>
    public required string Sum { get; init; }

    /// <summary>The sum in units of its currency.</summary>
    public required decimal Amount { get; init; }

    /// <summary>Currency of the sum.</summary>
    public required string Currency { get; init; }

    /// <summary>What the host fights: <c>cattle rustling</c>.</summary>
    public required string Crime { get; init; }

    /// <summary>Those who do it, in the plural: <c>pirates</c>.</summary>
    public required string Criminals { get; init; }
}
