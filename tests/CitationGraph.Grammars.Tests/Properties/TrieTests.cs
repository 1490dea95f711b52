using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CitationGraph.Grammars.Tests.Properties;

/// <summary>The longest name that stands at a place to the letter, beside a comparison with every name by itself. Few letters, so
/// that names share beginnings and differ in marks only.</summary>
[Properties(Arbitrary = [typeof(TrieTests)])]
public class TrieTests
{
    [Property(MaxTest = 3000, Replay = "(20251123,1)")]
    public void The_longest_name_is_found(Names names)
    {
        ChannelTrie trie = ChannelTrie.Of(names.All);
        (string? longest, int end) = Longest(names);
        trie.TryExact(names.Text, 0, out ChannelTrie.Match match).ShouldBe(longest is not null);
        (match.Value < 0 ? null : Letters(names.All[match.Value])).ShouldBe(longest);
        match.End.ShouldBe(end);
    }

    [Fact]
    public void A_name_that_is_added_later_is_found()
    {
        ChannelTrie trie = ChannelTrie.Of("luật");
        trie.TryExact("luật đất đai", 0, out ChannelTrie.Match before).ShouldBeTrue();
        trie.Add("luật đất", 7);
        trie.TryExact("luật đất đai", 0, out ChannelTrie.Match after).ShouldBeTrue();
        (before.Value, before.CanGrow, after.Value, after.End).ShouldBe((0, false, 7, 8));
    }

    /// <summary>Generated names and a text that begins with a run of their letters.</summary>
    public static Arbitrary<Names> Arbitrary()
    {
        Gen<string> words = Gen.Elements("a", "á", "d", "đ", "ă ", "b ", "b, ").ListOf().Select(static parts => string.Concat(parts).Trim(' ', ','));
        Gen<string[]> all = words.Where(static name => name.Length > 0).NonEmptyListOf().Select(static list => list.ToArray());
        return all.SelectMany(_ => words, static (names, text) => new Names(names, text)).ToArbitrary();
    }

    private static (string? Letters, int End) Longest(Names names)
    {
        (string? longest, int end) = (null, 0);
        foreach (string wanted in names.All.Select(Letters))
        {
            int at = 0;
            int same = 0;
            while (same < wanted.Length && at < names.Text.Length)
            {
                if (Fold.IsLetter(Fold.Of(names.Text[at])))
                {
                    if (Fold.Of(names.Text[at]) != wanted[same])
                    {
                        break;
                    }

                    same++;
                }

                at++;
            }

            bool ends = same == wanted.Length && (at == names.Text.Length || !Fold.IsLetter(Fold.Of(names.Text[at])));
            if (ends && same > (longest?.Length ?? 0))
            {
                (longest, end) = (wanted, at);
            }
        }

        return (longest, end);
    }

    private static string Letters(string name) => string.Concat(name.Select(Fold.Of).Where(Fold.IsLetter));

    /// <summary>Names and a text.</summary>
    public sealed record Names(string[] All, string Text);
}
