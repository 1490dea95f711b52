using Microsoft.Playwright;

namespace CitationGraph.Web.Tests.Browser;

/// <summary>An officer puts right what was read: which of several norms is meant, a number, a date; and gives a scan.</summary>
public class CorrectionStoryTests
{
    // Two provinces have a commune of that name.
    private const string Text = "Thực hiện Kế hoạch số 09/KH-UBND ngày 31/7/2025 của Ủy ban nhân dân xã Ninh Giang; theo Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ.";

    [ChromiumFact]
    public async Task The_norm_that_is_meant_is_picked_from_the_candidates()
    {
        await using BrowserSession session = await BrowserSession.StartAsync();
        ILocator card = await CardAsync(session, 1);
        ILocator options = card.Locator("select[name=pick] option");
        (await options.CountAsync()).ShouldBe(3);
        const string picked = "09/KH-UBND|2025|Ủy ban nhân dân xã Ninh Giang, tỉnh Ninh Bình";
        await card.Locator("summary", new() { HasText = "Sửa…" }).ClickAsync();
        await card.Locator("select[name=pick]").SelectOptionAsync(picked);
        await session.PictureAsync("chon-van-ban");
        await card.Locator("details[open] button", new() { HasText = "Lưu" }).ClickAsync();
        await Assertions.Expect(card.Locator("summary").First).ToContainTextAsync("đã sửa");
        await Assertions.Expect(card).ToContainTextAsync("xã Ninh Giang, tỉnh Ninh Bình");
        await Assertions.Expect(card).Not.ToContainTextAsync("Hải Phòng");
        await session.PictureAsync("da-chon-van-ban");
        session.ShouldBeQuiet();
    }

    [ChromiumFact]
    public async Task A_number_and_a_date_are_edited_and_the_edit_is_taken_back()
    {
        await using BrowserSession session = await BrowserSession.StartAsync();
        ILocator card = await CardAsync(session, 2);
        string before = await card.Locator("summary").First.InnerTextAsync();
        await card.Locator("summary", new() { HasText = "Sửa…" }).ClickAsync();
        await Assertions.Expect(card.Locator("input[name=number]")).ToHaveValueAsync("107/2021/NĐ-CP");
        await card.Locator("input[name=number]").FillAsync("61/2018/NĐ-CP");
        await card.Locator("input[name=date]").FillAsync("23/4/2018");
        await session.PictureAsync("sua-so-ngay");
        await session.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(card.Locator("summary").First).ToContainTextAsync("61/2018/NĐ-CP");
        await Assertions.Expect(card).ToContainTextAsync("23/04/2018");
        await Assertions.Expect(session.Page.Locator("#c2")).ToContainTextAsync("107/2021/NĐ-CP");
        await session.PictureAsync("da-sua-so-ngay");
        await card.Locator("button", new() { HasText = "Bỏ quyết định này" }).ClickAsync();
        await Assertions.Expect(card.Locator("summary").First).ToHaveTextAsync(before);
        session.ShouldBeQuiet();
    }

    [ChromiumFact]
    public async Task A_number_that_is_none_is_told_and_nothing_is_kept()
    {
        await using BrowserSession session = await BrowserSession.StartAsync();
        ILocator card = await CardAsync(session, 2);
        string review = session.Page.Url.Split('#')[0];
        await card.Locator("summary", new() { HasText = "Sửa…" }).ClickAsync();
        await card.Locator("input[name=number]").FillAsync("khong/phai so");
        await session.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(session.Page.Locator("main")).ToContainTextAsync("số, ký hiệu");
        await Assertions.Expect(session.Page.Locator("input[name=number]")).ToHaveValueAsync("khong/phai so");
        await session.PictureAsync("so-khong-dung");
        await session.Page.ClickAsync("main a");
        await Assertions.Expect(card).ToHaveAttributeAsync("open", string.Empty);
        session.Page.Url.ShouldBe(review + "#k2");
        await Assertions.Expect(session.Page.Locator("#card2 summary").First).ToContainTextAsync("107/2021/NĐ-CP");
        (await session.Page.Locator("form[action*='/undo']").CountAsync()).ShouldBe(0);
    }

    [ScanFact]
    public async Task A_scanned_PDF_is_read_and_its_findings_jump_to_their_place()
    {
        await using BrowserSession session = await BrowserSession.StartAsync();
        IPage page = session.Page;
        byte[] scan = await ScanAsync(page.Context);
        await page.GotoAsync("/");
        await page.SetInputFilesAsync("#file", new FilePayload { Name = "kế hoạch.pdf", MimeType = "application/pdf", Buffer = scan });
        await page.ClickAsync("button.main");
        await session.PictureAsync("doc-ban-scan");
        await page.WaitForSelectorAsync(".panes", new() { Timeout = 180_000 });
        await session.PictureAsync("ban-scan");
        await Assertions.Expect(page.Locator("mark", new() { HasText = "107/2021/NĐ-CP" })).ToBeVisibleAsync();
        ILocator finding = page.Locator(".findings a.more").First;
        string card = (await finding.GetAttributeAsync("href"))![1..];
        await finding.ClickAsync();
        await Assertions.Expect(page.Locator("#" + card)).ToBeInViewportAsync();
        session.ShouldBeQuiet();
    }

    /// <summary>Gives the text for review and opens the card of a citation.</summary>
    private static async Task<ILocator> CardAsync(BrowserSession session, int number)
    {
        await session.Page.GotoAsync("/");
        await session.Page.FillAsync("#text", Text);
        await session.Page.ClickAsync("button.main");
        await session.Page.WaitForSelectorAsync(".panes");
        ILocator card = session.Page.Locator($"#card{number}");
        await card.Locator("summary").First.ClickAsync();
        return card;
    }

    /// <summary>A page printed, photographed, and put into a PDF as a picture: no letter of it is text.</summary>
    private static async Task<byte[]> ScanAsync(IBrowserContext context)
    {
        IPage sheet = await context.NewPageAsync();
        await sheet.SetViewportSizeAsync(1654, 1000);
        await sheet.SetContentAsync("""
            <body style="margin:120px;font:34px/1.5 'DejaVu Serif',serif"><p>ỦY BAN NHÂN DÂN TỈNH LAI CHÂU</p><p>KẾ HOẠCH</p>
            <p>Căn cứ Nghị định số 107/2021/NĐ-CP ngày 06 tháng 12 năm 2021 của Chính phủ;</p>
            <p>Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch.</p></body>
            """);
        string picture = Convert.ToBase64String(await sheet.ScreenshotAsync());
        await sheet.SetContentAsync($"<body style='margin:0'><img style='width:100%' src='data:image/png;base64,{picture}'></body>");
        await sheet.WaitForFunctionAsync("() => document.images[0].complete");
        byte[] pdf = await sheet.PdfAsync(new() { Format = "A4" });
        await sheet.CloseAsync();
        return pdf;
    }
}
