namespace Entente.Tests.Reading.Seed;

/// <summary>The variants of the article: other countries, names, dates and sums. Every person and every report is invented.</summary>
internal static class Variants
{
    private static readonly Country Argentina = new("ARG", "Argentina", "Argentine", "The Argentines", "Buenos Aires");
    private static readonly Country Azerbaijan = new("AZE", "Azerbaijan", "Azerbaijani", "The Azerbaijanis", "Baku");
    private static readonly Country Bolivia = new("BOL", "Bolivia", "Bolivian", "The Bolivians", "La Paz");
    private static readonly Country Brazil = new("BRA", "Brazil", "Brazilian", "The Brazilians", "Brasília");
    private static readonly Country Britain = new("GBR", "Britain", "British", "The British", "London");
    private static readonly Country Cambodia = new("KHM", "Cambodia", "Cambodian", "The Cambodians", "Phnom Penh");
    private static readonly Country Canada = new("CAN", "Canada", "Canadian", "The Canadians", "Ottawa");
    private static readonly Country Chile = new("CHL", "Chile", "Chilean", "The Chileans", "Santiago");
    private static readonly Country China = new("CHN", "China", "Chinese", "The Chinese", "Beijing");
    private static readonly Country Ethiopia = new("ETH", "Ethiopia", "Ethiopian", "The Ethiopians", "Addis Ababa");
    private static readonly Country France = new("FRA", "France", "French", "The French", "Paris");
    private static readonly Country India = new("IND", "India", "Indian", "The Indians", "New Delhi");
    private static readonly Country Japan = new("JPN", "Japan", "Japanese", "The Japanese", "Tokyo");
    private static readonly Country Kazakhstan = new("KAZ", "Kazakhstan", "Kazakh", "The Kazakhs", "Astana");
    private static readonly Country Kenya = new("KEN", "Kenya", "Kenyan", "The Kenyans", "Nairobi");
    private static readonly Country Kyrgyzstan = new("KGZ", "Kyrgyzstan", "Kyrgyz", "The Kyrgyz", "Bishkek");
    private static readonly Country Mali = new("MLI", "Mali", "Malian", "The Malians", "Bamako");
    private static readonly Country Niger = new("NER", "Niger", "Nigerien", "The Nigeriens", "Niamey");
    private static readonly Country Nigeria = new("NGA", "Nigeria", "Nigerian", "The Nigerians", "Abuja");
    private static readonly Country Peru = new("PER", "Peru", "Peruvian", "The Peruvians", "Lima");
    private static readonly Country Philippines = new("PHL", "the Philippines", "Philippine", "The Filipinos", "Manila");
    private static readonly Country Russia = new("RUS", "Russia", "Russian", "The Russians", "Moscow");
    private static readonly Country Senegal = new("SEN", "Senegal", "Senegalese", "The Senegalese", "Dakar");
    private static readonly Country SouthKorea = new("KOR", "South Korea", "South Korean", "The South Koreans", "Seoul");
    private static readonly Country Spain = new("ESP", "Spain", "Spanish", "The Spanish", "Madrid");
    private static readonly Country Tanzania = new("TZA", "Tanzania", "Tanzanian", "The Tanzanians", "Dodoma");
    private static readonly Country Thailand = new("THA", "Thailand", "Thai", "The Thais", "Bangkok");
    private static readonly Country Turkey = new("TUR", "Turkey", "Turkish", "The Turks", "Ankara");
    private static readonly Country Uganda = new("UGA", "Uganda", "Ugandan", "The Ugandans", "Kampala");
    private static readonly Country UnitedStates = new("USA", "the United States", "American", "The Americans", "Washington");
    private static readonly Country Uzbekistan = new("UZB", "Uzbekistan", "Uzbek", "The Uzbeks", "Tashkent");
    private static readonly Country Vietnam = new("VNM", "Vietnam", "Vietnamese", "The Vietnamese", "Hanoi");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Variant> All { get; } = [Sahel(), EastAfrica(), SouthEastAsia(), CentralAsia(), SouthAmerica(), Mekong()];

    private static Variant Sahel() => new()
    {
        Key = "sahel-2001",
        Published = new DateOnly(2001, 11, 15),
        Visitor = France,
        Envoy = new("Lucien", "Marchebout"),
        Post = "defence minister",
        Region = "West African",
        RegionCode = "REG:AFRICA",
        Host = Niger,
        Former = Senegal,
        Partner = Nigeria,
        Critic = Mali,
        Leader = new("Ousmane", "Kolabary"),
        Title = "President",
        Supplier = Russia,
        Seller = new("Anatoly", "Veresnikov"),
        Weeks = 2,
        Bases = 3,
        Sum = "$1.2bn (£840m)",
        Amount = 1_200_000_000m,
        Currency = "USD",
        Crime = "arms smuggling",
        Criminals = "smugglers",
    };

    private static Variant EastAfrica() => new()
    {
        Key = "east-africa-1997",
        Published = new DateOnly(1997, 3, 27),
        Visitor = Britain,
        Envoy = new("Harriet", "Stanbrook", IsWoman: true),
        Post = "defence secretary",
        Region = "East African",
        RegionCode = "REG:AFRICA",
        Host = Kenya,
        Former = Uganda,
        Partner = Tanzania,
        Critic = Ethiopia,
        Leader = new("Tesfaye", "Woldegabr"),
        Title = "President",
        Supplier = China,
        Seller = new("Guo", "Renshan"),
        Weeks = 3,
        Bases = 2,
        Sum = "£600m ($960m)",
        Amount = 600_000_000m,
        Currency = "GBP",
        Crime = "piracy",
        Criminals = "pirates",
    };

    private static Variant SouthEastAsia() => new()
    {
        Key = "south-east-asia-2016",
        Published = new DateOnly(2016, 9, 30),
        Visitor = Japan,
        Envoy = new("Haruto", "Kanemoriya"),
        Post = "defence minister",
        Region = "Southeast Asian",
        RegionCode = "REG:ASIA",
        Host = Philippines,
        Former = Thailand,
        Partner = Vietnam,
        Critic = Cambodia,
        Leader = new("Sokhom", "Vannareth"),
        Title = "Prime Minister",
        Supplier = SouthKorea,
        Seller = new("Baek", "Jin-seol"),
        Weeks = 4,
        Bases = 5,
        Sum = "$750m (€670m)",
        Amount = 750_000_000m,
        Currency = "USD",
        Crime = "kidnapping",
        Criminals = "kidnappers",
    };

    private static Variant CentralAsia() => new()
    {
        Key = "central-asia-2008",
        Published = new DateOnly(2008, 5, 21),
        Visitor = Turkey,
        Envoy = new("Selim", "Karatoprak"),
        Post = "defence minister",
        Region = "Central Asian",
        RegionCode = "REG:ASIA",
        Host = Kazakhstan,
        Former = Kyrgyzstan,
        Partner = Azerbaijan,
        Critic = Uzbekistan,
        Leader = new("Rustam", "Yodgorbek"),
        Title = "President",
        Supplier = India,
        Seller = new("Mohan", "Dasrathi"),
        Weeks = 2,
        Bases = 4,
        Sum = "€900m ($1.4bn)",
        Amount = 900_000_000m,
        Currency = "EUR",
        Crime = "heroin smuggling",
        Criminals = "heroin dealers",
    };

    private static Variant SouthAmerica() => new()
    {
        Key = "south-america-1985",
        Published = new DateOnly(1985, 6, 27),
        Visitor = Canada,
        Envoy = new("Margaret", "Dunwoodie", IsWoman: true),
        Post = "defence minister",
        Region = "South American",
        RegionCode = "REG:LATAM",
        Host = Chile,
        Former = Peru,
        Partner = Argentina,
        Critic = Bolivia,
        Leader = new("Hernán", "Quisbertiri"),
        Title = "President",
        Supplier = Spain,
        Seller = new("Ramón", "Alcubierra"),
        Weeks = 3,
        Bases = 6,
        Sum = "$450 million",
        Amount = 450_000_000m,
        Currency = "USD",
        Crime = "drug trafficking",
        Criminals = "drug gangs",
    };

    private static Variant Mekong() => new()
    {
        Key = "mekong-2024",
        Published = new DateOnly(2024, 2, 15),
        Visitor = UnitedStates,
        Envoy = new("Walter", "Crandleigh"),
        Post = "defense secretary",
        Region = "Asian",
        RegionCode = "REG:ASIA",
        Host = Vietnam,
        Former = Philippines,
        Partner = Japan,
        Critic = Thailand,
        Leader = new("Prasert", "Wongsiripat"),
        Title = "Prime Minister",
        Supplier = Brazil,
        Seller = new("Otávio", "Figueiral"),
        Weeks = 2,
        Bases = 2,
        Sum = "$3bn (£2.4bn)",
        Amount = 3_000_000_000m,
        Currency = "USD",
        Crime = "people smuggling",
        Criminals = "traffickers",
    };
}
