namespace Entente.Reading.Actors.Names;

/// <summary>A listed person with the posts held, by start date.</summary>
internal sealed class PersonRecord
{
    private readonly HeldPost[] _posts;

    private PersonRecord(string name, string familyName, HeldPost[] posts)
    {
        Name = name;
        FamilyName = NameFolding.Exact(familyName);
        GivenName = NameFolding.Exact(Given(name, familyName));
        _posts = posts;
    }

    /// <summary>Name to show.</summary>
    public string Name { get; }

    /// <summary>Hash of the family name: the last word, or the first where the family name leads.</summary>
    public ulong FamilyName { get; }

    /// <summary>Hash of the first word that is not the family name; 0 when there is but one word.</summary>
    public ulong GivenName { get; }

    /// <summary>Posts by start date; never empty.</summary>
    public IReadOnlyList<HeldPost> Posts => _posts;

    /// <summary>Orders the posts of one person.</summary>
    public static PersonRecord Create(string name, string familyName, IEnumerable<HeldPost> posts) =>
        new(name, familyName, posts.OrderBy(p => p.From).ToArray());

    private static string Given(string name, string familyName) =>
        name.Split(' ').FirstOrDefault(word => word != familyName) ?? "";

    /// <summary>
    /// The post held on a day: the latest begun of those that run; else the last that had ended; else the first that was to come.
    /// Without a day, the last.
    /// </summary>
    public HeldPost PostOn(DateOnly? day)
    {
        if (day is not { } date)
            return _posts[^1];
        var best = _posts[0];
        foreach (var post in _posts)
        {
            if (post.From <= date && (post.Until >= date || best.Until < date))
                best = post;
        }

        return best;
    }

    /// <summary>True when some post runs on a day, with half a year of grace on both sides: news names designated and recent holders.</summary>
    public bool InOfficeAround(DateOnly? day)
    {
        if (day is not { } date)
            return true;
        foreach (var post in _posts)
        {
            if (post.From <= date.AddDays(183) && post.Until >= date.AddDays(-183))
                return true;
        }

        return false;
    }
}
