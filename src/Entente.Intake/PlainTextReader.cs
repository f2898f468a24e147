using Entente.Intake.Decoding;
using Entente.Record;

namespace Entente.Intake;

/// <summary>Reads one article in plain text. Line ends become <c>\n</c>; nothing else is changed.</summary>
internal sealed class PlainTextReader(ArticleBuilder builder)
{
    /// <summary>Reads all bytes of an input.</summary>
    internal ReadOutcome Read(ReadOnlySpan<byte> bytes, string externalId)
    {
        var decoded = TextDecoder.Decode(bytes);
        if (decoded.Refusal is { } refusal)
            return ReadOutcome.Failed(refusal, "give the text of the report, a web page or JSON Lines");
        var text = decoded.Text.ReplaceLineEndings("\n");
        if (string.IsNullOrWhiteSpace(text))
            return ReadOutcome.Failed("is empty", "nothing to do");
        ReadingNote[] notes = decoded.Remark is { } remark ? [new ReadingNote(NoteLevel.Info, "the text " + remark)] : [];
        return ReadOutcome.Of(builder.Build(new RawArticle { Text = text, ExternalId = externalId, Notes = notes }));
    }
}
