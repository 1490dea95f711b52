using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;
using CitationGraph.Grammars.Scanning;

namespace CitationGraph.Grammars.Rules;

/// <summary>Makes citations of a law as found: the law itself, and each law that an amending law names.</summary>
internal static class LawDrafts
{
    /// <summary>Adds them in text order.</summary>
    public static void Add(ReadOnlySpan<char> text, in LawMatch law, NoiseProfile noise, HomePlace home, List<Draft> drafts)
    {
        NoteTaker notes = default;
        string number = string.Empty;
        float cost = law.Cost;
        if (law.HasNumber)
        {
            (number, float numberCost) = SignRule.Canonical(text, law.Number, null, noise, ref notes);
            cost += numberCost;
        }

        List<Draft>? inner = law.Amending ? [] : null;
        string name = law.Amending ? AmendingName(text, law, noise, inner!) : NameOf(text, law);
        if (law.Cost > 0 && !law.Name.IsEmpty)
        {
            notes.AddFirst("name", IssuerName.Collapse(text[law.Name.Start..law.Name.End]), name);
        }

        if (!law.Date.Date.IsPossible)
        {
            notes.Add("date", text[law.HeadEnd..law.Span.End].Trim(), law.Date.Date.ToString());
        }

        if (law.Amending && law.Inner.IsEmpty && !law.HasNumber && Array.Exists(OpenWords, word => name.EndsWith(word, StringComparison.Ordinal)))
        {
            cost += BrokenOff;
            notes.Add("name", name, UnreadDate.Unknown);
        }

        TextSpan unread = law.Date.Date.IsEmpty ? UnreadDate.Behind(text, law.Span.End) : default;
        if (!unread.IsEmpty)
        {
            notes.Add("date", text[unread.Start..unread.End], UnreadDate.Unknown);
        }

        int end = law.Span.End;
        string issuer = string.Empty;
        var cursor = new Cursor(text, end);
        if (IssuerRule.TryOf(ref cursor, noise, out IssuerMatch body))
        {
            string written = IssuerName.Of(text, body, home);
            if (written is "Quốc hội" or "Ủy ban Thường vụ Quốc hội" or "Chủ tịch nước")
            {
                issuer = written;
            }
        }

        drafts.Add(new Draft
        {
            Span = new TextSpan(law.Span.Start, end),
            HeadEnd = law.HeadEnd,
            Type = law.Type,
            Number = number,
            Name = name,
            Date = law.Date.Date,
            Issuer = issuer,
            Cost = cost,
            DoubtfulDigits = (law.HasNumber ? law.Number.DoubtfulDigits : 0) + law.Date.Doubtful + (unread.IsEmpty ? 0 : 1),
            PinpointStart = law.Span.Start,
            Inner = law.Inner,
            Notes = notes.Notes,
            Year = law.HasNumber ? law.Number.YearValue : law.Date.Date.Year,
        });
        if (inner is not null)
        {
            drafts.AddRange(inner);
        }
    }

    /// <summary>'Luật sửa đổi, bổ sung một': what a scan broke off wants another word.</summary>
    private static readonly string[] OpenWords = [" một", " số", " của", " các"];

    private const float BrokenOff = 5f;

    private static string NameOf(ReadOnlySpan<char> text, in LawMatch law) =>
        law.Known >= 0 ? LawNames.All[law.Known].Name
        : law.Name.IsEmpty ? string.Empty
        : IssuerName.Collapse(text[law.Name.Start..law.Name.End]);

    /// <summary>The name with its inner laws in canonical form; they are added as citations of their own.</summary>
    private static string AmendingName(ReadOnlySpan<char> text, in LawMatch law, NoiseProfile noise, List<Draft> inner)
    {
        int leadEnd = law.Inner.IsEmpty ? law.Name.End : law.Inner.Start;
        string lead = AmendingRule.Lead(text, new TextSpan(law.Name.Start, leadEnd), noise);
        string folded = Fold.Of(lead);
        bool usual = folded.StartsWith("sua doi, bo sung mot so dieu cua", StringComparison.Ordinal) || law.Cost > 0;
        if (law.Inner.IsEmpty)
        {
            return lead;
        }

        var name = new System.Text.StringBuilder(usual ? "sửa đổi, bổ sung một số điều của" : lead);
        var at = new Cursor(text, law.Inner.Start);
        while (at.Position < law.Inner.End)
        {
            int start = at.Position;
            if (!LawRule.TryParse(text, LawAnchor(text, start), start, noise, AliasTable.None, out LawMatch one) && !AmendingRule.TryInnerLaw(at, noise, out _))
            {
                break;
            }

            AmendingRule.TryInnerLaw(at, noise, out int end);
            end = Math.Min(Math.Max(end, start + 1), law.Inner.End);
            string innerName = one.Known >= 0 ? LawNames.All[one.Known].Name : FreeNameOf(text, one, end);
            string type = one.Type ?? "Luật";
            string innerNumber = string.Empty;
            if (law.InnerNumbers && one.HasNumber)
            {
                NoteTaker notes = default;
                innerNumber = SignRule.Canonical(text, one.Number, null, noise, ref notes).Number;
                end = one.Number.Span.End;
            }

            inner.Add(new Draft
            {
                Span = new TextSpan(start, end),
                HeadEnd = end,
                Type = type,
                Number = innerNumber,
                Name = innerName,
                Cost = one.Cost,
                IsInner = true,
                PinpointStart = start,
            });
            at = new Cursor(text, end);
            name.Append(' ').Append(type).Append(' ').Append(innerName).Append(innerNumber.Length > 0 ? " số " + innerNumber : string.Empty).Append(Joint(ref at, law.Inner.End, noise));
        }

        return name.ToString().TrimEnd();
    }

    private static string FreeNameOf(ReadOnlySpan<char> text, in LawMatch one, int end) =>
        one.Name.IsEmpty ? string.Empty : IssuerName.Collapse(text[one.Name.Start..Math.Max(one.Name.Start, end)]);

    /// <summary>Offset of the l of 'luật' or 'lệnh' in the words at <paramref name="start"/>.</summary>
    private static int LawAnchor(ReadOnlySpan<char> text, int start)
    {
        for (int i = start; i < Math.Min(text.Length, start + 12); i++)
        {
            if (Fold.Of(text[i]) == 'l')
            {
                return i;
            }
        }

        return start;
    }

    private static string Joint(ref Cursor at, int end, NoiseProfile noise)
    {
        string joint = string.Empty;
        while (at.Position < end)
        {
            PageFurniture.SkipGap(ref at);
            if (at.Current is ',' or '.')
            {
                at.Advance();
                joint = ",";
            }
            else if (AmendingRule.TryAnd(ref at, noise))
            {
                joint = " và";
            }
            else if (at.Position is var part && AmendingRule.SkipPart(ref at))
            {
                return joint + " " + IssuerName.Collapse(at.Text[part..at.Position]).TrimEnd();
            }
            else
            {
                break;
            }
        }

        return joint;
    }
}
