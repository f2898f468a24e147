using Entente.Intake;

namespace Entente.Cli.Running;

/// <summary>Groups what the intake gives into pieces of work that are worth handing to another thread.</summary>
internal static class ItemBatch
{
    private const int MostItems = 32;
    private const int MostCharacters = 32_000;

    /// <summary>The items in order, in groups of one or more.</summary>
    internal static IEnumerable<IReadOnlyList<IntakeItem>> Group(IEnumerable<IntakeItem> items)
    {
        var batch = new List<IntakeItem>(MostItems);
        var characters = 0;
        foreach (var item in items)
        {
            batch.Add(item);
            characters += item.Article?.Text.Length ?? 0;
            if (batch.Count < MostItems && characters < MostCharacters)
                continue;
            yield return batch;
            batch = new List<IntakeItem>(MostItems);
            characters = 0;
        }

        if (batch.Count > 0)
            yield return batch;
    }
}
