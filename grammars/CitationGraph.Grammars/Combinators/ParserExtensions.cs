namespace CitationGraph.Grammars.Combinators;

/// <summary>How parsers are put together.</summary>
internal static class ParserExtensions
{
    /// <summary>One after the other; the value of the second.</summary>
    public static Parser<B> Then<A, B>(this Parser<A> first, Parser<B> second) => new Sequence<A, B, B>(first, second, static (_, b) => b);

    /// <summary>One after the other; both values combined.</summary>
    public static Parser<R> Then<A, B, R>(this Parser<A> first, Parser<B> second, Func<A, B, R> combine) => new Sequence<A, B, R>(first, second, combine);

    /// <summary>One after the other; the value of the first.</summary>
    public static Parser<A> Before<A, B>(this Parser<A> first, Parser<B> second) => new Sequence<A, B, A>(first, second, static (a, _) => a);

    /// <summary>Always matches; the default value where there is nothing.</summary>
    public static Parser<T?> Optional<T>(this Parser<T> parser) => new OptionalParser<T>(parser);

    /// <summary>The value turned into another.</summary>
    public static Parser<R> Select<T, R>(this Parser<T> parser, Func<T, R> map) => new MapParser<T, R>(parser, map);

    /// <summary>The value where it is acceptable.</summary>
    public static Parser<T> Where<T>(this Parser<T> parser, Func<T, bool> accepts) => new WhereParser<T>(parser, accepts);

    private sealed class Sequence<A, B, R>(Parser<A> first, Parser<B> second, Func<A, B, R> combine) : Parser<R>
    {
        public override bool TryParse(ref Cursor cursor, out R value)
        {
            Cursor start = cursor;
            if (first.TryParse(ref cursor, out A a) && second.TryParse(ref cursor, out B b))
            {
                value = combine(a, b);
                return true;
            }

            cursor = start;
            value = default!;
            return false;
        }
    }

    private sealed class OptionalParser<T>(Parser<T> parser) : Parser<T?>
    {
        public override bool TryParse(ref Cursor cursor, out T? value)
        {
            if (!parser.TryParse(ref cursor, out value))
            {
                value = default;
            }

            return true;
        }
    }

    private sealed class MapParser<T, R>(Parser<T> parser, Func<T, R> map) : Parser<R>
    {
        public override bool TryParse(ref Cursor cursor, out R value)
        {
            if (parser.TryParse(ref cursor, out T inner))
            {
                value = map(inner);
                return true;
            }

            value = default!;
            return false;
        }
    }

    private sealed class WhereParser<T>(Parser<T> parser, Func<T, bool> accepts) : Parser<T>
    {
        public override bool TryParse(ref Cursor cursor, out T value)
        {
            Cursor start = cursor;
            if (parser.TryParse(ref cursor, out value) && accepts(value))
            {
                return true;
            }

            cursor = start;
            value = default!;
            return false;
        }
    }
}
