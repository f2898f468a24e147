using Entente.Record;

namespace Entente.Intake;

/// <summary>Something about an input that the user should know: what was passed over, where, and what helps.</summary>
/// <param name="File">Input as the user named it; <c>-</c> for standard input.</param>
/// <param name="Line">Line, from 1; 0 when the input as a whole is meant.</param>
/// <param name="Level">A warning means that something could not be read.</param>
/// <param name="Problem">What is wrong, as part of a sentence.</param>
/// <param name="Remedy">What the user can do; empty when nothing need be done.</param>
public sealed record IntakeNote(string File, int Line, NoteLevel Level, string Problem, string Remedy)
{
    /// <summary>One line: <c>file:line: problem; remedy</c>.</summary>
    public override string ToString()
    {
        var place = Line > 0 ? $"{File}:{Line}" : File;
        return Remedy.Length > 0 ? $"{place}: {Problem}; {Remedy}" : $"{place}: {Problem}";
    }
}
