namespace CitationGraph.Graph.Registry;

/// <summary>What the columns of people's own lists are called.</summary>
internal static class ImportColumns
{
    private static readonly Dictionary<string, string[]> Aliases = new(StringComparer.Ordinal)
    {
        ["number"] = ["number", "số ký hiệu", "số hiệu", "số và ký hiệu", "ký hiệu", "số văn bản", "số hiệu văn bản", "số"],
        ["kind"] = ["kind", "type", "loại văn bản", "loại", "hình thức", "hình thức văn bản", "tên loại"],
        ["name"] = ["name", "title", "tên văn bản", "tên", "trích yếu", "trích yếu nội dung", "tên gọi"],
        ["issued"] = ["issued", "date", "ngày ban hành", "ngày ký", "ngày tháng", "ban hành ngày"],
        ["issuer"] = ["issuer", "cơ quan ban hành", "cơ quan", "nơi ban hành", "đơn vị ban hành", "tác giả"],
        ["effective"] = ["effective", "ngày có hiệu lực", "ngày hiệu lực", "hiệu lực từ", "hiệu lực từ ngày", "có hiệu lực"],
        ["expires"] = ["expires", "ngày hết hiệu lực", "hết hiệu lực ngày", "hết hiệu lực từ"],
        ["status"] = ["status", "tình trạng", "tình trạng hiệu lực", "trạng thái", "hiệu lực"],
        ["status_on"] = ["status_on", "tình trạng đến ngày", "ngày cập nhật", "ngày tra cứu"],
        ["replaced_by"] = ["replaced_by", "văn bản thay thế", "bị thay thế bởi", "được thay thế bởi", "thay thế bởi"],
        ["repealed_by"] = ["repealed_by", "văn bản bãi bỏ", "bị bãi bỏ bởi", "văn bản hủy bỏ"],
        ["amended_by"] = ["amended_by", "văn bản sửa đổi", "văn bản sửa đổi bổ sung", "được sửa đổi bởi", "bị sửa đổi bởi", "sửa đổi bổ sung bởi"],
        ["provenance"] = ["provenance"],
        ["source"] = ["source", "nguồn", "ghi chú"],
        ["relation_source"] = [],
        ["relation"] = ["relation", "quan hệ"],
        ["target"] = ["target", "văn bản bị tác động"],
        ["partial"] = ["partial", "một phần"],
        ["part"] = ["part", "nội dung", "điều khoản"],
        ["basis"] = ["basis", "căn cứ"],
    };

    private static readonly Dictionary<string, string> ByKey = Aliases
        .SelectMany(static a => a.Value.Select(alias => (Key: NameKey.Of(alias), Column: a.Key)))
        .ToDictionary(static a => a.Key, static a => a.Column, StringComparer.Ordinal);

    private static readonly Dictionary<string, Validity> Statuses = new(StringComparer.Ordinal)
    {
        [NameKey.Of("còn hiệu lực")] = Validity.InForce,
        [NameKey.Of("đang có hiệu lực")] = Validity.InForce,
        [NameKey.Of("có hiệu lực")] = Validity.InForce,
        [NameKey.Of("chưa có hiệu lực")] = Validity.NotYetInForce,
        [NameKey.Of("hết hiệu lực")] = Validity.Expired,
        [NameKey.Of("hết hiệu lực toàn bộ")] = Validity.Expired,
        [NameKey.Of("hết hiệu lực một phần")] = Validity.PartiallyRepealed,
        [NameKey.Of("ngưng hiệu lực")] = Validity.Suspended,
        [NameKey.Of("tạm ngưng hiệu lực")] = Validity.Suspended,
        [NameKey.Of("bị thay thế")] = Validity.Replaced,
        [NameKey.Of("bị bãi bỏ")] = Validity.Repealed,
        [NameKey.Of("được sửa đổi")] = Validity.Amended,
        [NameKey.Of("được sửa đổi bổ sung")] = Validity.Amended,
        ["ended"] = Validity.Expired,
    };

    /// <summary>Our name of a column; empty for one that we do not read.</summary>
    public static string Of(string header) => ByKey.TryGetValue(NameKey.Of(header), out string? column) ? column : string.Empty;

    /// <summary>The status of a cell; false for words that say nothing that we know.</summary>
    public static bool TryStatus(string cell, out Validity status)
    {
        status = Validities.Parse(cell.Trim());
        return status != Validity.Unknown || cell.Trim() is "" or "unknown" || Statuses.TryGetValue(NameKey.Of(cell), out status);
    }
}
