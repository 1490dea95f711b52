using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Combinators;

/// <summary>The elementary parsers.</summary>
internal static class Parse
{
    /// <summary>Optional white space, line breaks and page furniture included.</summary>
    public static readonly Parser<Unit> Gap = new GapParser();

    /// <summary>The same, where no number is expected: any line that holds only a number is a page's.</summary>
    public static readonly Parser<Unit> LooseGap = new GapParser(loose: true);

    /// <summary>One folded character.</summary>
    public static Parser<char> Char(char folded) => new CharParser(c => c == folded);

    /// <summary>One folded character of a class.</summary>
    public static Parser<char> Char(Func<char, bool> accepts) => new CharParser(accepts);

    /// <summary>A folded word or phrase: blanks in <paramref name="phrase"/> match any white space, and a letter or digit may
    /// not follow.</summary>
    public static Parser<Unit> Word(string phrase) => new WordParser(phrase);

    /// <summary>The first of <paramref name="alternatives"/> that matches.</summary>
    public static Parser<T> OneOf<T>(params Parser<T>[] alternatives) => new OneOfParser<T>(alternatives);

    /// <summary>A word of letters that fits <paramref name="accepts"/> (given its folded letters).</summary>
    public static Parser<TextSpan> Token(TokenTest accepts) => new TokenParser(accepts);

    private sealed class CharParser(Func<char, bool> accepts) : Parser<char>
    {
        public override bool TryParse(ref Cursor cursor, out char value)
        {
            value = cursor.Current;
            if (value == Cursor.EndOfText || !accepts(value))
            {
                return false;
            }

            cursor.Advance();
            return true;
        }
    }

    private sealed class WordParser(string phrase) : Parser<Unit>
    {
        private readonly string _phrase = Fold.Of(phrase);

        public override bool TryParse(ref Cursor cursor, out Unit value)
        {
            value = default;
            if (cursor.Current != _phrase[0])
            {
                return false;
            }

            Cursor start = cursor;
            foreach (char wanted in _phrase)
            {
                if (wanted == ' ')
                {
                    if (!cursor.SkipSpace())
                    {
                        cursor = start;
                        return false;
                    }

                    continue;
                }

                if (cursor.Current != wanted)
                {
                    cursor = start;
                    return false;
                }

                cursor.Advance();
            }

            if (Fold.IsWord(cursor.Current))
            {
                cursor = start;
                return false;
            }

            return true;
        }
    }

    private sealed class GapParser(bool loose = false) : Parser<Unit>
    {
        public override bool TryParse(ref Cursor cursor, out Unit value)
        {
            value = default;
            PageFurniture.SkipGap(ref cursor, loose);
            return true;
        }
    }

    private sealed class OneOfParser<T>(Parser<T>[] alternatives) : Parser<T>
    {
        public override bool TryParse(ref Cursor cursor, out T value)
        {
            foreach (Parser<T> alternative in alternatives)
            {
                if (alternative.TryParse(ref cursor, out value))
                {
                    return true;
                }
            }

            value = default!;
            return false;
        }
    }

    private sealed class TokenParser(TokenTest accepts) : Parser<TextSpan>
    {
        private const int LongestToken = 16;

        public override bool TryParse(ref Cursor cursor, out TextSpan value)
        {
            Cursor start = cursor;
            Span<char> letters = stackalloc char[LongestToken];
            int count = 0;
            while (count < LongestToken && cursor.Current is var c && c != Cursor.EndOfText && !Fold.IsSpace(c) && !char.IsAsciiDigit(c))
            {
                letters[count++] = c;
                cursor.Advance();
            }

            value = new TextSpan(start.Position, cursor.Position);
            if (count > 0 && count < LongestToken && accepts(letters[..count]))
            {
                return true;
            }

            cursor = start;
            return false;
        }
    }
}

/// <summary>Says whether the folded letters of a word are acceptable.</summary>
internal delegate bool TokenTest(ReadOnlySpan<char> letters);
