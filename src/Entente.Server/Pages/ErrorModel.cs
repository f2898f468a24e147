using Entente.Record;

namespace Entente.Server.Pages;

/// <summary>What the page of a failure says.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Title">Heading.</param>
/// <param name="Message">What the reader can do.</param>
public sealed record ErrorModel(int Status, string Title, string Message)
{
    /// <summary>The page for a status.</summary>
    public static ErrorModel Of(int status) => status switch
    {
        404 => new(404, "Nothing is filed here", "The address leads to no page of this archive. An article may have been removed, or the address may have been cut short."),
        405 => new(405, "Pages can only be read", "The workbench shows the archive and does not change it."),
        >= 500 => new(status, "Something went wrong", "The page could not be made. The cause is in the program's log; trying again does no harm."),
        _ => new(status, "The request was not understood", "The address or a filter has a form that the workbench does not know."),
    };

    /// <summary>The page for an archive that cannot be read just now.</summary>
    public static ErrorModel Of(RecordStoreException error) => error.Problem switch
    {
        StoreProblem.Locked => new(503, "The archive is busy", "Another process holds the archive. Try again when it has finished."),
        _ => new(500, "The archive cannot be read", "The archive reported an error. The cause is in the program's log."),
    };
}
