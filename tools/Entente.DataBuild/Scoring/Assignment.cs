namespace Entente.DataBuild.Scoring;

/// <summary>The heaviest one-to-one matching between two lists.</summary>
internal static class Assignment
{
    /// <summary>For each row the column that it is matched with, or -1. Pairs of weight zero are never matched.</summary>
    /// <remarks>Hungarian method with potentials, on a square made with pairs of weight zero; cubic in the longer list.</remarks>
    public static int[] Heaviest(long[,] weights)
    {
        var rows = weights.GetLength(0);
        var columns = weights.GetLength(1);
        var size = Math.Max(rows, columns);
        long Cost(int row, int column) => row < rows && column < columns ? -weights[row, column] : 0;
        var rowAt = Solve(size, Cost);
        var matched = Enumerable.Repeat(-1, rows).ToArray();
        for (var column = 1; column <= columns; column++)
        {
            var row = rowAt[column] - 1;
            if (row >= 0 && row < rows && weights[row, column - 1] > 0)
                matched[row] = column - 1;
        }

        return matched;
    }

    // Rows and columns count from one; column 0 stands for the row that is being placed.
    private static int[] Solve(int size, Func<int, int, long> cost)
    {
        var (u, v, rowAt, back) = (new long[size + 1], new long[size + 1], new int[size + 1], new int[size + 1]);
        for (var row = 1; row <= size; row++)
        {
            rowAt[0] = row;
            for (var column = FreeColumn(size, cost, u, v, rowAt, back); column != 0; column = back[column])
                rowAt[column] = rowAt[back[column]];
        }

        return rowAt;
    }

    private static int FreeColumn(int size, Func<int, int, long> cost, long[] u, long[] v, int[] rowAt, int[] back)
    {
        var slack = Enumerable.Repeat(long.MaxValue, size + 1).ToArray();
        var seen = new bool[size + 1];
        var column = 0;
        do
        {
            seen[column] = true;
            var row = rowAt[column];
            var (next, delta) = (0, long.MaxValue);
            for (var j = 1; j <= size; j++)
            {
                if (seen[j])
                    continue;
                var reduced = cost(row - 1, j - 1) - u[row] - v[j];
                if (reduced < slack[j])
                    (slack[j], back[j]) = (reduced, column);
                if (slack[j] < delta)
                    (next, delta) = (j, slack[j]);
            }

            for (var j = 0; j <= size; j++)
            {
                if (seen[j])
                    (u[rowAt[j]], v[j]) = (u[rowAt[j]] + delta, v[j] - delta);
                else if (slack[j] != long.MaxValue)
                    slack[j] -= delta;
            }

            column = next;
        }
        while (rowAt[column] != 0);
        return column;
    }
}
