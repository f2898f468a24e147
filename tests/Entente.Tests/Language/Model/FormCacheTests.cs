using Entente.Language;

namespace Entente.Tests.Language;

public sealed class FormCacheTests
{
    // Three hashes with the same two places.
    private const ulong A = 5 + (9UL << 32);
    private const ulong B = A + FormCache<string>.Size;
    private const ulong C = B + FormCache<string>.Size;

    [Fact]
    public void A_form_is_remembered_from_the_second_time_on()
    {
        var cache = new FormCache<string>();
        Assert.False(cache.WasMet(A));
        Assert.True(cache.WasMet(A));
        cache.Add(A, "a");
        Assert.Equal("a", cache.Find(A));
        Assert.Null(cache.Find(B));
    }

    [Fact]
    public void Two_forms_of_one_place_are_both_remembered()
    {
        var cache = Filled();
        Assert.Equal(("a", "b"), (cache.Find(A), cache.Find(B)));
    }

    [Fact]
    public void Forms_in_use_keep_their_places()
    {
        var cache = Filled();
        for (var i = 0; i < 9; i++)
        {
            Assert.NotNull(cache.Find(A));
            Assert.NotNull(cache.Find(B));
            Assert.False(cache.WasMet(C));
        }
    }

    [Fact]
    public void A_form_out_of_use_gives_way()
    {
        var cache = Filled();
        cache.Find(A);
        cache.Find(B);
        Assert.False(cache.WasMet(C));
        Assert.False(cache.WasMet(C));
        Assert.True(cache.WasMet(C));
        cache.Add(C, "c");
        Assert.Equal("c", cache.Find(C));
    }

    [Fact]
    public void Forms_that_come_in_turns_settle()
    {
        var cache = new FormCache<string>();
        var added = 0;
        for (var i = 0; i < 60; i++)
        {
            added = i == 30 ? 0 : added;
            var form = A + ((ulong)(i % 3) * FormCache<string>.Size);
            if (cache.Find(form) is not null || !cache.WasMet(form))
                continue;
            cache.Add(form, "x");
            added++;
        }

        Assert.Equal(0, added);
    }

    private static FormCache<string> Filled()
    {
        var cache = new FormCache<string>();
        cache.Add(A, "a");
        cache.Add(B, "b");
        return cache;
    }
}
