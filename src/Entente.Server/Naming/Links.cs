using Entente.Record;

namespace Entente.Server.Naming;

/// <summary>Addresses of the pages.</summary>
public static class Links
{
    private const int HashDigits = 16;

    /// <summary>Page of an article; sixteen digits of its hash are enough to find it.</summary>
    public static string Article(string id)
    {
        var hash = id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return "/articles/" + (hash.Length > HashDigits ? hash[..HashDigits] : hash);
    }

    /// <summary>A record beside its words on the page of its article.</summary>
    public static string Record(RecordView view) => view.LocalId.Length == 0 ? Article(view.Article.Id) : $"{Article(view.Article.Id)}#n-{view.LocalId}";

    /// <summary>Page of an actor.</summary>
    public static string Actor(string code) => "/actors/" + Uri.EscapeDataString(code).Replace("%3A", ":", StringComparison.Ordinal);

    /// <summary>Page of two actors.</summary>
    public static string Dyad(string first, string second) =>
        "/dyads/" + Actor(first)["/actors/".Length..] + "/" + Actor(second)["/actors/".Length..];

    /// <summary>Path of the list of a kind.</summary>
    public static string List(RecordKind kind) => kind switch
    {
        RecordKind.Article => "/articles",
        RecordKind.Event => "/events",
        RecordKind.Agreement => "/agreements",
        RecordKind.ArmsDeal => "/arms-deals",
        RecordKind.Visit => "/visits",
        _ => "/statements",
    };

    /// <summary>A list with the filters of a query; its kind is in the path.</summary>
    public static string List(RecordQuery query)
    {
        var fields = RecordQueryFields.Write(query with { Kind = null }).Select(f => $"{f.Key}={Uri.EscapeDataString(f.Value)}");
        var path = List(query.Kind ?? RecordKind.Event);
        var text = string.Join('&', fields);
        return text.Length == 0 ? path : path + "?" + text;
    }
}
