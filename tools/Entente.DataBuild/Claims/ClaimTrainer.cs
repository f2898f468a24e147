using Entente.DataBuild.Language;
using Entente.Reading.Events;

namespace Entente.DataBuild.Claims;

/// <summary>Logistic regression by stochastic gradient with a rate for each weight (AdaGrad) and a pull towards zero.</summary>
internal static class ClaimTrainer
{
    private const int Rounds = 12;
    private const float Rate = 0.15f;
    private const float Pull = 0.004f;

    /// <summary>Weights for the examples; the same ones for the same seed.</summary>
    public static float[] Train(IReadOnlyList<ClaimExample> examples, int seed)
    {
        var weights = new float[ClaimModel.Size];
        var squares = new float[ClaimModel.Size];
        Array.Fill(squares, 1);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Shuffler(seed);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order.AsSpan());
            foreach (var i in order)
                Step(examples[i], weights, squares);
        }

        return weights;
    }

    private static void Step(ClaimExample example, float[] weights, float[] squares)
    {
        var sum = 0f;
        foreach (var cell in example.Cells)
            sum += weights[cell];
        var error = (example.IsRight ? 1 : 0) - (1 / (1 + MathF.Exp(-sum)));
        foreach (var cell in example.Cells)
        {
            var slope = error - (Pull * weights[cell]);
            squares[cell] += slope * slope;
            weights[cell] += Rate * slope / MathF.Sqrt(squares[cell]);
        }
    }
}
