namespace Entente.Record;

/// <summary>Reading of the values that several records share: dates, places, quotes.</summary>
internal static class JsonReading
{
    public static RecordDate Date(this JsonItem item, string field)
    {
        if (item.OptionalItem(field) is not { } date)
            return RecordDate.Unknown;
        var basis = date.OptionalWord("basis", Spelling.DateBasis) ?? DateBasis.Unknown;
        Quote? words = date.OptionalText("quote") is { } text ? new Quote(date.Span("span"), text) : null;
        return new RecordDate(Interval(date), basis, words);
    }

    public static Place? Place(this JsonItem item, string field)
    {
        if (item.OptionalItem(field) is not { } place || !place.Has("name"))
            return null;
        return new Place(
            place.Text("name"),
            place.OptionalText("country"),
            place.OptionalInteger("geonames"),
            place.OptionalNumber("lat"),
            place.OptionalNumber("lon"),
            place.OptionalWord("role", Spelling.PlaceRole) ?? PlaceRole.Mentioned);
    }

    public static Quote[] Quotes(this JsonItem item, string field) => item.Items(field, static quote => quote.Quote());

    private static DateInterval? Interval(JsonItem date)
    {
        var (start, end) = (date.OptionalDate("start"), date.OptionalDate("end"));
        return (start, end) switch
        {
            (null, null) => null,
            ({ } first, { } last) when first <= last => new DateInterval(first, last),
            (null, _) => throw date.Error("start", "is missing"),
            (_, null) => throw date.Error("end", "is missing"),
            _ => throw date.Error("end", "lies before the start"),
        };
    }
}
