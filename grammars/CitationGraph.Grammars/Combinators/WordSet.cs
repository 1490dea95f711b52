using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Combinators;

/// <summary>Words that end or break something. In print they are compared with their marks, since 'tại' ends a name where
/// 'tái' does not; in text that lost its marks only the letters count.</summary>
internal sealed class WordSet
{
    private const int Folds = 128;
    private readonly (string Phrase, string Folded)[]?[] _byFirst = new (string, string)[]?[Folds];

    /// <summary>Words and phrases in canonical lower-case Vietnamese.</summary>
    public WordSet(params string[] phrases)
    {
        foreach (string phrase in phrases)
        {
            string folded = Fold.Of(phrase);
            _byFirst[folded[0]] = [.. _byFirst[folded[0]] ?? [], (phrase, folded)];
        }
    }

    /// <summary>True when one of the words stands at the cursor.</summary>
    public bool StartsAt(Cursor cursor, bool noisy) => LengthAt(cursor, noisy) > 0;

    /// <summary>Units that the longest of the words at the cursor covers, 0 where none stands there.</summary>
    public int LengthAt(Cursor cursor, bool noisy)
    {
        char first = cursor.Current;
        int longest = 0;
        if (first < Folds && _byFirst[first] is { } candidates)
        {
            char second = cursor.Next;
            foreach ((string phrase, string folded) in candidates)
            {
                Cursor behind = cursor;
                if ((folded.Length < 2 || folded[1] == second || folded[1] == ' ') && Matches(ref behind, phrase, folded, noisy))
                {
                    longest = Math.Max(longest, behind.Position - cursor.Position);
                }
            }
        }

        return longest;
    }

    private static bool Matches(ref Cursor cursor, string phrase, string folded, bool noisy)
    {
        for (int i = 0; i < folded.Length; i++)
        {
            if (folded[i] == ' ')
            {
                if (!cursor.SkipSpace())
                {
                    return false;
                }

                continue;
            }

            if (cursor.Current != folded[i] || (!noisy && !SameMark(cursor.Raw, phrase[i])))
            {
                return false;
            }

            cursor.Advance();
        }

        return !Fold.IsWord(cursor.Current);
    }

    private static bool SameMark(char seen, char wanted) =>
        seen == wanted || char.ToLowerInvariant(seen) is var lower && (lower == wanted || (lower is 'ð' or 'ɖ' && wanted == 'đ'));
}
