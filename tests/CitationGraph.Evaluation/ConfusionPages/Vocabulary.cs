namespace CitationGraph.Evaluation.ConfusionPages;

/// <summary>An instrument kind with a pattern of its sign: <c>{n}</c> number, <c>{y}</c> year, <c>{m}</c> ministry.</summary>
internal readonly record struct KindPattern(string Kind, string Sign, string Issuer);

/// <summary>What the generated pages are made of. Variety of letters matters here, not completeness.</summary>
internal static class Vocabulary
{
    public static readonly KindPattern[] Central =
    [
        new("Nghị định", "{n}/{y}/NĐ-CP", "Chính phủ"),
        new("Nghị định", "{n}/{y}/NĐ-CP", "Chính phủ"),
        new("Nghị quyết", "{n}/NQ-CP", "Chính phủ"),
        new("Nghị quyết", "{n}/{y}/QH15", "Quốc hội"),
        new("Luật", "{n}/{y}/QH14", "Quốc hội"),
        new("Nghị quyết", "{n}/NQ-UBTVQH15", "Ủy ban Thường vụ Quốc hội"),
        new("Pháp lệnh", "{n}/{y}/UBTVQH13", "Ủy ban Thường vụ Quốc hội"),
        new("Quyết định", "{n}/QĐ-TTg", "Thủ tướng Chính phủ"),
        new("Quyết định", "{n}/{y}/QĐ-TTg", "Thủ tướng Chính phủ"),
        new("Chỉ thị", "{n}/CT-TTg", "Thủ tướng Chính phủ"),
        new("Công điện", "{n}/CĐ-TTg", "Thủ tướng Chính phủ"),
        new("Thông tư", "{n}/{y}/TT-{m}", "Bộ trưởng Bộ {M}"),
        new("Thông tư", "{n}/{y}/TT-{m}", "Bộ {M}"),
        new("Thông tư liên tịch", "{n}/{y}/TTLT-{m}-BTC", "Bộ {M} và Bộ Tài chính"),
        new("Công văn", "{n}/{m}-CCHC", "Bộ {M}"),
        new("Quyết định", "{n}/QĐ-{m}", "Bộ trưởng Bộ {M}"),
        new("Nghị quyết", "{n}-NQ/TW", "Bộ Chính trị"),
        new("Kết luận", "{n}-KL/TW", "Ban Bí thư Trung ương Đảng"),
        new("Chỉ thị", "{n}-CT/TW", "Ban Bí thư"),
        new("Quy định", "{n}-QĐ/TW", "Ban Chấp hành Trung ương"),
        new("Thông báo", "{n}/TB-VPCP", "Văn phòng Chính phủ"),
        new("Văn bản hợp nhất", "{n}/VBHN-VPQH", "Văn phòng Quốc hội"),
        new("Hướng dẫn", "{n}/HD-MTTW-BTT", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"),
    ];

    public static readonly KindPattern[] Local =
    [
        new("Quyết định", "{n}/QĐ-UBND", "Ủy ban nhân dân {p}"),
        new("Quyết định", "{n}/{y}/QĐ-UBND", "UBND {p}"),
        new("Kế hoạch", "{n}/KH-UBND", "UBND {p}"),
        new("Nghị quyết", "{n}/NQ-HĐND", "Hội đồng nhân dân {p}"),
        new("Nghị quyết", "{n}/{y}/NQ-HĐND", "HĐND {p}"),
        new("Tờ trình", "{n}/TTr-SNV", "Sở Nội vụ {p}"),
        new("Tờ trình", "{n}/TTr-STC", "Giám đốc Sở Tài chính"),
        new("Báo cáo", "{n}/BC-HĐND", "Ban Pháp chế Hội đồng nhân dân {p}"),
        new("Công văn", "{n}/UBND-KGVX", "Chủ tịch UBND {p}"),
        new("Công văn", "{n}/CV-BCĐTKNQ18", "Ban Chỉ đạo {p}"),
        new("Kế hoạch", "{n}-KH/TU", "Ban Thường vụ Tỉnh ủy"),
        new("Nghị quyết", "{n}-NQ/ĐU", "Đảng ủy xã"),
        new("Chương trình", "{n}-CTr/TU", "Tỉnh ủy"),
        new("Kế hoạch", "{n}/KH-MTTQ-BTT", "Ban Thường trực Ủy ban MTTQ Việt Nam {p}"),
        new("Thông báo", "{n}/TB-UBND", "Văn phòng UBND {p}"),
    ];

    public static readonly (string Sign, string Name)[] Ministries =
    [
        ("BNV", "Nội vụ"), ("BTC", "Tài chính"), ("BTP", "Tư pháp"), ("BYT", "Y tế"), ("BXD", "Xây dựng"),
        ("BCT", "Công Thương"), ("BGDĐT", "Giáo dục và Đào tạo"), ("BNNMT", "Nông nghiệp và Môi trường"),
        ("BKHCN", "Khoa học và Công nghệ"), ("BVHTTDL", "Văn hóa, Thể thao và Du lịch"), ("BQP", "Quốc phòng"),
        ("BCA", "Công an"), ("BLĐTBXH", "Lao động - Thương binh và Xã hội"), ("BTTTT", "Thông tin và Truyền thông"),
        ("BKHĐT", "Kế hoạch và Đầu tư"), ("BTNMT", "Tài nguyên và Môi trường"), ("NHNN", "Ngân hàng Nhà nước"),
    ];

    public static readonly string[] Places =
    [
        "tỉnh Ninh Bình", "tỉnh Bắc Ninh", "tỉnh Quảng Ninh", "tỉnh Lai Châu", "tỉnh Điện Biên", "tỉnh Sơn La",
        "tỉnh Lạng Sơn", "tỉnh Cao Bằng", "tỉnh Tuyên Quang", "tỉnh Lào Cai", "tỉnh Thái Nguyên", "tỉnh Phú Thọ",
        "tỉnh Hưng Yên", "tỉnh Thanh Hóa", "tỉnh Nghệ An", "tỉnh Hà Tĩnh", "tỉnh Quảng Trị", "tỉnh Quảng Ngãi",
        "tỉnh Gia Lai", "tỉnh Khánh Hòa", "tỉnh Lâm Đồng", "tỉnh Đắk Lắk", "tỉnh Đồng Nai", "tỉnh Tây Ninh",
        "tỉnh Vĩnh Long", "tỉnh Đồng Tháp", "tỉnh Cà Mau", "tỉnh An Giang", "thành phố Hà Nội", "thành phố Huế",
        "thành phố Hải Phòng", "thành phố Đà Nẵng", "thành phố Cần Thơ", "Thành phố Hồ Chí Minh", "xã Bình Giang",
        "xã Lương Minh", "phường Chí Linh", "huyện Đông Sơn", "xã Ea Kar", "phường Nghĩa Lộ", "đặc khu Phú Quốc",
    ];

    public static readonly string[] Subjects =
    [
        "quy định chi tiết một số điều và biện pháp thi hành Luật", "về công tác văn thư",
        "về chính sách, chế độ đối với cán bộ, công chức, viên chức trong thực hiện sắp xếp tổ chức bộ máy",
        "quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức", "về đẩy mạnh cải cách thủ tục hành chính",
        "phê duyệt Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030",
        "về xử phạt vi phạm hành chính trong lĩnh vực đất đai", "về kiểm soát giá, phí và lệ phí",
        "quy định mức hỗ trợ hộ nghèo, hộ cận nghèo", "về phát triển khoa học, đổi mới sáng tạo và chuyển đổi số quốc gia",
        "ban hành Quy chế làm việc", "về phòng, chống tham nhũng, lãng phí, tiêu cực", "về bảo vệ môi trường nước mặt",
        "sửa đổi, bổ sung một số điều của Quy định về quản lý, sử dụng kinh phí sự nghiệp", "về bầu cử đại biểu",
        "về giám định tư pháp và bồi thường thiệt hại", "về nghĩa vụ quân sự và dự bị động viên",
    ];

    public static readonly string[] Openings =
    [
        "Căn cứ {c};", "Căn cứ {c};", "Theo đề nghị của Giám đốc Sở Nội vụ {p} tại {c};", "Thực hiện {c},",
        "Triển khai thực hiện {c};", "Xét đề nghị của Trưởng phòng Văn hóa - Xã hội tại {c};",
        "Quán triệt {c} {s};", "Bãi bỏ {c} {s}.", "Thay thế {c} {s}.", "Điểm a khoản 2 Điều 5 {c} được sửa đổi như sau:",
        "a) Khoản 3 Điều 17, Điều 18 và Phụ lục II ban hành kèm theo {c};", "Sửa đổi, bổ sung một số điều của {c} {s}.",
        "Việc thanh toán thực hiện theo {c} và hướng dẫn tại {c}.", "{c} hết hiệu lực kể từ {d}.",
        "Các cơ quan, đơn vị báo cáo kết quả trước {d} theo {c}.", "- Đối với {p}: áp dụng {c} {s};",
    ];

    public static readonly string[] LawNames =
    [
        "Tổ chức chính quyền địa phương", "Ban hành văn bản quy phạm pháp luật", "Cán bộ, công chức", "Đất đai",
        "Phổ biến, giáo dục pháp luật", "Ngân sách nhà nước", "Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân",
    ];
}
