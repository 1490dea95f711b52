using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Combinators;

/// <summary>A position in a text that shows folded characters and passes over units that print nothing.
/// <see cref="Position"/> always counts UTF-16 units of the text as read.</summary>
internal ref struct Cursor
{
    /// <summary>What <see cref="Current"/> shows behind the last unit.</summary>
    public const char EndOfText = '\uFFFF';

    /// <summary>The text as read.</summary>
    public readonly ReadOnlySpan<char> Text;

    /// <summary>Where the cursor stands.</summary>
    public int Position;

    /// <summary>Stands at <paramref name="position"/>.</summary>
    public Cursor(ReadOnlySpan<char> text, int position = 0)
    {
        Text = text;
        Position = position;
        SkipNothing();
    }

    /// <summary>True behind the last unit.</summary>
    public readonly bool AtEnd => Position >= Text.Length;

    /// <summary>The folded character here, or <see cref="EndOfText"/>.</summary>
    public readonly char Current => Position < Text.Length ? Fold.Of(Text[Position]) : EndOfText;

    /// <summary>The unit here as read, or <see cref="EndOfText"/>.</summary>
    public readonly char Raw => Position < Text.Length ? Text[Position] : EndOfText;

    /// <summary>The folded character that follows this one.</summary>
    public readonly char Next
    {
        get
        {
            for (int i = Position + 1; i < Text.Length; i++)
            {
                char folded = Fold.Of(Text[i]);
                if (folded != Fold.Nothing)
                {
                    return folded;
                }
            }

            return EndOfText;
        }
    }

    /// <summary>Steps over one character and what prints nothing behind it.</summary>
    public void Advance()
    {
        Position++;
        SkipNothing();
    }

    /// <summary>Steps over blanks of one line. True when there was one.</summary>
    public bool SkipBlanks()
    {
        int start = Position;
        while (Current == ' ')
        {
            Advance();
        }

        return Position > start;
    }

    /// <summary>Steps over white space, line breaks included. True when there was some.</summary>
    public bool SkipSpace()
    {
        int start = Position;
        while (Fold.IsSpace(Current))
        {
            Advance();
        }

        return Position > start;
    }

    private void SkipNothing()
    {
        while (Position < Text.Length && Fold.Of(Text[Position]) == Fold.Nothing)
        {
            Position++;
        }
    }
}
