using Entente.Language;

namespace Entente.Tests.Language.Names;

/// <summary>Agreements, armed groups and weapons in sentences of our own; each sentence has no others.</summary>
public sealed class NameRulesTests
{
    [Theory]
    [InlineData("Signed in 1919, the Treaty of Versailles left both sides bitter.", "Treaty of Versailles")]
    [InlineData("Norway and Sweden ratified the Treaty of Karlstad in 1905.", "Treaty of Karlstad")]
    [InlineData("Israel froze its part of the Oslo Accords.", "Oslo Accords")]
    [InlineData("Sadat defended the Camp David Accords in Cairo.", "Camp David Accords")]
    [InlineData("Tehran left the Joint Comprehensive Plan of Action step by step.", "Joint Comprehensive Plan of Action")]
    [InlineData("Washington quit the Paris Agreement and then returned.", "Paris Agreement")]
    [InlineData("Canada withdrew from the Kyoto Protocol in 2011.", "Kyoto Protocol")]
    [InlineData("Moscow suspended the INF Treaty.", "INF Treaty")]
    [InlineData("Two envoys drafted the Dayton Peace Agreement.", "Dayton Peace Agreement")]
    [InlineData("Chad joined the Convention on Cluster Munitions last spring.", "Convention on Cluster Munitions")]
    [InlineData("He cited the Vienna Convention on Diplomatic Relations.", "Vienna Convention on Diplomatic Relations")]
    [InlineData("Peru accused Chile of violating the Treaty of Ancón.", "Treaty of Ancón")]
    [InlineData("India never signed the Non-Proliferation Treaty.", "Non-Proliferation Treaty")]
    [InlineData("The Molotov-Ribbentrop Pact split Poland in 1939.", "Molotov-Ribbentrop Pact")]
    [InlineData("Their talks revived the Helsinki Final Act.", "Helsinki Final Act")]
    [InlineData("Inspectors arrived under the Additional Protocol.", "Additional Protocol")]
    [InlineData("Ministers praised the Treaty on the Prohibition of Nuclear Weapons.", "Treaty on the Prohibition of Nuclear Weapons")]
    [InlineData("Khartoum and Juba renewed the Comprehensive Peace Agreement.", "Comprehensive Peace Agreement")]
    [InlineData("Mexico defended NAFTA.", "NAFTA")]
    [InlineData("Inspectors said New START had kept both arsenals in check.", "New START")]
    [InlineData("Britain invoked the Anglo-Portuguese Treaty in 1943.", "Anglo-Portuguese Treaty")]
    [InlineData("Lesotho broke the African Charter on Human Rights, judges said.", "African Charter on Human Rights")]
    public void An_agreement_is_found(string sentence, string name) => Check(sentence, NameType.Agreement, name);

    [Theory]
    [InlineData("Fighters of the Kosovo Liberation Army shelled a police post.", "Kosovo Liberation Army")]
    [InlineData("In 2008 the Lord's Resistance Army raided villages near Dungu.", "Lord's Resistance Army")]
    [InlineData("Police blamed the Revolutionary Armed Forces of Colombia for the blast.", "Revolutionary Armed Forces of Colombia")]
    [InlineData("The al-Qassam Brigades fired on Ashkelon.", "al-Qassam Brigades")]
    [InlineData("Manila held talks with the Moro Islamic Liberation Front.", "Moro Islamic Liberation Front")]
    [InlineData("Colombo bombed bases of the Liberation Tigers of Tamil Eelam.", "Liberation Tigers of Tamil Eelam")]
    [InlineData("In 1974 the Irish Republican Army attacked barracks in England.", "Irish Republican Army")]
    [InlineData("Belfast police arrested two men of the Ulster Volunteer Force.", "Ulster Volunteer Force")]
    [InlineData("Taliban gunmen stormed the office.", "Taliban")]
    [InlineData("Nigeria said Boko Haram had lost its last camp.", "Boko Haram")]
    [InlineData("Italy feared the Red Brigades in the seventies.", "Red Brigades")]
    [InlineData("Kurdish officers lead the Syrian Democratic Forces.", "Syrian Democratic Forces")]
    [InlineData("The Rapid Support Forces took the airport.", "Rapid Support Forces")]
    [InlineData("France accused the National Liberation Front of murder in 1956.", "National Liberation Front")]
    [InlineData("Troops hunted the Oromo Liberation Army.", "Oromo Liberation Army")]
    [InlineData("Hezbollah warned Israel.", "Hezbollah")]
    [InlineData("The rebels of M23 entered Goma.", "M23")]
    [InlineData("Somalia bombed al-Shabaab near Kismayo.", "al-Shabaab")]
    [InlineData("In 1980 the Khmer Rouge still held the hills.", "Khmer Rouge")]
    [InlineData("Peru captured a leader of Shining Path.", "Shining Path")]
    public void An_armed_group_is_found(string sentence, string name) => Check(sentence, NameType.ArmedGroup, name);

    [Theory]
    [InlineData("Belgium ordered 34 F-35 jets.", "F-35")]
    [InlineData("Two MiG-29s crossed the border.", "MiG-29s")]
    [InlineData("Uganda paid for six Su-30MK2 fighters.", "Su-30MK2")]
    [InlineData("Turkey took delivery of the S-400 in 2019.", "S-400")]
    [InlineData("Rebels seized a T-72 near Afrin.", "T-72")]
    [InlineData("Iraq rebuilt its T-55 force.", "T-55")]
    [InlineData("Poland bought Javelin anti-tank missiles.", "Javelin")]
    [InlineData("A drone fired two Hellfire missiles at the convoy.", "Hellfire")]
    [InlineData("Warships launched Tomahawk cruise missiles.", "Tomahawk")]
    [InlineData("Iran paraded a Shahab-3 missile.", "Shahab-3")]
    [InlineData("A B-52 Stratofortress flew over the strait.", "B-52 Stratofortress")]
    [InlineData("Argentine jets sank HMS Sheffield in 1982.", "HMS Sheffield")]
    [InlineData("Suicide bombers struck the USS Cole in Aden.", "USS Cole")]
    [InlineData("Washington sent a Nimitz-class carrier to the Gulf.", "Nimitz-class")]
    [InlineData("Police found AK-47 rifles in the cellar.", "AK-47")]
    [InlineData("Iron Dome stopped most of the rockets.", "Iron Dome")]
    [InlineData("In 1960 a U-2 plane was shot down near Sverdlovsk.", "U-2")]
    [InlineData("Ukraine asked for HIMARS.", "HIMARS")]
    [InlineData("Seoul tracked a Hwasong-15 over the sea.", "Hwasong-15")]
    public void A_weapon_is_found(string sentence, string name) => Check(sentence, NameType.Weapon, name);

    [Theory]
    [InlineData("The Warsaw Pact dissolved in 1991.")]
    [InlineData("China's People's Liberation Army held a parade.")]
    [InlineData("The Salvation Army opened a shelter in Leeds.")]
    [InlineData("Doctors counted new cases of COVID-19.")]
    [InlineData("The G-20 met in Osaka.")]
    [InlineData("Searchers found parts of flight MH-370.")]
    [InlineData("He applied for an H-1B visa.")]
    [InlineData("Both sides signed an agreement on fishing rights.")]
    [InlineData("The treaty was never ratified.")]
    [InlineData("The Treaty was never ratified.")]
    [InlineData("The army moved to the front.")]
    [InlineData("Delegates left the Republican National Convention early.")]
    [InlineData("Lesotho thanked the North Atlantic Treaty Organization.")]
    [InlineData("The Japan Self-Defense Forces helped after the quake.")]
    [InlineData("Hungary's prime minister met German lawmakers.")]
    public void Nothing_is_found_where_nothing_is(string sentence) => Assert.Empty(Ruled(sentence));

    [Fact]
    public void Two_names_of_different_kinds_stand_in_one_sentence() => Assert.Equal(
        [(NameType.ArmedGroup, "Eritrean Liberation Front"), (NameType.Agreement, "Treaty of Wuchale")],
        Ruled("The Eritrean Liberation Front tore up a copy of the Treaty of Wuchale."));

    private static void Check(string sentence, NameType kind, string name) => Assert.Equal([(kind, name)], Ruled(sentence));

    private static (NameType Kind, string Name)[] Ruled(string sentence)
    {
        var document = EnglishModel.Analyzer.Analyze(sentence);
        return [.. document.Names.ToArray().Where(name => name.Kind >= NameType.ArmedGroup).Select(name => (name.Kind, document[name.First].Span.Union(document[name.End - 1].Span).Cut(sentence)))];
    }
}
