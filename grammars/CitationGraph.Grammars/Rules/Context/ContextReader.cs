using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Rules.Header;
using CitationGraph.Grammars.Scanning;

namespace CitationGraph.Grammars.Rules.Context;

/// <summary>Gives each citation its role from its clause and collects the relations that the text states.</summary>
internal sealed class ContextReader
{
    private const int LeadLength = 700;
    private const int LongestGap = 420;
    private const int LongestIssuedWith = 60;
    private const int LongestEvidence = 200;

    private static readonly HashSet<string> Enacting = new(StringComparer.Ordinal)
    {
        "Luật", "Bộ luật", "Pháp lệnh", "Nghị quyết", "Nghị quyết liên tịch", "Nghị định", "Quyết định", "Thông tư", "Thông tư liên tịch", "Chỉ thị", "Lệnh", "Quy định", "Quy chế", "Hướng dẫn",
    };

    /// <summary>Papers that propose or tell of a change make none.</summary>
    private static readonly HashSet<string> Proposing = new(StringComparer.Ordinal) { "Tờ trình", "Báo cáo", "Công văn", "Văn bản", "Thông báo", "Kế hoạch", "Công điện", "Biên bản" };

    private readonly string _text;
    private readonly NoiseProfile _noise;
    private readonly HeaderReading _header;
    private readonly List<Draft> _drafts;
    private readonly Preamble _preamble;
    private readonly QuotedBlocks? _quoted;
    private readonly bool _enacts;
    private readonly int _enactingEnd;
    private readonly List<StatedRelation> _relations = [];
    private readonly HashSet<(string Source, RelationKind Kind, string Target)> _seen = [];
    private readonly Dictionary<string, RelationKind> _ownActs = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Type, string Name), string> _numbers;
    private readonly CitedDate _effective;
    private string _amended = string.Empty;

    private ContextReader(string text, HeaderReading header, List<Draft> drafts, List<int> forceMarks, NoiseProfile noise)
    {
        _text = text;
        _noise = noise;
        _header = header;
        _drafts = drafts;
        _preamble = Preamble.Find(text, header.End, noise);
        _effective = EffectiveDate.Find(text, forceMarks, header.Header.Date, noise.IsNoisy);
        string title = noise.IsNoisy ? Outlines.Restore(Fold.Of(header.Header.Title), new char[2000]).ToString() : Fold.Of(header.Header.Title);
        bool amends = title.Contains("sua doi", StringComparison.Ordinal) || title.Contains("bo sung", StringComparison.Ordinal);
        _quoted = amends ? QuotedBlocks.Find(text, _preamble.End) : null;
        _enacts = Enacting.Contains(header.Header.Type);
        _enactingEnd = EnactingEnd(text, _preamble.End);
        _numbers = NumbersOfLaws(drafts);
        MarkRepealed(forceMarks);
    }

    /// <summary>When the document takes effect, relations in text order.</summary>
    public static (CitedDate Effective, List<StatedRelation> Relations) Read(string text, HeaderReading header, List<Draft> drafts, List<int> forceMarks, NoiseProfile noise)
    {
        var reader = new ContextReader(text, header, drafts, forceMarks, noise);
        reader.ReadTitle();
        reader.ReadAll();
        return (reader._effective, reader._relations);
    }

    /// <summary>How relations name an instrument: a law that the text also gives with its number, by that number.</summary>
    private string KeyOf(Draft draft) =>
        draft.Number.Length == 0 && draft.Name.Length > 0 && draft.Date.IsEmpty && _numbers.TryGetValue((draft.Type, draft.Name), out string? number) ? number : draft.Key;

    private static Dictionary<(string, string), string> NumbersOfLaws(List<Draft> drafts)
    {
        var numbers = new Dictionary<(string, string), string>();
        foreach (Draft draft in drafts)
        {
            if (draft.Number.Length > 0 && draft.Name.Length > 0 && draft.Inner.IsEmpty)
            {
                numbers.TryAdd((draft.Type, draft.Name), draft.Number);
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

        Span<char> folded = stackalloc char[LeadLength];
        folded = folded[..Math.Min(buffer.Length, LeadLength)];
        return Outlines.Restore(Paragraphs.Folded(_text, start, end, folded), buffer);
    }

    private static int EnactingEnd(string text, int from)
    {
        foreach (string mark in new[] { "Nơi nhận", "NƠI NHẬN", "Noi nhan", "Noi nhén", "Nơi nhận" })
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

            ReadOnlySpan<char> lead = Clause(_header.Title.Start, draft.Span.Start, buffer);
            if (ActRule.Opens(lead, out RelationKind act) || (lead.StartsWith("ve viec ", StringComparison.Ordinal) && ActRule.Opens(lead[8..], out act)))
            {
                Act(draft, act, lead);
            }
        }
    }

    private void ReadAll()
    {
        Draft? previous = null;
        (RelationKind Kind, bool Reversed, Draft Source) chain = (RelationKind.Cites, false, null!);
        Span<char> gapBuffer = stackalloc char[LongestGap];
        foreach (Draft draft in _drafts)
        {
            bool quoted = _quoted?.Contains(draft.Span.Start) ?? false;
            bool nested = false;
            if (previous is not null)
            {
                nested = ReadGap(previous, draft, gapBuffer, ref chain);
            }

            if (draft.Relation == RelationKind.Cites)
            {
                ReadRole(draft, quoted, nested);
            }

            if (!draft.Inner.IsEmpty)
            {
                chain = (RelationKind.Amends, false, draft);
            }

            previous = draft;
        }
    }

    /// <summary>What the citation before does to this one, or the other way round. True when this one is only named to tell of
    /// the other.</summary>
    private bool ReadGap(Draft previous, Draft draft, Span<char> buffer, ref (RelationKind Kind, bool Reversed, Draft Source) chain)
    {
        if (draft.IsInner)
        {
            if (chain.Source is { Inner.IsEmpty: false } outer && outer.Inner.Start <= draft.Span.Start && draft.Span.End <= outer.Inner.End)
            {
                Add(KeyOf(outer), RelationKind.Amends, draft, false, CitedDate.None, outer.Span.Start, draft.Span.End);
            }

            return true;
        }

        int from = previous.Span.End;
        int to = draft.Span.Start;
        if (to <= from || to - from > LongestGap)
        {
            chain = default;
            return false;
        }

        if (chain.Source is not null && chain.Source.Inner.IsEmpty && ListRule.Joins(_text, from, to) && !_text.AsSpan(from, to - from).Contains(';'))
        {
            Link(chain.Source, draft, chain.Kind, chain.Reversed);
            return true;
        }

        if (_text.AsSpan(from, to - from).Contains(';') || CrossesSentence(from, to))
        {
            chain = default;
            return false;
        }

        ReadOnlySpan<char> between = Clause(from, to, buffer);
        if (!ActRule.Between(between, out RelationKind act, out bool reversed))
        {
            chain = default;
            return false;
        }

        chain = (act, reversed, previous);
        Link(previous, draft, act, reversed);
        return true;
    }

    private void Link(Draft first, Draft second, RelationKind act, bool reversed)
    {
        (Draft source, Draft target) = reversed ? (second, first) : (first, second);
        if (Proposing.Contains(source.Type))
        {
            return;
        }

        Add(KeyOf(source), act, target, false, CitedDate.None, first.Span.Start, second.Span.End);
    }

    private bool CrossesSentence(int from, int to) => Paragraphs.SentenceEnd(_text, from) < to;

    private void ReadRole(Draft draft, bool quoted, bool nested)
    {
        int at = draft.Span.Start;
        if (at >= _preamble.Start && at < _preamble.End)
        {
            ReadPreambleRole(draft, nested);
            return;
        }

        if (at < _preamble.Start)
        {
            return;
        }

        int paragraph = Paragraphs.Start(_text, at, _preamble.End);
        bool enacts = _enacts && at < _enactingEnd;
        if (!quoted && !enacts && at - paragraph > LongestIssuedWith && !SaysThis(paragraph, at))
        {
            return;
        }

        Span<char> buffer = stackalloc char[LeadLength];
        ReadOnlySpan<char> whole = Clause(paragraph, at, buffer);
        if (quoted)
        {
            if (_amended.Length > 0 && ActRule.Opens(whole, out RelationKind theirs) && _amended != KeyOf(draft))
            {
                Add(_amended, theirs == RelationKind.Replaces ? RelationKind.Amends : theirs, draft, theirs == RelationKind.Repeals, CitedDate.None, paragraph, draft.Span.End);
            }

            return;
        }

        if (IsIssuedWith(whole))
        {
            draft.Relation = RelationKind.IssuedWith;
            return;
        }

        if (nested && !_ownActs.ContainsKey(draft.Key))
        {
            return;
        }

        int sentence = Paragraphs.SentenceStart(_text, at, paragraph);
        ReadOnlySpan<char> lead = sentence == paragraph ? whole : Clause(sentence, at, stackalloc char[LeadLength]);
        if ((enacts && (ActRule.Opens(lead, out RelationKind act) || FromIntroduction(paragraph, out act))) || ActRule.OfThis(lead, out act))
        {
            if (!IsException(lead))
            {
                Act(draft, act, lead);
            }
        }
    }

    /// <summary>'này' stands before: only such a sentence can speak of the document itself.</summary>
    private bool SaysThis(int from, int to)
    {
        ReadOnlySpan<char> text = _text.AsSpan(from, to - from);
        return text.Contains("này", StringComparison.Ordinal) || text.Contains("nay", StringComparison.Ordinal) || text.Contains("na\u0300y", StringComparison.Ordinal) || text.Contains("NÀY", StringComparison.Ordinal);
    }

    /// <summary>In the preamble a cue decides; inside a proposal to change an instrument that this document does change, the
    /// change.</summary>
    private void ReadPreambleRole(Draft draft, bool nested)
    {
        RelationKind cue = _preamble.At(draft.Span.Start);
        if (cue == RelationKind.BasedOn || !_ownActs.TryGetValue(draft.Key, out RelationKind own) || cue == RelationKind.Implements && !InProposal(draft))
        {
            draft.Relation = cue;
            if (cue == RelationKind.Cites && !nested)
            {
                ReadPromulgation(draft);
            }

            return;
        }

        draft.Relation = own;
    }

    /// <summary>'UBND tỉnh ban hành Quyết định sửa đổi, bổ sung ... của Quyết định số ...'.</summary>
    private void ReadPromulgation(Draft draft)
    {
        int paragraph = Paragraphs.Start(_text, draft.Span.Start, _preamble.Start);
        ReadOnlySpan<char> lead = Clause(paragraph, draft.Span.Start, stackalloc char[LeadLength]);
        int issues = lead.IndexOf("ban hanh ", StringComparison.Ordinal);
        foreach (string verb in new[] { "sua doi", "bai bo", "thay the", "dinh chinh" })
        {
            int at = issues < 0 ? -1 : lead[issues..].IndexOf(verb, StringComparison.Ordinal);
            if (at >= 0 && ActRule.Opens(lead[(issues + at)..], out RelationKind act))
            {
                Act(draft, act, lead[(issues + at)..]);
                return;
            }
        }
    }

    private bool InProposal(Draft draft)
    {
        int from = Math.Max(_preamble.Start, draft.Span.Start - LongestGap);
        ReadOnlySpan<char> lead = Clause(from, draft.Span.Start, stackalloc char[LongestGap]);
        return lead.Contains("sua doi", StringComparison.Ordinal) || lead.Contains("bai bo", StringComparison.Ordinal) || lead.Contains("thay the", StringComparison.Ordinal);
    }

    /// <summary>'(Ban hành kèm theo Quyết định số ...)' under the title of an appendix.</summary>
    private static bool IsIssuedWith(ReadOnlySpan<char> lead)
    {
        ReadOnlySpan<char> start = lead.TrimStart(" (\"");
        return start.Length <= 40 && (start.StartsWith("ban hanh", StringComparison.Ordinal) || start.StartsWith("kem theo", StringComparison.Ordinal) || start.StartsWith("dinh kem", StringComparison.Ordinal) || start.StartsWith("phe duyet kem", StringComparison.Ordinal))
            && start.TrimEnd().EndsWith("theo", StringComparison.Ordinal);
    }

    private static bool IsException(ReadOnlySpan<char> lead)
    {
        int except = lead.LastIndexOf(" tru ", StringComparison.Ordinal);
        return except >= 0 && lead.Length - except < 160;
    }

    /// <summary>The act of the paragraph that introduces the list in which this paragraph is an item: '... bãi bỏ các văn bản
    /// sau:'.</summary>
    private bool FromIntroduction(int paragraph, out RelationKind act)
    {
        act = RelationKind.Cites;
        int first = paragraph;
        while (first < _text.Length && Fold.Of(_text[first]) is ' ' or Fold.Nothing)
        {
            first++;
        }

        if (Paragraphs.ItemMark(_text, first) == 0)
        {
            return false;
        }

        int lowest = Math.Max(_preamble.End, paragraph - 3000);
        int end = paragraph;
        while (end > lowest)
        {
            int start = Paragraphs.Start(_text, end - 1, lowest);
            int last = end;
            while (last > start && Fold.Of(_text[last - 1]) is ' ' or '\n' or Fold.Nothing)
            {
                last--;
            }

            if (last > start && _text[last - 1] == ':')
            {
                ReadOnlySpan<char> introduction = Clause(start, last, stackalloc char[LeadLength]);
                if (introduction.Contains("het hieu luc", StringComparison.Ordinal) || introduction.Contains("bai bo", StringComparison.Ordinal))
                {
                    act = RelationKind.Repeals;
                }
                else if (introduction.Contains(" nay thay the", StringComparison.Ordinal))
                {
                    act = RelationKind.Replaces;
                }

                return act != RelationKind.Cites;
            }

            if (last > start && Paragraphs.StartsArticle(_text, SkipBlank(start)))
            {
                return false;
            }

            end = start;
        }

        return false;
    }

    private int SkipBlank(int at)
    {
        while (at < _text.Length && Fold.Of(_text[at]) is ' ' or '\n' or Fold.Nothing)
        {
            at++;
        }

        return at;
    }

    private void Act(Draft draft, RelationKind act, ReadOnlySpan<char> lead)
    {
        draft.Relation = act;
        bool part = act == RelationKind.Repeals && IsPart(lead);
        if (act == RelationKind.Amends)
        {
            _amended = KeyOf(draft);
        }

        _ownActs.TryAdd(draft.Key, act);
        Add(StatedRelation.Self, act, draft, part, _effective, Math.Max(0, draft.Span.Start - Math.Min(lead.Length, 120)), draft.Span.End);
    }

    /// <summary>A part of the instrument is named between the verb and it.</summary>
    private static bool IsPart(ReadOnlySpan<char> lead)
    {
        int verb = lead.LastIndexOf("bai bo", StringComparison.Ordinal);
        ReadOnlySpan<char> between = verb < 0 ? lead : lead[(verb + 6)..];
        return between.Contains("dieu ", StringComparison.Ordinal) || between.Contains("khoan ", StringComparison.Ordinal) || between.Contains("diem ", StringComparison.Ordinal)
            || between.Contains("phu luc", StringComparison.Ordinal) || between.Contains("mau so", StringComparison.Ordinal) || between.Contains("cum tu", StringComparison.Ordinal)
            || between.Contains("mot so", StringComparison.Ordinal) || between.Contains("muc ", StringComparison.Ordinal) || between.Contains("noi dung", StringComparison.Ordinal);
    }

    /// <summary>'Nghị định số ...; Nghị định số ... hết hiệu lực kể từ ngày ...': all of the sentence before the words.</summary>
    private void MarkRepealed(List<int> forceMarks)
    {
        int next = 0;
        Span<char> leadBuffer = stackalloc char[40];
        Span<char> buffer = stackalloc char[LeadLength];
        foreach (int mark in forceMarks)
        {
            ReadOnlySpan<char> lead = Clause(Math.Max(0, mark - 40), mark, leadBuffer);
            if (mark < _preamble.End || !(lead.EndsWith("het hieu ", StringComparison.Ordinal) || lead.EndsWith("cham dut hieu ", StringComparison.Ordinal) || lead.EndsWith("khong con hieu ", StringComparison.Ordinal))
                || lead.EndsWith("nay het hieu ", StringComparison.Ordinal) || (_quoted?.Contains(mark) ?? false))
            {
                continue;
            }

            int start = Paragraphs.SentenceStart(_text, mark, Paragraphs.Start(_text, mark, _preamble.End));
            while (next < _drafts.Count && _drafts[next].Span.Start < start)
            {
                next++;
            }

            for (int i = next; i < _drafts.Count && _drafts[i].Span.End <= mark; i++)
            {
                ReadOnlySpan<char> before = Clause(start, _drafts[i].Span.Start, buffer);
                if (!IsException(before) && !before.Contains("theo quy dinh", StringComparison.Ordinal))
                {
                    Act(_drafts[i], RelationKind.Repeals, before);
                }
            }
        }
    }

    private void Add(string source, RelationKind act, Draft target, bool part, CitedDate effective, int start, int end)
    {
        string goal = KeyOf(target);
        if (source == goal || !_seen.Add((source, act, goal)))
        {
            return;
        }

        var evidence = new TextSpan(Math.Max(start, end - (2 * LongestEvidence)), end);
        _relations.Add(new StatedRelation
        {
            Source = source,
            Relation = act,
            Target = goal,
            Partial = part,
            Effective = effective,
            Evidence = evidence,
            EvidenceText = IssuerName.Collapse(_text.AsSpan(evidence.Start, evidence.Length)),
        });
    }
}
