using System.Runtime.CompilerServices;
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

    private int _position;
    private char _current;

    /// <summary>Stands at <paramref name="position"/>.</summary>
    public Cursor(ReadOnlySpan<char> text, int position = 0)
    {
        Text = text;
        _position = position;
        Settle();
    }

    /// <summary>Where the cursor stands.</summary>
    public readonly int Position => _position;

    /// <summary>True behind the last unit.</summary>
    public readonly bool AtEnd => _position >= Text.Length;

    /// <summary>The folded character here, or <see cref="EndOfText"/>.</summary>
    public readonly char Current => _current;

    /// <summary>The unit here as read, or <see cref="EndOfText"/>.</summary>
    public readonly char Raw => (uint)_position < (uint)Text.Length ? Text[_position] : EndOfText;

    /// <summary>The folded character that follows this one.</summary>
    public readonly char Next
    {
        get
        {
            for (int i = _position + 1; i < Text.Length; i++)
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Advance()
    {
        _position++;
        Settle();
    }

    /// <summary>Steps over blanks of one line. True when there was one.</summary>
    public bool SkipBlanks()
    {
        int start = _position;
        while (Current == ' ')
        {
            Advance();
        }

        return _position > start;
    }

    /// <summary>Steps over white space, line breaks included. True when there was some.</summary>
    public bool SkipSpace()
    {
        int start = _position;
        while (Fold.IsSpace(Current))
        {
            Advance();
        }

        return _position > start;
    }

    /// <summary>Steps over what prints nothing and takes the fold of what does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Settle()
    {
        _current = (uint)_position < (uint)Text.Length ? Fold.Of(Text[_position]) : EndOfText;
        if (_current == Fold.Nothing)
        {
            SkipNothing();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void SkipNothing()
    {
        while (_position < Text.Length && Fold.Of(Text[_position]) == Fold.Nothing)
        {
            _position++;
        }

        _current = _position < Text.Length ? Fold.Of(Text[_position]) : EndOfText;
    }
}
