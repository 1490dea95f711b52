using CitationGraph.Documents.Scans;

namespace CitationGraph.Documents.Tests.Scans;

public sealed class ReadPagesTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_kept_is_found_until_it_is_cleared()
    {
        ReadPages pages = Pages();
        string key = ReadPages.Key("a", "1");
        pages.Find(key).ShouldBeNull();
        pages.Keep(key, "Nghị định\t1\n");
        pages.Find(key).ShouldBe("Nghị định\t1\n");
        pages.Find(ReadPages.Key("a", "2")).ShouldBeNull();
        pages.Size().Pages.ShouldBe(1);
        pages.Size().Bytes.ShouldBeGreaterThan(0);
        File.WriteAllText(Path.Join(pages.Folder, "other.txt"), "của người dùng");
        pages.Clear();
        pages.Size().ShouldBe((0, 0));
        Directory.GetFiles(pages.Folder).Length.ShouldBe(1);
    }

    [Fact]
    public void What_is_damaged_is_not_taken()
    {
        ReadPages pages = Pages();
        string key = ReadPages.Key("a");
        pages.Keep(key, new string('x', 100));
        string file = Directory.GetFiles(pages.Folder).ShouldHaveSingleItem();
        byte[] whole = File.ReadAllBytes(file);
        File.WriteAllBytes(file, whole[..(whole.Length / 2)]);
        pages.Find(key).ShouldBeNull();
        File.WriteAllText(file, "không phải");
        pages.Find(key).ShouldBeNull();
        File.Move(file, Path.Join(pages.Folder, ReadPages.Key("b") + ".page.gz"));
        File.WriteAllBytes(Path.Join(pages.Folder, ReadPages.Key("b") + ".page.gz"), whole);
        pages.Find(ReadPages.Key("b")).ShouldBeNull("it is the page of another key");
    }

    [Fact]
    public void Pages_not_asked_for_the_longest_go_first()
    {
        ReadPages pages = Pages(maxBytes: 350);
        foreach (string name in (string[])["a", "b", "c", "d"])
        {
            pages.Keep(ReadPages.Key(name), name);
        }

        FileInfo[] files = [.. new DirectoryInfo(pages.Folder).GetFiles().OrderBy(static file => file.Name, StringComparer.Ordinal)];
        foreach (FileInfo file in files)
        {
            file.LastAccessTimeUtc = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        }

        pages.Find(ReadPages.Key("a")).ShouldBe("a");
        pages.Bound();
        pages.Size().Bytes.ShouldBeLessThanOrEqualTo(350);
        pages.Size().Pages.ShouldBeGreaterThan(0);
        pages.Find(ReadPages.Key("a")).ShouldBe("a");
    }

    [Fact]
    public void A_folder_that_cannot_be_made_stops_nothing()
    {
        var pages = new ReadPages(Path.Join(_folder.Write("file", "x"), "pages"), 100);
        pages.Keep(ReadPages.Key("a"), "a");
        pages.Find(ReadPages.Key("a")).ShouldBeNull();
        pages.Bound();
        pages.Clear();
        pages.Size().ShouldBe((0, 0));
    }

    [Fact]
    public void Only_the_user_can_enter_the_folder()
    {
        ReadPages pages = Pages();
        pages.Keep(ReadPages.Key("a"), "a");
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(pages.Folder).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private ReadPages Pages(long maxBytes = 1 << 20) => new(_folder["pages"], maxBytes);
}
