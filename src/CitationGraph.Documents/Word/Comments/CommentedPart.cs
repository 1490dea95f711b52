using System.Globalization;
using System.Text;

namespace CitationGraph.Documents.Word.Comments;

/// <summary>Puts the anchors of comments into the XML of one part. What is there stays as it is written: runs are only parted, and
/// each part of one keeps its properties.</summary>
internal sealed class CommentedPart
{
    // At one place the end of a comment comes before the start of the next.
    private const int Space = 0, End = 1, Start = 2;

    private const string Own = "cg:";

    private readonly CommentablePart _part;
    private readonly PartXmlText _xml;
    private readonly RunPlaces _runs;
    private readonly List<(int At, int Order, int Sequence, string Text)> _inserted = [];
    private readonly HashSet<int> _spaced = [];

    /// <summary>For one part.</summary>
    public CommentedPart(CommentablePart part, PartXmlText xml, RunPlaces runs) => (_part, _xml, _runs) = (part, xml, runs);

    private string Xml => _xml.Text;

    /// <summary>True when something was put in.</summary>
    public bool IsChanged => _inserted.Count > 0;

    /// <summary>Anchors a comment; false where no place for it is found.</summary>
    /// <param name="from">Where it starts in the text of the part.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="id">Its id.</param>
    public bool TryAnchor(int from, int to, int id)
    {
        TextPlace? first = null, last = null;
        for (int i = FirstPiece(from); i < _part.Pieces.Count && _part.Pieces[i].Start < to; i++)
        {
            TextPiece piece = _part.Pieces[i];
            if (piece.Start + piece.Length > from && TextPlace.Of(Xml, _xml.At(piece.Line, piece.Column), piece, _runs) is { } place)
            {
                first ??= place;
                last = place;
            }
        }

        if (first is null || last is null)
        {
            return false;
        }

        Split(first, Math.Max(0, from - first.Piece.Start), Start, Mark(first.Run.Name, "commentRangeStart", id));
        Split(last, Math.Min(last.Piece.Length, to - last.Piece.Start), End, EndMarks(last.Run.Name, id));
        return true;
    }

    /// <summary>Anchors a comment at the first paragraph; false where there is none.</summary>
    public bool TryAnchorFirst(int id)
    {
        if (_runs.FirstParagraph < 0)
        {
            return false;
        }

        string name = _runs.FirstParagraphName;
        Insert(_runs.FirstParagraph, End, Mark(name, "commentRangeStart", id) + EndMarks(name, id));
        return true;
    }

    /// <summary>The part with its anchors.</summary>
    public byte[] ToBytes()
    {
        StringBuilder result = new();
        int at = 0;
        foreach ((int place, _, _, string text) in _inserted.OrderBy(static i => i.At).ThenBy(static i => i.Order).ThenBy(static i => i.Sequence))
        {
            result.Append(Xml.AsSpan(at, place - at)).Append(text);
            at = place;
        }

        return _xml.ToBytes(result.Append(Xml.AsSpan(at)).ToString());
    }

    private void Split(TextPlace place, int characters, int order, string marks)
    {
        string name = place.Run.Name;
        string text = place.Name;
        string close = $"</{name}>", open = $"<{name}>{place.Run.Properties}";
        if (characters == 0)
        {
            bool isFirst = string.IsNullOrWhiteSpace(Xml[place.Run.ContentStart..place.Tag]);
            Insert(isFirst ? place.Run.Run : place.Tag, order, isFirst ? marks : close + marks + open);
        }
        else if (characters == place.Piece.Length)
        {
            int end = place.End;
            bool isLast = string.CompareOrdinal(Xml, end, close, 0, close.Length) == 0;
            Insert(isLast ? end + close.Length : end, order, isLast ? marks : close + marks + open);
        }
        else
        {
            if (!place.KeepsSpace && _spaced.Add(place.Tag))
            {
                Insert(place.Tag + 1 + text.Length, Space, " xml:space=\"preserve\"");
            }

            Insert(place.IndexOf(Xml, characters), order, $"</{text}>{close}{marks}{open}<{text} xml:space=\"preserve\">");
        }
    }

    private void Insert(int at, int order, string text) => _inserted.Add((at, order, _inserted.Count, text));

    private string EndMarks(string run, int id)
    {
        string prefix = Prefix(run);
        return $"{Mark(run, "commentRangeEnd", id)}<{prefix}r{Declared(prefix)}>{Mark(run, "commentReference", id)}</{prefix}r>";
    }

    private string Mark(string run, string name, int id)
    {
        string prefix = Prefix(run);
        return string.Create(CultureInfo.InvariantCulture, $"<{prefix}{name}{Declared(prefix)} {prefix}id=\"{id}\"/>");
    }

    private string Declared(string prefix) => prefix == Own ? $" xmlns:{Own[..^1]}=\"{_runs.Space}\"" : string.Empty;

    // The prefix of the run; one of our own where the language is the default, as attributes need one.
    private static string Prefix(string run) => run.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? run[..(colon + 1)] : Own;

    private int FirstPiece(int from)
    {
        int below = 0, above = _part.Pieces.Count;
        while (below < above)
        {
            int middle = below + (above - below) / 2;
            (below, above) = _part.Pieces[middle].Start + _part.Pieces[middle].Length <= from ? (middle + 1, above) : (below, middle);
        }

        return below;
    }
}
