using MimeKit;

namespace CitationGraph.Documents.Containers;

/// <summary>The documents in a mail (RFC 5322, MIME): its own text under the name of the file, then its attachments as
/// <c>letter.eml/plan.docx</c>, in the order of the mail.</summary>
/// <param name="walk">What has been taken apart so far, and the bounds.</param>
/// <param name="file">The mail.</param>
/// <param name="depth">How deep it lies itself.</param>
internal sealed class MailContents(ContainerWalk walk, SourceFile file, int depth)
{
    /// <summary>The documents, and a problem for each attachment that cannot be taken.</summary>
    /// <param name="stream">The mail.</param>
    /// <exception cref="InvalidDataException">It is no mail.</exception>
    public IReadOnlyList<SourceItem> Items(Stream stream)
    {
        using var mail = Mail.Open(stream);
        using SharedSource<Mail> shared = new(() => Mail.Open(ContainerWalk.Open(file)));
        List<SourceItem> items = [];
        if (mail.Body is { } ending)
        {
            shared.Expect(1);
            items.Add(new SourceFile(file.Name, file.Path) { Inside = () => shared.Use(static open => open.ReadBody()), FormatName = "mail" + ending });
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < mail.Attachments.Count; i++)
        {
            items.AddRange(Attachment(shared, mail.Attachments[i], i, seen));
        }

        return items;
    }

    private IReadOnlyList<SourceItem> Attachment(SharedSource<Mail> shared, MimeEntity part, int at, HashSet<string> seen)
    {
        string name = Mail.NameOf(part);
        if (EntryNames.IsHidden(name) || Formats.OfName(name) == DocumentFormat.Other)
        {
            return [];
        }

        // Two pictures of a camera, two replies: mail has no folders to keep them apart.
        string stem = Path.GetFileNameWithoutExtension(name);
        for (int copy = 2; !seen.Add(name); copy++)
        {
            name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{stem} ({copy}){Path.GetExtension(name)}");
        }

        string full = $"{file.Name}/{name}";
        try
        {
            walk.Count(full, Mail.LengthOf(part));
        }
        catch (UnreadableException e)
        {
            return [new SourceProblem(e.Problem)];
        }

        long most = walk.Bounds.MaxBytes;
        var document = new SourceFile(full, file.Path) { Inside = () => shared.Use(open => open.ReadAttachment(at, full, most)), FormatName = name };
        shared.Expect(1);
        IReadOnlyList<SourceItem> items = walk.Items(document, depth + 1);
        if (items is not [var only] || !ReferenceEquals(only, document))
        {
            shared.Expect(items.Any(static item => item is SourceFile) ? 1 : 0);
        }

        return items;
    }
}
