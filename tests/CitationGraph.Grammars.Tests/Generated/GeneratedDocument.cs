using System.Text;

namespace CitationGraph.Grammars.Tests.Generated;

/// <summary>A document that knows its citations: prose around citations, clean, the same for the same seed.</summary>
internal sealed record GeneratedDocument(string Text, IReadOnlyList<GeneratedCitation> Citations)
{
    private static readonly (string Before, string Behind)[] Frames =
    [
        ("Căn cứ ", ";"),
        ("Thực hiện ", " về việc sắp xếp tổ chức bộ máy, các cơ quan triển khai nhiệm vụ."),
        ("Theo quy định tại khoản 2 Điều 5 ", ", người đứng đầu chịu trách nhiệm trước cấp trên."),
        ("Việc tuyển dụng thực hiện theo ", "."),
        ("Đề nghị các đơn vị nghiên cứu ", " để thống nhất thực hiện."),
        ("Kinh phí được bố trí theo ", " và các nguồn hợp pháp khác."),
        ("Hồ sơ gồm giấy tờ nêu tại Phụ lục I ", ";"),
        ("Báo cáo kết quả thực hiện ", " trước ngày 15/12/2026."),
        ("Trong quá trình triển khai ", " (nếu có vướng mắc), các xã, phường phản ánh về Sở Nội vụ."),
    ];

    private static readonly string[] Prose =
    [
        "Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,5%, tăng 2/3 so với cùng kỳ năm 2024.",
        "Các cơ quan, đơn vị chấp hành nghiêm pháp luật và kỷ luật, kỷ cương hành chính.",
        "Liên hệ số điện thoại 0255.3865211, số nhà 24/3 đường Nguyễn Huệ.",
        "Thời gian thực hiện từ ngày 01/7/2025 đến hết ngày 31/12/2025.",
        "Kế hoạch này có hiệu lực kể từ ngày ký; các luật sư, hội viên tham gia tư vấn.",
    ];

    /// <summary>The document of a seed.</summary>
    public static GeneratedDocument Of(int seed)
    {
        var random = new Random(seed);
        var generator = new CitationGenerator(random);
        var text = new StringBuilder("Các cơ quan chuyên môn phối hợp triển khai những nội dung sau đây.\n");
        List<GeneratedCitation> citations = [];
        for (int paragraph = random.Next(1, 9); paragraph > 0; paragraph--)
        {
            if (random.Next(3) == 0)
            {
                text.Append(Prose[random.Next(Prose.Length)]).Append('\n');
            }

            (string before, string behind) = Frames[random.Next(Frames.Length)];
            GeneratedCitation citation = generator.Next();
            text.Append(before).Append(citation.Text).Append(behind).Append('\n');
            citations.Add(citation);
        }

        return new GeneratedDocument(text.ToString(), citations);
    }
}
