using System.Collections.Frozen;

namespace CitationGraph.Documents.Decoding.Legacy;

/// <summary>Frequent syllables with letters beyond ASCII. They tell encodings apart where a text is so short that what is read
/// wrongly may still be a syllable: 'sè' and 'số' are one byte sequence.</summary>
internal static class CommonWords
{
    private static readonly FrozenSet<string> Words =
        """
        và các của nhân hội dân công thông định số động thực hiện điều cơ xã hành vụ cấp ngày thành chức chính tổ lý về có tỉnh bộ
        hợp việc ủy uỷ sở nhiệm quyết tại đoàn nghiệp nghị với chủ trình được năm nội nước người từ quản báo trưởng luật đồng quốc
        kết toàn án nhận phố quyền pháp địa hoạt đổi tháng dụng bảo triển tư trên thống liên đến để dữ phát đơn đối điểm văn quả cử
        làm cáo thời khoản đại dựng hiệu xây quân lực bổ tiếp trợ trường phương đã việt phòng bản sự thường này mục bị tiêu cứ học
        chương giáo căn tạo sửa giải hoạch đề kiểm một trách ứng dự giấy tự nhà đủ thể phối sách đảm tế hướng xét kế hình là hộ không
        sử hoặc phường hóa hoá tình phủ cập biểu như phí tòa toà thuộc phần đảng chỉ viên vào tài đầu cầu nơi tích đạo môi yêu lần
        ngành thương độ thiết khác tâm quá giá nữ nào đó đây thì rằng những nhiều cho mà cũng sẽ lại chưa cần phải đi ở độc lập hạnh
        phúc cộng hòa hoà nghĩa kính gửi đường tiền mới lớn trước sau giữa chúng tôi lớp bài thầy mẹ cháu bé ông bà đất rừng biển
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Where(static word => !System.Text.Ascii.IsValid(word))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PlainLookup = Words
        .Select(static word => string.Concat(word.Select(LostDiacritics.Plain)))
        .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for a frequent syllable that has lost its diacritics; in small letters.</summary>
    public static bool ContainsPlain(ReadOnlySpan<char> word) => PlainLookup.Contains(word);

    /// <summary>True for a frequent syllable, in any case.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
