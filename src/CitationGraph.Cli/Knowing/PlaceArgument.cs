using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Hosting;
using CitationGraph.Documents;
using CitationGraph.Graph;
using CitationGraph.Graph.Registry;

namespace CitationGraph.Cli.Knowing;

/// <summary>A place as users type it.</summary>
internal static class PlaceArgument
{
    private const int Told = 10;

    /// <summary>The place; where an old name stands for a larger place of today, that is said.</summary>
    /// <exception cref="CommandException">There is no such place, or there are several.</exception>
    public static PlaceScope Pick(CliHost host, Language language, string typed)
    {
        IReadOnlyList<PlaceScope> places = PlaceScope.Find(typed);
        if (places is not [var place])
        {
            throw new CommandException(places.Count == 0 ? Unknown(typed) : Several(typed, places));
        }

        if (place.IsProvince && !NameKey.Plain(place.Name).EndsWith(NameKey.Plain(typed), StringComparison.Ordinal))
        {
            Complaints.Warn(host, language, new Bilingual($"'{typed}' nay thuộc {place.Name}: lấy cả {place.Name}", $"'{typed}' is part of {place.Name} now: all of {place.Name} is taken"));
        }

        return place;
    }

    private static Bilingual Unknown(string typed) => new(
        $"--place: không có tỉnh, xã nào tên '{typed}'; viết như 'Ninh Bình', 'xã Bình Giang' hoặc 'xã Bình Giang, Ninh Bình'",
        $"--place: there is no province or commune '{typed}'; write it like 'Ninh Bình', 'xã Bình Giang' or 'xã Bình Giang, Ninh Bình'");

    private static Bilingual Several(string typed, IReadOnlyList<PlaceScope> places)
    {
        string list = string.Join("; ", places.Take(Told).Select(static p => $"'{p.Name}, {p.Province}'")) + (places.Count > Told ? "; ..." : string.Empty);
        return new Bilingual($"--place: có nhiều nơi tên '{typed}', hãy nêu một trong: {list}", $"--place: '{typed}' is the name of several places, name one of: {list}");
    }
}
