namespace Entente.Language;

/// <summary>Features of a parser state: words, tags, clusters and relations at the top of the stack, ahead, and among dependents.</summary>
internal static class ParserFeatures
{
    /// <summary>Number of features of one state.</summary>
    public const int Count = 66;

    /// <summary>Fills <paramref name="f"/> from the state; words and tags are indexed from 1.</summary>
    public static void Extract(ArcHybridState s, ReadOnlySpan<WordFeatures> words, ReadOnlySpan<int> tags, Span<uint> f)
    {
        int s0 = s.Stack(0), s1 = s.Stack(1), s2 = s.Stack(2);
        int b0 = s.Next <= s.Count ? s.Next : 0, b1 = s.Next + 1 <= s.Count ? s.Next + 1 : 0, b2 = s.Next + 2 <= s.Count ? s.Next + 2 : 0;
        uint w0 = words[s0].Lower, w1 = words[s1].Lower, v0 = words[b0].Lower, v1 = words[b1].Lower;
        uint t0 = (uint)tags[s0], t1 = (uint)tags[s1], t2 = (uint)tags[s2], u0 = (uint)tags[b0], u1 = (uint)tags[b1], u2 = (uint)tags[b2];
        uint c0 = words[s0].Fine, c1 = words[s1].Fine, d0 = words[b0].Fine, d1 = words[b1].Fine;
        var gap = Distance(s0, b0);
        var gap1 = Distance(s1, s0);
        Singles(f, [w0, t0, w1, t1, v0, u0, v1, u1, c0, c1, d0, d1, t2, u2], [words[s2].Lower, words[b2].Lower]);
        f[20] = Hashing.Feature(20, w0, v0);
        f[21] = Hashing.Feature(21, w0, w1);
        f[22] = Hashing.Feature(22, t0, u0);
        f[23] = Hashing.Feature(23, t0, t1);
        f[24] = Hashing.Feature(24, w0, t0, u0);
        f[25] = Hashing.Feature(25, t0, v0, u0);
        f[26] = Hashing.Feature(26, w0, t1);
        f[27] = Hashing.Feature(27, t0, w1);
        f[28] = Hashing.Feature(28, t0, u0, u1);
        f[29] = Hashing.Feature(29, t0, t1, u0);
        f[30] = Hashing.Feature(30, t0, t1, t2);
        f[31] = Hashing.Feature(31, u0, u1, u2);
        f[32] = Hashing.Feature(32, c0, d0);
        f[33] = Hashing.Feature(33, c0, c1);
        f[34] = Hashing.Feature(34, c0, u0);
        f[35] = Hashing.Feature(35, t0, d0);
        f[36] = Hashing.Feature(36, c1, t0);
        f[37] = Hashing.Feature(37, t1, c0);
        f[38] = Hashing.Feature(38, gap, w0, u0);
        f[39] = Hashing.Feature(39, gap, t0, u0);
        f[40] = Hashing.Feature(40, gap1, t0, t1);
        f[41] = Hashing.Feature(41, gap1, w1, t0);
        f[42] = Hashing.Feature(42, t1, u0, t0 + (gap << 16));
        f[43] = Hashing.Feature(43, w1, v0, t0);
        f[44] = Hashing.Feature(44, t1, t0, d0);
        Dependents(s, words, tags, f, (s0, s1, b0));
    }

    private static void Singles(Span<uint> f, ReadOnlySpan<uint> values, ReadOnlySpan<uint> far)
    {
        for (var i = 0; i < 14; i++)
            f[i] = Hashing.Feature((uint)(100 + i), values[i]);
        f[14] = Hashing.Feature(14, far[0]);
        f[15] = Hashing.Feature(15, far[1]);
        f[16] = Hashing.Feature(16, values[0], values[1]);
        f[17] = Hashing.Feature(17, values[2], values[3]);
        f[18] = Hashing.Feature(18, values[4], values[5]);
        f[19] = Hashing.Feature(19, values[4], values[7]);
    }

    private static void Dependents(ArcHybridState s, ReadOnlySpan<WordFeatures> words, ReadOnlySpan<int> tags, Span<uint> f, (int S0, int S1, int B0) at)
    {
        var (s0, s1, b0) = at;
        uint t0 = (uint)tags[s0], t1 = (uint)tags[s1], u0 = (uint)tags[b0];
        int l0 = s.FirstLeft[s0], r0 = s.LastRight[s0], l1 = s.FirstLeft[s1], r1 = s.LastRight[s1], lb = s.FirstLeft[b0];
        f[45] = Hashing.Feature(45, words[s0].Lower, (uint)s.RightCount[s0], (uint)s.LeftCount[s0]);
        f[46] = Hashing.Feature(46, t0, (uint)s.RightCount[s0], (uint)s.LeftCount[s0]);
        f[47] = Hashing.Feature(47, words[s1].Lower, (uint)s.RightCount[s1]);
        f[48] = Hashing.Feature(48, u0, (uint)s.LeftCount[b0], words[b0].Lower);
        f[49] = Hashing.Feature(49, t0, u0, (uint)tags[l0]);
        f[50] = Hashing.Feature(50, t0, u0, (uint)tags[r0]);
        f[51] = Hashing.Feature(51, t0, t1, (uint)tags[r1]);
        f[52] = Hashing.Feature(52, t0, t1, (uint)tags[l0]);
        f[53] = Hashing.Feature(53, t0, t1, (uint)tags[r0]);
        f[54] = Hashing.Feature(54, t0, u0, (uint)tags[lb]);
        f[55] = Hashing.Feature(55, words[s0].Lower, (uint)s.Labels[l0], (uint)s.Labels[r0]);
        f[56] = Hashing.Feature(56, words[s1].Lower, (uint)s.Labels[l1], (uint)s.Labels[r1]);
        f[57] = Hashing.Feature(57, words[b0].Lower, (uint)s.Labels[lb], (uint)s.Labels[s.SecondLeft[b0]]);
        f[58] = Hashing.Feature(58, t0, (uint)s.Labels[l0] + ((uint)s.Labels[s.SecondLeft[s0]] << 8), (uint)s.Labels[r0] + ((uint)s.Labels[s.SecondRight[s0]] << 8));
        f[59] = Hashing.Feature(59, t1, (uint)s.Labels[l1], (uint)s.Labels[r1] + ((uint)s.Labels[s.SecondRight[s1]] << 8));
        f[60] = Hashing.Feature(60, words[l0].Lower, t0, (uint)s.Labels[l0]);
        f[61] = Hashing.Feature(61, words[r0].Lower, t0, (uint)s.Labels[r0]);
        f[62] = Hashing.Feature(62, words[lb].Lower, u0, t0);
        f[63] = Hashing.Feature(63, words[r1].Lower, t1, t0);
        f[64] = Hashing.Feature(64, words[s0].Suffix3, words[b0].Suffix3);
        f[65] = Hashing.Feature(65, words[s0].Form, words[s1].Shape, words[s0].Shape);
    }

    private static uint Distance(int left, int right)
    {
        var gap = right - left;
        return left == 0 || right == 0 ? 0u : gap switch { <= 4 => (uint)gap, <= 7 => 5u, <= 12 => 6u, _ => 7u };
    }
}
