using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules;

/// <content>The laws inside the name.</content>
internal static partial class AmendingRule
{
    /// <summary>A law's kind and known or capitalised name; its end.</summary>
    public static bool TryInnerLaw(Cursor at, NoiseProfile noise, out int end)
    {
        end = 0;
        Cursor kind = at;
        if (!LawWord(ref kind, noise))
        {
            return false;
        }

        PageFurniture.SkipGap(ref kind);
        if (noise.IsNoisy
            ? LawNames.Trie.TryFind(at.Text, kind.Position, noise.Channel, noise.PerLetter, out ChannelTrie.Match name)
            : LawRule.TryExactName(at.Text, kind, noise, out name))
        {
            end = name.End;
            return true;
        }

        TextSpan free = FreeName.Read(kind, noise.IsNoisy);
        end = free.End;
        return !free.IsEmpty;
    }

    private static readonly Parser<Unit> Amended = Parse.Gap.Then(Parse.OneOf(Parse.Word("da duoc sua doi"), Parse.Word("duoc sua doi")));

    private static bool IsAmended(Cursor behind, NoiseProfile noise)
    {
        int start = behind.Position;
        if (Amended.TryParse(ref behind, out _) || !noise.IsNoisy)
        {
            return behind.Position > start;
        }

        // 'da duge sta doi'
        ReadOnlySpan<char> folded = Context.Paragraphs.Folded(behind.Text, start, Math.Min(behind.Text.Length, start + LongestAmended), stackalloc char[LongestAmended]);
        return Context.Outlines.Restore(folded, stackalloc char[2 * LongestAmended]).IndexOf("duoc sua doi", StringComparison.Ordinal) is >= 0 and <= LongestAlready;
    }

    private const int LongestAmended = 24;
    private const int LongestAlready = 4;

    /// <summary>'Luật Đất đai số 31/2024/QH15, Luật Nhà ở số 27/2023/QH15 ...': where another law or 'đã được sửa đổi' follows behind a number, the numbers
    /// are those of the laws inside, also that of the last.</summary>
    private static void SkipInnerNumber(ref Cursor at, NoiseProfile noise, bool numbered, out bool skipped)
    {
        Cursor behind = at;
        skipped = LawRule.TryNumberOf(ref behind) && (numbered || TryJoin(ref behind, noise) || IsAmended(behind, noise));
        if (skipped)
        {
            LawRule.TryNumberOf(ref at);
        }
    }

    /// <summary>'Quốc hội ban hành Luật sửa đổi ... của Luật A số 109/2025/QH15; Luật B số ...' as a paragraph of its own: the law that is enacted has no
    /// number yet.</summary>
    private static bool IsEnacted(ReadOnlySpan<char> text, int law)
    {
        int lowest = Math.Max(0, law - LongestEnacting);
        int line = text[lowest..law].LastIndexOf('\n') + 1;
        var cursor = new Cursor(text, lowest + line);
        cursor.SkipSpace();
        return (line > 0 || lowest == 0) && Enacting.TryParse(ref cursor, out _) && Backwards.OverGap(text, law, lowest) == cursor.Position;
    }

    /// <summary>'LUẬT / SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA BỘ LUẬT A SỐ 100/2015/QH13': the title of the law itself, whose number stands above it.</summary>
    private static bool IsTitle(ReadOnlySpan<char> text, int law, int name) =>
        (law == 0 || text[law - 1] == '\n') && char.IsUpper(text[name + 1]) && text[law..name].Contains('\n');

    private const int LongestEnacting = 40;

    private static readonly Parser<Unit> Enacting = Parse.Word("quoc hoi ban hanh");

    private static bool LawWord(ref Cursor cursor, NoiseProfile noise)
    {
        Cursor start = cursor;
        if (Code.TryParse(ref cursor, out _) || Law.TryParse(ref cursor, out _) || Ordinance.TryParse(ref cursor, out _))
        {
            return true;
        }

        if (noise.IsNoisy && char.IsUpper(cursor.Raw) && (MisreadLaw.TryParse(ref cursor, out _) || (LawWithoutEnd.TryParse(ref cursor, out _) && LeadsToLongName(cursor, noise))))
        {
            return true;
        }

        cursor = start;
        return false;
    }

    /// <summary>'Lude', 'Lue': what is left of 'Luật' is believed before a long known name and before the words of an amending law.</summary>
    public static bool LeadsToLongName(Cursor behind, NoiseProfile noise)
    {
        int end = behind.Position;
        PageFurniture.SkipGap(ref behind);
        return behind.Position > end && ((LawNames.Trie.TryFind(behind.Text, behind.Position, noise.Channel, noise.PerLetter, out ChannelTrie.Match name) && name.Letters >= LongName)
            || (behind.Current == 's' && TryCue(behind.Text, behind.Position, noise, out ChannelTrie.Match cue) && cue.Letters >= LongName));
    }

    private const int LongName = 12;

    private static readonly Parser<TextSpan> LawWithoutEnd = Parse.Token(static letters => letters is ['l', 'u', ..] && letters.Length is 3 or 4);

    private static readonly Parser<Unit> Law = Parse.Word("luat");
    private static readonly Parser<Unit> Code = Parse.Word("bo luat");
    private static readonly Parser<Unit> Ordinance = Parse.Word("phap lenh");
    private static readonly Parser<TextSpan> MisreadLaw = Parse.Token(static letters => letters is ['l', 'u', .., 't'] && letters.Length is >= 3 and <= 6);

    /// <summary>'Luật Chứng khoán. Luật Kế toán, Luật ...': known laws in a list that goes on.</summary>
    private static bool IsMisreadComma(Cursor at, NoiseProfile noise)
    {
        at.Advance();
        PageFurniture.SkipGap(ref at);
        if (!char.IsUpper(at.Raw) || !LawWord(ref at, noise))
        {
            return false;
        }

        PageFurniture.SkipGap(ref at);
        if (!LawRule.TryExactName(at.Text, at, noise, out ChannelTrie.Match name))
        {
            return false;
        }

        var behind = new Cursor(at.Text, name.End);
        if (behind.Current is not (',' or '.'))
        {
            return false;
        }

        behind.Advance();
        PageFurniture.SkipGap(ref behind);
        return char.IsUpper(behind.Raw) && LawWord(ref behind, noise);
    }

    /// <summary>A comma or 'và' with another law behind it.</summary>
    private static bool TryJoin(ref Cursor at, NoiseProfile noise)
    {
        Cursor start = at;
        PageFurniture.SkipGap(ref at);
        bool joined = false;
        if (at.Current == ',' || (at.Current == '.' && IsMisreadComma(at, noise)))
        {
            at.Advance();
            joined = true;
            PageFurniture.SkipGap(ref at);
        }

        if (TryAnd(ref at, noise))
        {
            joined = true;
            PageFurniture.SkipGap(ref at);
        }

        Cursor law = at;
        if (joined && LawWord(ref law, noise))
        {
            return true;
        }

        at = start;
        return false;
    }

    /// <summary>'Luật sửa đổi, bổ sung Điều 126 của Luật A và Điều 121 của Luật B': an article of another law, where the first law was named by one.</summary>
    private static bool TryJoinPart(ReadOnlySpan<char> lead, ref Cursor at, NoiseProfile noise)
    {
        if (noise.IsNoisy || !lead.Contains("Điều ", StringComparison.Ordinal))
        {
            return false;
        }

        Cursor start = at;
        PageFurniture.SkipGap(ref at);
        if (TryAnd(ref at, noise))
        {
            PageFurniture.SkipGap(ref at);
            if (SkipPart(ref at))
            {
                return true;
            }
        }

        at = start;
        return false;
    }

    /// <summary>Steps over 'Điều 121 của' to the law.</summary>
    public static bool SkipPart(ref Cursor at)
    {
        const int LongestPart = 60;
        ReadOnlySpan<char> rest = at.Text[at.Position..Math.Min(at.Text.Length, at.Position + LongestPart)];
        int of = rest.StartsWith("Điều ", StringComparison.Ordinal) || rest.StartsWith("khoản ", StringComparison.Ordinal) ? rest.IndexOf(" của Luật ", StringComparison.Ordinal) : -1;
        if (of <= 0 || !Context.PartWords.Trim(Fold.Of(rest[..of])).IsEmpty)
        {
            return false;
        }

        at = new Cursor(at.Text, at.Position + of + " của ".Length);
        return true;
    }

    /// <summary>'và' between two laws, which a scan may make 'vd' of.</summary>
    public static bool TryAnd(ref Cursor cursor, NoiseProfile noise) => And.TryParse(ref cursor, out _) || (noise.IsNoisy && MisreadAnd.TryParse(ref cursor, out _));

    private static readonly Parser<Unit> And = Parse.Word("va");
    private static readonly Parser<TextSpan> MisreadAnd = Parse.Token(static letters => letters is ['v', _]);
}
