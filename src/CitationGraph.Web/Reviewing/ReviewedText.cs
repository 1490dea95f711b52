using System.Security.Cryptography;
using System.Text;
using CitationGraph.Documents;

namespace CitationGraph.Web.Reviewing;

/// <summary>A text that was given for review. The same text is the same review, whatever its file is called.</summary>
/// <param name="Id">Half of the SHA-256 of the text, in hexadecimal.</param>
/// <param name="Name">What the user called it last.</param>
/// <param name="Text">The text as read.</param>
internal sealed record ReviewedText(string Id, string Name, string Text)
{
    private const int IdLength = 32;

    /// <summary>What the user should know of how it was read.</summary>
    public IReadOnlyList<Bilingual> Notes { get; init; } = [];

    /// <summary>Offsets at which pages start, see <see cref="PageStarts"/>; empty where pages are not known.</summary>
    public IReadOnlyList<int> Pages { get; init; } = [];

    /// <summary>A text with its id.</summary>
    public static ReviewedText Of(string name, string text) =>
        new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..IdLength], name, text);

    /// <summary>True for what can be an id.</summary>
    public static bool IsId(string text) => text.Length == IdLength && text.All(char.IsAsciiHexDigitLower);
}
