using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Rules.Header;
using CitationGraph.Grammars.Scanning;

namespace CitationGraph.Grammars.Rules.Context;

/// <summary>Gives each citation its role from its clause and collects the relations that the text states.</summary>
internal sealed partial class ContextReader
{
    private const int LeadLength = Paragraphs.Reach;
    private const int LongestGap = 420;
    private const int LongestIssuedWith = 60;
    private const int LongestEvidence = 200;
    private const int LongestTitle = 2000;
    private const string Consolidated = "Văn bản hợp nhất";

    private static readonly HashSet<string> Enacting = new(StringComparer.Ordinal)
    {
        "Luật", "Bộ luật", "Pháp lệnh", "Nghị quyết", "Nghị quyết liên tịch", "Nghị định", "Quyết định", "Thông tư", "Thông tư liên tịch", "Chỉ thị", "Lệnh", "Quy định", "Quy chế", "Hướng dẫn",
        Consolidated,
    };

    private readonly string _text;
    private readonly NoiseProfile _noise;
    private readonly HeaderReading _header;
    private readonly List<Draft> _drafts;
    private readonly Preamble _preamble;
    private readonly QuotedBlocks? _quoted;
    private readonly LaterBases _later;
    private readonly bool _enacts;
    private readonly int _enactingEnd;
    private readonly List<StatedRelation> _relations = [];
    private readonly HashSet<(string Source, RelationKind Kind, string Target)> _seen = [];
    private readonly Dictionary<string, RelationKind> _ownActs = new(StringComparer.Ordinal);
    private readonly OwnName _own;
    private readonly CitedDate _effective;
    private readonly int _rank;
    private readonly int _year;
    private string _amended = string.Empty;
    private Dictionary<(string Type, string Name), Draft>? _numbers;
    private Draft? _previous;
    private (RelationKind Kind, bool Reversed, Draft Source) _chain;
    private (Draft Before, (RelationKind Kind, bool Reversed, Draft Source) Chain) _aside;
    private (Draft? By, int End) _amending;
    private (int From, int To, bool Found) _this = (-1, 0, false);
    private (int At, int Start) _paragraph = (0, -1);

    private ContextReader(string text, HeaderReading header, List<Draft> drafts, List<int> forceMarks, NoiseProfile noise)
    {
        _text = text;
        _noise = noise;
        _header = header;
        _drafts = drafts;
        _preamble = PreambleSearch.Find(text, header.End, noise);
        _rank = Rank(header.Header.Type);
        _own = new OwnName(Fold.Of(header.Header.Type), Fold.Of(header.Header.Number));
        _year = noise.IsNoisy ? 0 : header.Header.Date.IsEmpty ? _own.Year : header.Header.Date.Year;
        string title = noise.IsNoisy ? Outlines.Restore(Fold.Of(header.Header.Title), stackalloc char[LongestTitle]).ToString() : Fold.Of(header.Header.Title);
        bool amends = title.Contains("sua doi", StringComparison.Ordinal) || title.Contains("bo sung", StringComparison.Ordinal);
        // The notes of a consolidated text quote the articles of what amended it.
        _quoted = amends || header.Header.Type == Consolidated ? QuotedBlocks.Find(text, _preamble.End) : null;
        _later = LaterBases.Find(text, _preamble.End, drafts, _quoted, noise);
        _effective = EffectiveDate.Find(text, _quoted is null ? forceMarks : forceMarks.FindAll(mark => !_quoted.Contains(mark)), header.Header.Date, _own, noise.IsNoisy);
        _enacts = Enacting.Contains(header.Header.Type);
        _enactingEnd = _enacts ? EnactingEnd(text, _preamble.End) : 0;
    }

    /// <summary>When the document takes effect.</summary>
    public CitedDate Effective => _effective;

    /// <summary>What the text states up to the last citation that was read, in text order.</summary>
    public List<StatedRelation> Relations => _relations;

    /// <summary>Reads the title and what is said to end; the citations are to be read in text order.</summary>
    public static ContextReader Open(string text, HeaderReading header, List<Draft> drafts, List<int> forceMarks, NoiseProfile noise)
    {
        var reader = new ContextReader(text, header, drafts, forceMarks, noise);
        reader.MarkRepealed(forceMarks);
        reader.MarkEnded();
        reader.ReadTitle();
        reader.MarkOwnParts();
        return reader;
    }

    private static Dictionary<(string, string), Draft> NumbersOfLaws(List<Draft> drafts)
    {
        var numbers = new Dictionary<(string, string), Draft>();
        foreach (Draft draft in drafts)
        {
            if (draft.Number.Length > 0 && draft.Name.Length > 0 && draft.Inner.IsEmpty)
            {
                numbers.TryAdd((draft.Type, draft.Name), draft);
            }
        }

        return numbers;
    }

    /// <summary>Folded words of a clause, its cues restored where the text lost its marks.</summary>
    private ReadOnlySpan<char> Clause(int start, int end, Span<char> buffer)
    {
        if (!_noise.IsNoisy)
        {
            return Paragraphs.Folded(_text, start, end, buffer);
        }

        Span<char> folded = stackalloc char[Math.Min(buffer.Length, Math.Clamp(end - start, 0, LeadLength))];
        return Outlines.Restore(Paragraphs.Folded(_text, start, end, folded), buffer);
    }

    /// <summary>Units that the clause takes: what is not needed need not be cleared. A restored word is at most twice as long.</summary>
    private int Room(int start, int end) => Math.Clamp(_noise.IsNoisy ? 2 * (end - start) : end - start, 0, LeadLength);

    private static int EnactingEnd(string text, int from)
    {
        foreach (string mark in new[] { "Nơi nhận", "NƠI NHẬN", "Noi nhan", "Noi nhén" })
        {
            int at = text.IndexOf(mark, Math.Min(from, text.Length), StringComparison.Ordinal);
            if (at >= 0)
            {
                return at;
            }
        }

        return text.Length;
    }

    /// <summary>Citations of the title: what the document says of itself there, its articles only repeat.</summary>
    private void ReadTitle()
    {
        Span<char> buffer = stackalloc char[LeadLength];
        Span<char> gap = stackalloc char[LongestGap];
        Draft? last = null;
        foreach (Draft draft in _drafts)
        {
            if (draft.Span.Start >= _header.End)
            {
                return;
            }

            if (draft.Span.Start < _header.Title.Start || draft.Span.End > _header.Title.End)
            {
                continue;
            }

            if (last is not null && draft.Span.Start > last.Span.End && ActRule.Between(Clause(last.Span.End, draft.Span.Start, gap), out _, out _))
            {
                // '... của Nghị định A quy định chi tiết Luật B': B only tells what A is.
                continue;
            }

            bool beside = last is { Relation: RelationKind.Guides } && ListRule.Joins(_text, last.Span.End, draft.Span.Start);
            last = draft;
            ReadOnlySpan<char> lead = Clause(_header.Title.Start, draft.Span.Start, buffer);
            if (ActRule.Opens(lead, out RelationKind act) || (lead.StartsWith("ve viec ", StringComparison.Ordinal) && ActRule.Opens(lead[8..], out act)) || (lead.StartsWith("v/v ", StringComparison.Ordinal) && ActRule.Opens(lead[4..], out act) && act == RelationKind.Corrects))
            {
                Act(draft, act, lead);
            }
            else if (beside || ActRule.Details(lead))
            {
                Act(draft, RelationKind.Guides, lead);
                draft.Relation = RelationKind.Guides;
            }
        }
    }

    /// <summary>Gives the next citation in text order its role.</summary>
    public void Read(Draft draft)
    {
        bool quoted = _quoted?.Contains(draft.Span.Start) ?? false;
        bool nested = _previous is not null && ReadGap(_previous, draft, stackalloc char[LongestGap]);
        if (draft.Relation == RelationKind.Cites)
        {
            ReadRole(draft, quoted, nested);
        }

        if (!draft.Inner.IsEmpty)
        {
            _chain = (RelationKind.Amends, false, draft);
        }

        _previous = draft;
    }
}
