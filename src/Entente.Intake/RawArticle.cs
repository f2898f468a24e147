using Entente.Intake.Layout;
using Entente.Record;
using Entente.Text;

namespace Entente.Intake;

/// <summary>What a reader of one format found, before the text itself is looked at.</summary>
internal sealed record RawArticle
{
    /// <summary>Body, as it will be kept.</summary>
    internal required string Text { get; init; }

    /// <summary>Identifier of the input.</summary>
    internal required string ExternalId { get; init; }

    /// <summary>Headline; null to look for one in the text.</summary>
    internal string? Title { get; init; }

    /// <summary>Time of publication that the format states; null to look for one in the text.</summary>
    internal Timestamp? Published { get; init; }

    /// <summary>Time of publication from a date line outside <see cref="Text"/>; counts when nothing better is there.</summary>
    internal Timestamp? Dateline { get; init; }

    /// <summary>Outlet.</summary>
    internal string? Publisher { get; init; }

    /// <summary>Address.</summary>
    internal string? Url { get; init; }

    /// <summary>Byline.</summary>
    internal string? Author { get; init; }

    /// <summary>Language tag; null when the format states none.</summary>
    internal string? Language { get; init; }

    /// <summary>Stretches that the format itself marks as no prose.</summary>
    internal IReadOnlyList<TextSpan> Skipped { get; init; } = [];

    /// <summary>What the reader has to say.</summary>
    internal IReadOnlyList<ReadingNote> Notes { get; init; } = [];
}
