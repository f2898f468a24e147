using System.Security.Cryptography;
using System.Text;
using Entente.Intake.Layout;
using Entente.Record;
using Entente.Text;

namespace Entente.Intake;

/// <summary>Makes an <see cref="Article"/> of what a format gave and of what its text says about itself. Immutable.</summary>
internal sealed class ArticleBuilder(IntakeWords words, IntakeOptions options)
{
    private readonly TextLayout _layout = new(words);

    /// <summary>Identifier of a text: <c>sha256:</c> and the hash of its UTF-8 form.</summary>
    internal static string IdOf(string text) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Builds the article; the text is kept to the letter.</summary>
    internal Article Build(RawArticle raw)
    {
        var layout = _layout.Analyse(raw.Text, raw.Title);
        var (published, basis) = Date(raw.Published, layout.Published ?? raw.Dateline);
        var notes = new List<ReadingNote>([.. raw.Notes, .. layout.Notes]);
        if (published is null)
            notes.Add(new ReadingNote(NoteLevel.Warning, "no date of publication was found: relative dates stay open unless one is given with --published"));
        return new Article(
            IdOf(raw.Text), raw.ExternalId, raw.Title ?? layout.Title, raw.Text, published, basis, raw.Publisher, raw.Url,
            raw.Author ?? layout.Author, raw.Language ?? "en", Merge(raw.Skipped, layout.Skipped), notes);
    }

    private (DateTimeOffset? Published, PublishedBasis Basis) Date(Timestamp? stated, Timestamp? dateline)
    {
        if (options.Published is { } given)
            return (given, PublishedBasis.Given);
        if (stated is { } metadata)
            return (metadata.Time, PublishedBasis.Metadata);
        return dateline is { } line ? (line.Time, PublishedBasis.Dateline) : (null, PublishedBasis.Unknown);
    }

    private static IReadOnlyList<TextSpan> Merge(IReadOnlyList<TextSpan> first, IReadOnlyList<TextSpan> second)
    {
        if (first.Count == 0)
            return second;
        var all = first.Concat(second).Order().ToArray();
        var merged = new List<TextSpan>(all.Length);
        foreach (var span in all)
        {
            if (merged.Count > 0 && merged[^1].Overlaps(span))
                merged[^1] = merged[^1].Union(span);
            else
                merged.Add(span);
        }

        return merged;
    }
}
