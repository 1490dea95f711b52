using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules;

/// <summary>What parts of signs were read as, by their letters as the text has them. The same few stand in every document, and
/// what is asked for decides the answer. Bounded: a new part takes the place of an old one.</summary>
internal sealed class SignMemo
{
    private const int Slots = 1024;
    private const int LongestPart = 24;

    private readonly Entry[] _entries = new Entry[Slots];

    /// <summary>What the part was read as before.</summary>
    /// <param name="part">Its letters as read.</param>
    /// <param name="question">What else decides.</param>
    /// <param name="canonical">The part as it should be.</param>
    /// <param name="cost">The channel cost of reading it so.</param>
    public bool TryGet(ReadOnlySpan<char> part, in SignQuestion question, out string canonical, out float cost)
    {
        ref readonly Entry entry = ref _entries[SlotOf(part, question)];
        (canonical, cost) = (entry.Canonical, entry.Cost);
        return entry.Seen is { } seen && part.SequenceEqual(seen) && entry.Question == question;
    }

    /// <summary>Keeps what a part was read as.</summary>
    public void Add(ReadOnlySpan<char> part, in SignQuestion question, string canonical, float cost)
    {
        if (part.Length > LongestPart)
        {
            return;
        }

        ref Entry entry = ref _entries[SlotOf(part, question)];
        entry = new Entry { Seen = part.SequenceEqual(canonical) ? canonical : part.ToString(), Question = question, Canonical = canonical, Cost = cost };
    }

    private static int SlotOf(ReadOnlySpan<char> part, in SignQuestion question)
    {
        uint hash = (question.Place == SignPlace.First ? 1u : 0) + (question.Noisy ? 2u : 0) + (question.Kind is null ? 0 : (uint)question.Kind.Name.Length << 8);
        foreach (char letter in part)
        {
            hash = (hash * 31) + letter;
        }

        return (int)((hash ^ (hash >> 10)) % Slots);
    }

    private struct Entry
    {
        public string? Seen;
        public SignQuestion Question;
        public string Canonical;
        public float Cost;
    }
}

/// <summary>What decides how a part of a sign is read, besides its letters.</summary>
/// <param name="Kind">The kind that the citation names, where the part is its code.</param>
/// <param name="Noisy">True for text that lost its marks.</param>
/// <param name="Place">Where in the sign it stands.</param>
internal readonly record struct SignQuestion(InstrumentKind? Kind, bool Noisy, SignPlace Place)
{
    /// <summary>Kinds are compared by reference: the lexicon has each once.</summary>
    public bool Equals(SignQuestion other) => ReferenceEquals(Kind, other.Kind) && Noisy == other.Noisy && Place == other.Place;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind?.Name, Noisy, Place);
}

/// <summary>Where a part of a sign stands.</summary>
internal enum SignPlace
{
    /// <summary>It begins the sign.</summary>
    First,

    /// <summary>Behind the code of a decree, as the last part.</summary>
    BehindDecree,

    /// <summary>Behind the code of a circular that has its year.</summary>
    BehindCircular,

    /// <summary>Behind any other part.</summary>
    Behind,
}
