namespace CitationGraph.Grammars.Rules.Context;

/// <summary>The bases of a document: from its first 'Căn cứ', 'Thực hiện', 'Theo' to where its text begins.
/// <code>
/// preamble = { cue citation { ';' citation } }
/// </code>
/// A cue holds over semicolons until the next one, or until a paragraph that begins with the body that issues.</summary>
internal sealed class Preamble
{
    private readonly List<(int At, RelationKind Relation)> _turns = [];

    /// <summary>Where the first cue stands; <see cref="End"/> where there is none.</summary>
    public int Start => _turns.Count == 0 ? End : _turns[0].At;

    /// <summary>Where the text proper begins.</summary>
    public int End { get; set; }

    /// <summary>True before the first cue.</summary>
    public bool IsEmpty => _turns.Count == 0;

    /// <summary>True for an offset from the first cue to where the text proper begins.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>The relation that holds at the end of what was read.</summary>
    public RelationKind Last => _turns.Count == 0 ? RelationKind.Cites : _turns[^1].Relation;

    /// <summary>The relation from an offset on; offsets rise.</summary>
    public void Turn(int at, RelationKind relation) => _turns.Add((at, relation));

    /// <summary>The relation at an offset inside.</summary>
    public RelationKind At(int offset)
    {
        int low = 0;
        int high = _turns.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_turns[middle].At > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low == 0 ? RelationKind.Cites : _turns[low - 1].Relation;
    }
}
