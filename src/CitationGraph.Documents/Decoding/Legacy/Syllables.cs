using System.Collections.Frozen;

namespace CitationGraph.Documents.Decoding.Legacy;

/// <summary>Which strings of letters are syllables of Vietnamese: an onset, a rhyme, one tone, and only a rising or a heavy
/// tone on a rhyme that ends in a stop.</summary>
internal static class Syllables
{
    /// <summary>Longest syllable: 'nghiêng'.</summary>
    private const int Longest = 7;

    /// <summary>Each vowel in its six tones: level, falling, dipping, broken, rising, heavy.</summary>
    private const string Vowels =
        "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ";

    private const int Tones = 6;
    private const int Rising = 4;
    private const int Heavy = 5;

    private static readonly FrozenDictionary<char, int> VowelAt =
        Vowels.Select(static (vowel, at) => (vowel, at)).ToFrozenDictionary(static pair => pair.vowel, static pair => pair.at);

    private static readonly FrozenSet<string> Onsets = Set(
        "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x");

    private static readonly FrozenSet<string> Rhymes = Set(
        """
        a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
        e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
        o oa oac oach oai oam oan oang oanh oao oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
        ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ uôc uôi uôm uôn
        uông uôt uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
        y ych yêm yên yêng yêt yêu ynh yt
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OnsetOf = Onsets.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> RhymeOf = Rhymes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for one syllable, in any case, composed (NFC).</summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > Longest)
        {
            return false;
        }

        Span<char> plain = stackalloc char[word.Length];
        int tone = 0;
        for (int i = 0; i < word.Length; i++)
        {
            plain[i] = char.ToLowerInvariant(word[i]);
            if (VowelAt.TryGetValue(plain[i], out int at))
            {
                plain[i] = Vowels[at - at % Tones];
                if (at % Tones != 0 && tone != 0)
                {
                    return false;
                }

                tone += at % Tones;
            }
        }

        ReadOnlySpan<char> letters = plain;
        for (int onset = 0; onset <= Math.Min(3, letters.Length - 1); onset++)
        {
            if ((onset == 0 || OnsetOf.Contains(letters[..onset])) && IsRhyme(letters[onset..], tone))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRhyme(ReadOnlySpan<char> rhyme, int tone)
    {
        bool stopped = rhyme[^1] is 'c' or 'p' or 't' || rhyme.EndsWith("ch", StringComparison.Ordinal);
        return RhymeOf.Contains(rhyme) && (!stopped || tone is Rising or Heavy);
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
