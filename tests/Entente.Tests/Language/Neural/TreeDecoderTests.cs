using CsCheck;
using Entente.Language;

namespace Entente.Tests.Language;

public sealed class TreeDecoderTests
{
    private static readonly Gen<(int Count, float[] Scores)> Tables = Sized(1, 6);

    private static readonly Gen<(int Count, float[] Scores)> LongTables = Sized(20, 60);

    private static Gen<(int Count, float[] Scores)> Sized(int least, int most) => Gen.Int[least, most].SelectMany(count =>
        Gen.Int[-40, 40].Select(score => score / 4f).Array[(count + 1) * (count + 1)].Select(scores => (count, scores)));

    [Fact]
    public void No_tree_with_one_root_scores_higher() => Tables.Sample(table =>
    {
        var heads = Heads(new TreeDecoder(table.Count), table);
        return IsTree(heads) && Math.Abs(Score(table.Scores, heads) - Best(table.Scores, table.Count)) < 1e-3;
    });

    [Fact]
    public void Long_tables_give_a_tree() => LongTables.Sample(table => IsTree(Heads(new TreeDecoder(table.Count), table)));

    [Fact]
    public void What_was_decoded_before_makes_no_difference()
    {
        var decoder = new TreeDecoder(60);
        Gen.OneOf(Tables, LongTables).Sample(table => Heads(decoder, table).SequenceEqual(Heads(new TreeDecoder(table.Count), table)), threads: 1);
    }

    [Fact]
    public void Long_tables_of_one_score_give_a_tree() => Assert.True(IsTree(Heads(new TreeDecoder(400), (400, new float[401 * 401]))));

    private static int[] Heads(TreeDecoder decoder, (int Count, float[] Scores) table)
    {
        var heads = new int[table.Count + 1];
        decoder.Decode(table.Scores, table.Count, heads);
        return heads;
    }

    private static float Best(float[] scores, int count)
    {
        var best = float.NegativeInfinity;
        var heads = new int[count + 1];
        var all = (int)Math.Pow(count + 1, count);
        for (var code = 0; code < all; code++)
        {
            for (var (word, rest) = (1, code); word <= count; word++, rest /= count + 1)
                heads[word] = rest % (count + 1);
            if (IsTree(heads))
                best = Math.Max(best, Score(scores, heads));
        }

        return best;
    }

    private static float Score(float[] scores, int[] heads)
    {
        var sum = 0f;
        for (var word = 1; word < heads.Length; word++)
            sum += scores[(word * heads.Length) + heads[word]];
        return sum;
    }

    private static bool IsTree(int[] heads)
    {
        var roots = 0;
        for (var word = 1; word < heads.Length; word++)
        {
            roots += heads[word] == 0 ? 1 : 0;
            var (at, steps) = (word, 0);
            while (at != 0 && steps++ < heads.Length)
                at = heads[at];
            if (at != 0 || heads[word] == word)
                return false;
        }

        return roots == 1;
    }
}
