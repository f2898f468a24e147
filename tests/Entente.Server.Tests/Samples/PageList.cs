namespace Entente.Server.Tests.Samples;

/// <summary>One address for each sort of page, with and without content.</summary>
internal static class PageList
{
    public static IReadOnlyList<string> All { get; } =
    [
        "/", "/articles?limit=10", "/events?limit=10", "/events?actor=China&event=CONSULT&from=2010&limit=10", "/agreements", "/arms-deals", "/visits", "/statements",
        "/events?q=nothingofthiskind", "/search?q=memorandum", "/search?q=nothingofthiskind", "/actors", "/actors/USA", "/actors/IGO:UN", "/actors/MAR",
        "/dyads/USA/CHN", "/dyads/ESP/MAR", "/dyads/MAR/USA", "/guide",
        RunningWorkbench.PageOf(WorkbenchSamples.Strait()), RunningWorkbench.PageOf(WorkbenchSamples.Aircraft()), RunningWorkbench.PageOf(WorkbenchSamples.Siege()),
    ];

    /// <summary>One of each look: chart, text, table, form, fault.</summary>
    public static IReadOnlyList<string> Looks { get; } =
        ["/", "/events?limit=10", "/dyads/ESP/MAR", "/guide", "/events?from=soon", RunningWorkbench.PageOf(WorkbenchSamples.Strait())];

    public static IReadOnlyList<string> Failing { get; } = ["/nowhere", "/actors/atlantis", "/articles/0123456789abcdef", "/events?from=soon&event=x"];
}
