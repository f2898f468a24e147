using Entente.Record;

namespace Entente.Intake;

/// <summary>What one record of an input gave: an article, or why there is none.</summary>
/// <param name="Article">The article; null when there is none.</param>
/// <param name="Problem">Why there is none.</param>
/// <param name="Remedy">What helps.</param>
internal readonly record struct ReadOutcome(Article? Article, string Problem, string Remedy)
{
    /// <summary>An article.</summary>
    internal static ReadOutcome Of(Article article) => new(article, "", "");

    /// <summary>A failure.</summary>
    internal static ReadOutcome Failed(string problem, string remedy) => new(null, problem, remedy);
}
