using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;
using CitationGraph.Grammars.Scanning;

namespace CitationGraph.Grammars.Rules;

/// <summary>Puts a number together with its kind before it and with date and issuer behind it.
/// <code>
/// citation = [head] number { date | issuer }
/// item     = (',' | ';' | 'và' | 'hoặc') ['số'] number          takes the kind of the citation before
/// </code></summary>
internal static class NumberedRule
{
    /// <summary>Reads the citation of a number, or null where it is none.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="number">The number.</param>
    /// <param name="floor">Nothing before this offset belongs to it.</param>
    /// <param name="needsKind">True for forms that only a kind before them makes credible.</param>
    /// <param name="noise">How the text was read.</param>
    /// <param name="home">The document's places.</param>
    /// <param name="previous">The citation before, if any.</param>
    /// <param name="isOther">True for the number of a paper that is no instrument: a contract, a form.</param>
    public static Draft? Read(ReadOnlySpan<char> text, NumberMatch number, int floor, bool needsKind, NoiseProfile noise, HomePlace home, Draft? previous, out bool isOther)
    {
        isOther = false;
        NumberRule.TakeTornDigit(text, floor, noise, ref number);
        int so = KindRule.StepBackOverSo(text, number.Span.Start, floor, noise, out bool hasSo);
        Span<char> codeBuffer = stackalloc char[28];
        ReadOnlySpan<char> code = NumberRule.Folded(text, number.Parts[0].Span, codeBuffer);
        bool coded = InstrumentKinds.TryByCode(code, out InstrumentKind byCode);
        bool hasKind = KindRule.TryBefore(text, so, floor, noise, code, out KindMatch kind);
        if (!hasKind && so != number.Span.Start)
        {
            hasKind = KindRule.TryBefore(text, number.Span.Start, floor, noise, code, out kind);
        }

        bool inherits = !hasKind && previous is { Number.Length: > 0 } && ListRule.Joins(text, previous.Span.End, so);
        int elided = hasKind || inherits ? -1 : ElidedNumbers.FirstBefore(text, so, floor, noise);
        bool listed = elided >= 0 && KindRule.TryBefore(text, KindRule.StepBackOverSo(text, elided, floor, noise, out _), floor, noise, code, out kind);
        if (listed)
        {
            hasKind = true;
        }
        else if (!hasKind && !inherits)
        {
            hasKind = KindRule.TryMisreadBefore(text, so, floor, noise, code, out kind);
        }
        else if (hasKind && noise.IsNoisy && coded && !KindRule.HasCode(kind.Kind, code)
            && KindRule.TryMisreadBefore(text, kind.Span.Start, floor, noise, code, out KindMatch outer) && KindRule.HasCode(outer.Kind, code))
        {
            // 'Théng bao két luan s6 123/TB-...': the kind to the letter is only the last word of the one that the sign names.
            kind = outer;
        }
        else if (hasKind && noise.IsNoisy && coded && !KindRule.HasCode(kind.Kind, code)
            && (KindRule.TryMisreadBefore(text, so, kind.Span.End, noise, code, out KindMatch inner) || KindRule.TryOutlineBefore(text, so, kind.Span.End, byCode, out inner)) && KindRule.HasCode(inner.Kind, code))
        {
            // 'Ké hoach thuc hién Két ludn s6 80-KL/TW': the kind that the sign names was misread, the one to the letter is of the paper that carries it out.
            kind = inner;
        }

        if (hasKind && coded && !KindRule.HasCode(kind.Kind, code) && text[kind.Span.End..Math.Max(so, kind.Span.End)].Contains('('))
        {
            // 'Kế hoạch công tác (số 12/QĐ-UBND)': the sign says that the brackets number another.
            (hasKind, listed, kind) = (false, false, default);
        }

        isOther = hasKind ? !kind.Kind.Cited : !inherits && coded && !byCode.Cited;
        if (isOther)
        {
            return null;
        }

        if (!hasKind && !inherits && (needsKind || number.NeedsKind || !(coded && StandsAlone(text, number, so, floor))))
        {
            return null;
        }

        NoteTaker notes = default;
        InstrumentKind? instrument = KindOf(hasKind ? kind.Kind : null, inherits ? previous!.Type : null, code, coded ? byCode : null, number);
        string type = instrument?.Name ?? previous!.Type;
        (string canonical, float cost) = SignRule.Canonical(text, number, instrument, noise, ref notes);
        if (kind.Cost > 0)
        {
            notes.AddFirst("type", text[kind.Span.Start..kind.Span.End].ToString(), kind.Kind.Name);
        }

        int start = hasKind && !listed ? kind.Span.Start : so;
        bool joint = type is "Thông tư liên tịch" or "Nghị quyết liên tịch" or "Thông tư liên bộ" || code is "ttlt" or "nqlt" or "ttlb";
        var tail = CitationTail.Read(text, number.Span.End, number.YearValue, noise, joint);
        if (!tail.HasIssuer && !tail.DateSpan.IsEmpty)
        {
            tail.TakeSignedBody(text, number, noise);
        }

        tail.TakeMisreadBody(text, number, noise);

        int issuing = -1;
        string issuer = tail.HasIssuer ? IssuerName.Of(text, tail.Issuer, home) : hasKind ? IssuerBefore.Of(text, kind, so, floor, noise, home, out issuing) : string.Empty;
        if (issuing >= 0 && tail.DateSpan.IsEmpty)
        {
            tail.Date = IssuerBefore.DayBefore(text, issuing, floor, number.YearValue);
        }

        issuer = tail.HasIssuer || !IsOfAnOffice(text, number, issuer) ? issuer : string.Empty;
        if (issuer.Length == 0 && previous is { IssuerLeads: true } && IssuerBefore.Reaches(text, previous, start, type, canonical))
        {
            issuer = previous.Issuer;
            issuing = previous.IssuerIssues ? previous.Span.Start : -1;
        }

        issuer = noise.IsNoisy ? SignedDepartment(text, number, issuer) : SignedWord(text, number, issuer);
        bool leads = issuer.Length > 0 && !tail.HasIssuer;
        if (tail.HasIssuer && (joint || type.Contains("liên", StringComparison.Ordinal) || JointIssuers.Sign(canonical) || JointIssuers.IsJoint(text, tail.Issuer.Span.Start)))
        {
            issuer = JointIssuers.Complete(text, issuer, home, noise, year: number.YearValue, ref tail);
        }

        if (issuer.Length == 0 && hasKind && !noise.IsNoisy)
        {
            string behind = IssuerBehind.Of(text, tail.End, noise, home);
            string signed = SignedBody(text, number);
            issuer = behind.Contains(signed, StringComparison.Ordinal) && (signed.Length == 0 || signed.Contains(Office, StringComparison.Ordinal) || !behind.StartsWith(Office, StringComparison.Ordinal)) ? behind : string.Empty;
        }

        if (tail.Date.Doubtful > 0 || !tail.Date.Date.IsPossible)
        {
            notes.Add("date", text[tail.DateSpan.Start..tail.DateSpan.End], tail.Date.Date.ToString());
        }
        else if (tail.DateSpan.IsEmpty && !tail.Unread.IsEmpty)
        {
            notes.Add("date", text[tail.Unread.Start..tail.Unread.End], UnreadDate.Unknown);
        }

        return new Draft
        {
            Span = new TextSpan(start, Printed.End(text, start, tail.End)),
            HeadEnd = number.Span.End,
            Type = type,
            Number = SignRule.Provincial(canonical, issuer),
            Date = tail.Date.Date,
            Issuer = issuer,
            Cost = cost + kind.Cost + tail.Issuer.Cost,
            DoubtfulDigits = number.DoubtfulDigits + tail.Date.Doubtful + (tail.DateSpan.IsEmpty && !tail.Unread.IsEmpty ? 1 : 0),
            HasKindWord = hasKind || inherits,
            HasUnknownSign = cost == 0 && !coded && !IsKnown(text, number, code),
            InheritsKind = inherits || listed,
            FirstElided = listed ? elided : -1,
            KindStart = kind.Span.Start,
            SharesDate = tail.Together,
            IssuerLeads = leads,
            IssuerIssues = leads && issuing >= 0,
            PinpointStart = start,
            ResumeAt = tail.HasIssuer && !tail.Issuer.Rest.IsEmpty ? tail.Issuer.Rest.Start : tail.End,
            Notes = notes.Notes,
            Year = number.YearValue > 0 ? number.YearValue : tail.Date.Date.Year,
        };
    }

    /// <summary>The lexicon knows a part of the sign: 'BTTTI-ABC' may be misspelt.</summary>
    private static bool IsKnown(ReadOnlySpan<char> text, in NumberMatch number, ReadOnlySpan<char> code)
    {
        bool known = SignAtoms.TryGet(code, out _);
        Span<char> buffer = stackalloc char[28];
        for (int i = 1; i < number.PartCount && !known; i++)
        {
            known = SignAtoms.TryGet(NumberRule.Folded(text, number.Parts[i].Span, buffer), out _);
        }

        return known;
    }

    /// <summary>A bare number counts where its sign names a kind and, for want of a year, a body; not behind the words that
    /// lead to forms and house numbers.</summary>
    private static bool StandsAlone(ReadOnlySpan<char> text, in NumberMatch number, int so, int floor)
    {
        if (number.PartCount < 2 || number.DoubtfulDigits > 0)
        {
            return false;
        }

        int before = Printed.End(text, floor, so);
        if (before > floor && char.IsAsciiDigit(text[before - 1]) && !AnotherCell(text[before..so]) && !KindRule.IsRowNumber(text, floor, before))
        {
            return false;
        }

        TextSpan last = number.Parts[1].Span;
        Span<char> buffer = stackalloc char[28];
        bool body = SignAtoms.TryGet(NumberRule.Folded(text, last, buffer), out SignAtom atom) && atom.Body.Length > 0;
        return (body || !number.Year.IsEmpty) && !FormWords.Before(text, so, floor);
    }

    /// <summary>The gap between two cells of a row ('4    64/2014/NĐ-CP') or two lines parts no number; one blank may
    /// ('107/202 1/NĐ-CP').</summary>
    private static bool AnotherCell(ReadOnlySpan<char> gap) => gap.Length > 1 || gap is "\t" or "|";

    /// <summary>'ý kiến của Thủ tướng Chính phủ tại Công văn số 2694/VPCP-KGVX': what an office passes on is the office's.</summary>
    private static bool IsOfAnOffice(ReadOnlySpan<char> text, in NumberMatch number, string issuer) =>
        issuer.Length > 0 && !issuer.Contains(Office, StringComparison.Ordinal) && SignNames(text, number, Office, default);

    private const string Office = "Văn phòng";

    /// <summary>'cla $6 Xay dung' behind 'TTr-SXD': a scan makes 'Bộ' of 'Sở'; the sign tells them apart.</summary>
    private static string SignedDepartment(ReadOnlySpan<char> text, in NumberMatch number, string issuer)
    {
        const string Ministry = "Bộ ";
        const string Department = "Sở ";
        return issuer.StartsWith(Ministry, StringComparison.Ordinal) && SignNames(text, number, Department, issuer.AsSpan(Ministry.Length)) ? Department + issuer[Ministry.Length..] : issuer;
    }

    /// <summary>'Sở Tie pháp' behind 'TTr-STP': the department that the sign names, where one word of the two differs and begins alike.</summary>
    private static string SignedWord(ReadOnlySpan<char> text, in NumberMatch number, string issuer)
    {
        if (!issuer.StartsWith("Sở ", StringComparison.Ordinal) || SignedBody(text, number) is not { Length: > 0 } signed || signed == issuer || !signed.StartsWith("Sở ", StringComparison.Ordinal))
        {
            return issuer;
        }

        string[] seen = issuer.Split(' ');
        string[] known = signed.Split(' ');
        int apart = 0;
        for (int i = 0; i < seen.Length && seen.Length == known.Length; i++)
        {
            bool alike = Fold.Of(seen[i]) == Fold.Of(known[i]);
            bool misread = !alike && seen[i][0] == known[i][0] && Math.Abs(seen[i].Length - known[i].Length) <= 1 && seen[i].Length <= LongestMisread;
            apart += alike ? 0 : misread ? 1 : 2;
        }

        return apart == 1 && seen.Length == known.Length ? signed : issuer;
    }

    private const int LongestMisread = 4;

    /// <summary>The body that the last part of the sign names, or empty.</summary>
    public static string SignedBody(ReadOnlySpan<char> text, in NumberMatch number) =>
        number.PartCount > 1 && SignAtoms.TryGet(NumberRule.Folded(text, number.Parts[number.PartCount - 1].Span, stackalloc char[28]), out SignAtom atom) ? atom.Body : string.Empty;

    /// <summary>A part of the sign is that of a body whose name begins with <paramref name="start"/> and goes on with <paramref name="rest"/>;
    /// an empty rest stands for any.</summary>
    private static bool SignNames(ReadOnlySpan<char> text, in NumberMatch number, string start, ReadOnlySpan<char> rest)
    {
        Span<char> buffer = stackalloc char[28];
        for (int i = 0; i < number.PartCount; i++)
        {
            if (SignAtoms.TryGet(NumberRule.Folded(text, number.Parts[i].Span, buffer), out SignAtom atom) && atom.Body.StartsWith(start, StringComparison.Ordinal)
                && (rest.IsEmpty || rest.SequenceEqual(atom.Body.AsSpan(start.Length))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The kind of the instrument; null for an item of a list whose head is of a kind that the lexicon does not have.</summary>
    private static InstrumentKind? KindOf(InstrumentKind? kind, string? inherited, ReadOnlySpan<char> code, InstrumentKind? byCode, in NumberMatch number)
    {
        if (kind is not null)
        {
            return kind.Name == "Lệnh" && code is "pl" ? InstrumentKinds.Ordinance : kind == InstrumentKinds.Paper && byCode is not null && number.PartCount > 1 ? byCode : InstrumentKinds.OfOneBody(kind);
        }

        // An item of a list whose sign names another kind is of that kind.
        InstrumentKind? head = inherited is null ? byCode : InstrumentKinds.Find(inherited);
        return byCode is not null && head is not null && !KindRule.HasCode(head, code) ? byCode : head;
    }
}
