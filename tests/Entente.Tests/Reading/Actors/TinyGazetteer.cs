using System.Text;
using Entente.Text;

namespace Entente.Tests.Reading.Actors;

/// <summary>A few rows of each table, the cues taken from the shipped data; single tables can be replaced.</summary>
internal sealed class TinyGazetteer : IDataSource
{
    private readonly Dictionary<string, string> _tables = new(StringComparer.Ordinal)
    {
        ["states"] = """
            code|name|kind|from|until|source|note
            CHN|China|state|||general|
            COL|Colombia|state|||general|
            GEO|Georgia|state|||general|
            IRN|Iran|state|||general|
            IRQ|Iraq|state|||general|
            KEN|Kenya|state|||general|
            MEX|Mexico|state|||general|
            PAK|Pakistan|state|||general|
            PER|Peru|state|||general|
            PSE|Palestine|state|||general|
            RUS|Russia|state|||general|
            TUR|Turkey|state|||general|
            USA|United States|state|||general|
            """,
        ["forms"] = """
            form|kind|code|sector|from|until|source|note
            Bogotá|capital|COL||||general|
            Colombia|name|COL||||general|
            Colombian|demonym|COL||||general|
            Colombians|demonym|COL||||general|
            Georgia|name|GEO||||general|
            Iran|name|IRN||||general|
            Iraq|name|IRQ||||general|
            Iraqi|demonym|IRQ||||general|
            Kenya|name|KEN||||general|
            Kremlin|metonym|RUS|GOV|||general|
            Lima|capital|PER||||general|
            Mexican|demonym|MEX||||general|
            Mexico|name|MEX||||general|
            Pakistani|demonym|PAK||||general|
            Peru|name|PER||||general|
            Peruvian|demonym|PER||||general|
            Russia|name|RUS||||general|
            Russian|demonym|RUS||||general|
            Turkey|name|TUR||||general|
            Turkish|demonym|TUR||||general|
            U.S.|name|USA||||general|
            US|name|USA||||general|
            Washington|capital|USA||||general|
            """,
        ["regions"] = "form|code|source|note\nLatin America|REG:LATAM|general|\nLatin American|REG:LATAM|general|\n",
        ["organisations"] = "code|name|aliases|kind|sector|from|until|source|note\nIGO:NATO|NATO||igo||||general|\nIGO:UN|United Nations|UN+U.N.|igo||||general|\n",
        ["groups"] = """
            code|name|aliases|kind|sector|from|until|source|note
            COL|ELN|National Liberation Army|armed|REB|||general|
            PSE|Hamas||armed|REB|||general|
            USA|Washington Post||media|JRN|||general|
            """,
        ["holders"] = """
            code|name|aliases|post|sector|from|until|source|note
            CHN|Edmund Zhao||defence minister|GOV|1996-01-01|1999-01-01|general|given-first
            CHN|Zhang Weilong||foreign minister|GOV|1996-01-01|1999-01-01|general|
            COL|Alvaro Uribe|Álvaro Uribe Vélez|president|GOV|2002-08-07|2010-08-07|general|
            RUS|Boris Yeltsin||president|GOV|1991-07-10|1999-12-31|general|
            USA|Robert Gates||defence secretary|GOV|2006-12-18|2011-07-01|general|
            USA|Warren Christopher||secretary of state|GOV|1993-01-20|1997-01-17|general|
            """,
        ["members"] = "organisation|state|from|until|source|note\n",
        ["posts"] = """
            form|sector|level|source|note
            defence secretary|GOV|minister|general|
            foreign minister|GOV|minister|general|
            general|MIL|official|general|
            minister|GOV|minister|general|
            pope|REL|head|general|
            president|GOV|head|general|
            """,
        ["agents"] = """
            form|sector|kind|source|note
            army|MIL|force|general|
            base|MIL|object|general|
            city|GOV|body|general|
            fighter|REB|person|general|
            government|GOV|body|general|
            gunman|UAF|person|general|
            group|REB|group|general|
            militia|UAF|group|general|
            officer|MIL|person|general|
            official|GOV|person|general|
            police|COP|force|general|
            protester|CVL|person|general|
            rebel|REB|person|general|
            separatist|REB|person|general|
            troop|MIL|force|general|
            """,
        ["post-owners"] = "form|code|source|note\npope|PER|general|\n",
        ["places"] = """
            name|country|kind|admin|geonames|lat|lon|population|source
            Atlanta|USA|city|Georgia|4180439|33.7|-84.4|500000|geonames
            Bogotá|COL|capital||3688689|4.6|-74.1|7000000|geonames
            Georgia|USA|region||4197000|32.7|-83.5|10000000|geonames
            San Pedro|MEX|city||1|25.7|-103.0|100000|geonames
            San Pedro|PER|city||2|-12.1|-75.2|300000|geonames
            Tinytown|KEN|city||3|0.5|35.1|20000|geonames
            """,
    };

    public IReadOnlyList<string> List(string folder) => [.. _tables.Keys.Select(name => $"{folder}/{name}.tsv").Order(StringComparer.Ordinal)];

    public Stream Open(string name)
    {
        var key = Path.GetFileNameWithoutExtension(name);
        return key == "cues"
            ? new Language.FolderDataSource().Open(name)
            : new MemoryStream(Encoding.UTF8.GetBytes(_tables[key].Replace('|', '\t').Replace('+', '|')));
    }

    /// <summary>The same gazetteer with one table replaced; columns parted by <c>|</c>.</summary>
    public TinyGazetteer With(string table, string rows)
    {
        var other = new TinyGazetteer();
        other._tables[table] = rows;
        return other;
    }
}
