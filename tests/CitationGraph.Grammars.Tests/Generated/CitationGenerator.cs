using System.Globalization;

namespace CitationGraph.Grammars.Tests.Generated;

/// <summary>Writes citations of every kind and knows what they are.</summary>
internal sealed class CitationGenerator(Random random)
{
    private static readonly string[] Provinces = ["Lào Cai", "Ninh Bình", "Quảng Trị", "Vĩnh Long", "Cà Mau", "Đắk Lắk", "Điện Biên", "Thanh Hóa"];

    private static readonly (string Code, string Name)[] Ministries =
    [
        ("BNV", "Bộ Nội vụ"), ("BTC", "Bộ Tài chính"), ("BYT", "Bộ Y tế"), ("BTP", "Bộ Tư pháp"), ("BQP", "Bộ Quốc phòng"), ("BGDĐT", "Bộ Giáo dục và Đào tạo"),
        ("BXD", "Bộ Xây dựng"), ("BCA", "Bộ Công an"),
    ];

    private static readonly (string Type, string Name)[] Laws =
    [
        ("Luật", "Tổ chức chính quyền địa phương"), ("Luật", "Cán bộ, công chức"), ("Luật", "Ban hành văn bản quy phạm pháp luật"), ("Luật", "Đất đai"),
        ("Luật", "Phổ biến, giáo dục pháp luật"), ("Luật", "Ngân sách nhà nước"), ("Bộ luật", "Dân sự"), ("Bộ luật", "Lao động"), ("Luật", "Tổ chức Chính phủ"),
    ];

    /// <summary>One citation or one list.</summary>
    public GeneratedCitation Next() => random.Next(16) switch
    {
        0 => Numbered("Nghị định", $"{Number()}/{Year()}/NĐ-CP", "Chính phủ"),
        1 => Numbered("Nghị quyết", $"{Number()}/{Year()}/QH15", "Quốc hội"),
        2 => Numbered("Nghị quyết", $"{Number()}/NQ-UBTVQH15", "Ủy ban Thường vụ Quốc hội"),
        3 => Numbered("Nghị quyết", random.Next(2) == 0 ? $"{Number()}/NQ-CP" : $"66.{random.Next(1, 19)}/{Year()}/NQ-CP", "Chính phủ"),
        4 => Numbered("Quyết định", random.Next(2) == 0 ? $"{Number()}/QĐ-TTg" : $"{Number()}/{Year()}/QĐ-TTg", "Thủ tướng Chính phủ"),
        5 => Numbered(random.Next(2) == 0 ? "Chỉ thị" : "Công điện", null, "Thủ tướng Chính phủ"),
        6 => OfMinistry(),
        7 => OfParty(),
        8 => OfProvince("Quyết định", "QĐ-UBND", "Ủy ban nhân dân", "UBND"),
        9 => OfProvince("Kế hoạch", "KH-UBND", "Ủy ban nhân dân", "UBND"),
        10 => OfProvince("Nghị quyết", "NQ-HĐND", "Hội đồng nhân dân", "HĐND"),
        11 => Letter(),
        12 => List(),
        13 => AmendingLaw(),
        _ => Law(),
    };

    private GeneratedCitation Numbered(string kind, string? number, string issuer)
    {
        number ??= $"{Number()}/{(kind == "Chỉ thị" ? "CT" : "CĐ")}-TTg";
        (string written, string date) = MaybeDate();
        bool issued = random.Next(4) > 0;
        return new GeneratedCitation($"{kind} {So()}{number}{written}{(issued ? " của " + issuer : "")}", kind, number, date, issued ? issuer : "");
    }

    private GeneratedCitation OfMinistry()
    {
        (string code, string name) = Pick(Ministries);
        return random.Next(2) == 0
            ? Numbered("Thông tư", $"{Number()}/{Year()}/TT-{code}", "Bộ trưởng " + name)
            : Numbered("Quyết định", $"{Number()}/QĐ-{code}", name);
    }

    private GeneratedCitation OfParty()
    {
        (string kind, string code, string issuer) = Pick<(string, string, string)>(
            [("Nghị quyết", "NQ", "Bộ Chính trị"), ("Nghị quyết", "NQ", "Ban Chấp hành Trung ương"), ("Kết luận", "KL", "Bộ Chính trị"), ("Chỉ thị", "CT", "Ban Bí thư"), ("Quy định", "QĐ", "Ban Bí thư")]);
        return Numbered(kind, $"{random.Next(10, 250)}-{code}/TW", issuer);
    }

    private GeneratedCitation OfProvince(string kind, string sign, string body, string abbreviation)
    {
        string number = random.Next(2) == 0 ? $"{Number()}/{Year()}/{sign}" : $"{Number()}/{sign}";
        string place = "tỉnh " + Pick(Provinces);
        (string written, string date) = MaybeDate();
        return new GeneratedCitation($"{kind} {So()}{number}{written} của {(random.Next(2) == 0 ? body : abbreviation)} {place}", kind, number, date, $"{body} {place}");
    }

    private GeneratedCitation Letter()
    {
        (string code, string name) = Pick(Ministries);
        string number = $"{random.Next(100, 9999)}/{code}-{Pick(["VP", "CCHC", "TCCB", "KHTC", "PC"])}";
        (string written, string date) = MaybeDate();
        return new GeneratedCitation($"Công văn {So()}{number}{written} của {name}", "Công văn", number, date, name);
    }

    private GeneratedCitation List()
    {
        string[] numbers = [.. Enumerable.Range(0, random.Next(2, 5)).Select(_ => $"{Number()}/{Year()}/NĐ-CP")];
        string text = "các Nghị định số " + string.Join(", số ", numbers[..^1]) + " và số " + numbers[^1];
        return new GeneratedCitation(text, [.. numbers.Select(static n => $"Nghị định|{n}|||")]);
    }

    private GeneratedCitation Law()
    {
        (string type, string name) = Pick(Laws);
        string number = $"{Number()}/{Year()}/QH15";
        (string written, string date) = Date();
        string year = Year();
        return random.Next(5) switch
        {
            0 => new GeneratedCitation($"{type} {name}", type, "", name: name),
            1 => new GeneratedCitation($"{type} {name} năm {year}", type, "", year, name: name),
            2 => new GeneratedCitation($"{type} {name}{written}", type, "", date, name: name),
            3 => new GeneratedCitation($"{type} {name} số {number}", type, number, name: name),
            _ => new GeneratedCitation($"{type} {name} số {number}{written}", type, number, date, name: name),
        };
    }

    private GeneratedCitation AmendingLaw()
    {
        (string Type, string Name)[] inner = [.. Laws.OrderBy(_ => random.Next()).Take(random.Next(1, 4))];
        string[] names = [.. inner.Select(static l => $"{l.Type} {l.Name}")];
        string joined = names.Length == 1 ? names[0] : string.Join(", ", names[..^1]) + " và " + names[^1];
        string name = "sửa đổi, bổ sung một số điều của " + joined;
        string number = $"{Number()}/{Year()}/QH15";
        return new GeneratedCitation(
            $"Luật {name} số {number}", [$"Luật|{number}|||{name}", .. inner.Select(static l => $"{l.Type}||||{l.Name}")]);
    }

    private string So() => Pick(["số ", "số ", "số: ", ""]);

    private string Number() => random.Next(1, 2000).ToString("00", CultureInfo.InvariantCulture);

    private string Year() => random.Next(2016, 2027).ToString(CultureInfo.InvariantCulture);

    private (string Written, string Iso) MaybeDate() => random.Next(4) == 0 ? (string.Empty, string.Empty) : Date();

    private (string Written, string Iso) Date()
    {
        int day = random.Next(1, 29), month = random.Next(1, 13);
        string year = Year();
        string written = random.Next(5) switch
        {
            0 => $" ngày {day:00}/{month:00}/{year}",
            1 => $" ngày {day}/{month}/{year}",
            2 => $" ngày {day:00}-{month:00}-{year}",
            3 => $", ngày {day:00} tháng {month:00} năm {year}",
            _ => $" ngày {day:00} tháng {month} năm {year}",
        };
        return (written, $"{year}-{month:00}-{day:00}");
    }

    private T Pick<T>(T[] all) => all[random.Next(all.Length)];
}
