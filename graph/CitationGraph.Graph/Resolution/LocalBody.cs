using CitationGraph.Graph.Registry;

namespace CitationGraph.Graph.Resolution;

/// <summary>The body that an id of a local instrument carries: whoever signed, one register of numbers has one name. 'Chủ tịch
/// Ủy ban nhân dân tỉnh' numbers in the register of the Ủy ban nhân dân tỉnh, the Ban Thường vụ and the Ban Chấp hành Đảng bộ
/// in that of the Tỉnh ủy; below the province the province is part of the name, since names of communes repeat.</summary>
internal static class LocalBody
{
    /// <summary>Bodies in whose register others number too, by the part of the sign.</summary>
    private static readonly Dictionary<string, string> Registers = new(StringComparer.Ordinal)
    {
        ["UBND"] = "Ủy ban nhân dân",
        ["HĐND"] = "Hội đồng nhân dân",
    };

    /// <summary>Party committees, by the level of their Đảng bộ.</summary>
    private static readonly (string Level, string Committee)[] Committees =
        [("tỉnh ", "Tỉnh ủy "), ("thành phố ", "Thành ủy "), ("huyện ", "Huyện ủy "), ("quận ", "Quận ủy "), ("thị xã ", "Thị ủy "), ("xã ", "Đảng ủy xã "), ("phường ", "Đảng ủy phường ")];

    private static readonly string[] Heads = ["Chủ tịch ", "Phó Chủ tịch ", "Giám đốc ", "Phó Giám đốc ", "Bí thư ", "Thường trực ", "Ban Thường vụ "];

    private static readonly string[] Levels = [" xã ", " phường ", " thị trấn ", " đặc khu ", " huyện ", " quận ", " thị xã "];

    /// <summary>The body of a sign, with its place.</summary>
    /// <param name="sign">The sign.</param>
    /// <param name="issuer">The issuer as cited or as the header has it.</param>
    /// <param name="province">The province of the citing document; empty when not known.</param>
    /// <param name="day">The instrument's day, which decides which communes there were.</param>
    /// <returns>The body; several where its place is in several provinces and nothing says which.</returns>
    public static IReadOnlyList<string> Of(Sign sign, string issuer, string province, DateOnly? day)
    {
        string body = Register(sign, issuer);
        int at = FirstLevel(body, 0);
        if (at < 0)
        {
            return [body];
        }

        int end = FirstLevel(body, at + 1), above = Above(body, at + 1);
        end = end < 0 || (above >= 0 && above < end) ? above : end;
        string place = (end < 0 ? body[(at + 1)..] : body[(at + 1)..end]).TrimEnd(',', ' '), named = body[..(at + 1)] + place;
        if (above >= 0)
        {
            return [$"{named}, {body[(above + 1)..]}"];
        }

        IReadOnlyList<string> provinces = Places.ProvincesOf(place, day);
        string today = Places.ProvinceToday(province);
        string[] near = [.. provinces.Where(p => today.Length > 0 && Places.ProvinceToday(p) == today)];
        return (near.Length > 0 ? near : provinces.Count > 0 ? provinces : province.Length > 0 ? [province] : []) switch
        {
            [] => [named],
            var several => [.. several.Select(p => $"{named}, {Small(p)}")],
        };
    }

    private static int FirstLevel(string body, int from) => First(body, from, Levels);

    private static int Above(string body, int from) => First(body, from, [" tỉnh ", " thành phố "]);

    private static int First(string body, int from, string[] words) =>
        words.Select(word => body.IndexOf(word, from, StringComparison.Ordinal)).Where(static i => i >= 0).DefaultIfEmpty(-1).Min();

    private static string Register(Sign sign, string issuer)
    {
        if (Registers.TryGetValue(BodyTable.BodyPart(sign), out string? register) && issuer.IndexOf(register, StringComparison.Ordinal) is > 0 and var at)
        {
            return issuer[at..];
        }

        string body = issuer;
        foreach (string head in Heads)
        {
            if (body.StartsWith(head, StringComparison.Ordinal) && body != "Chủ tịch nước")
            {
                body = char.ToUpperInvariant(body[head.Length]) + body[(head.Length + 1)..];
            }
        }

        const string Congress = "Ban Chấp hành Đảng bộ ";
        foreach ((string level, string committee) in Committees)
        {
            if (body.StartsWith(Congress + level, StringComparison.Ordinal))
            {
                return committee + body[(Congress.Length + level.Length)..];
            }
        }

        return body;
    }

    /// <summary>A province inside the name of a body: 'tỉnh Ninh Bình'.</summary>
    internal static string Small(string province) => province.Length == 0 ? province : char.ToLowerInvariant(province[0]) + province[1..];
}
