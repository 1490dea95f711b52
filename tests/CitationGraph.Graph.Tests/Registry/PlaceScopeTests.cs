using CitationGraph.Graph.Registry;

namespace CitationGraph.Graph.Tests;

public class PlaceScopeTests
{
    [Theory]
    [InlineData("Ninh Bình", "Tỉnh Ninh Bình")]
    [InlineData("tinh ninh binh", "Tỉnh Ninh Bình")]
    [InlineData("Hà Nam", "Tỉnh Ninh Bình")]
    [InlineData("tỉnh Bình Định", "Tỉnh Gia Lai")]
    [InlineData("xã Bình Giang, Ninh Bình", "Xã Bình Giang")]
    [InlineData("Bình Giang, Hà Nam", "Xã Bình Giang")]
    public void What_people_type_is_one_place(string typed, string name) => PlaceScope.Find(typed).ShouldHaveSingleItem().Name.ShouldBe(name);

    [Fact]
    public void One_name_in_several_provinces_is_several_places()
    {
        PlaceScope.Find("xã Bình Giang").Select(s => s.Province).ShouldBe(["Thành phố Hải Phòng", "Thành phố Đà Nẵng", "Tỉnh An Giang", "Tỉnh Ninh Bình"], ignoreOrder: true);
        PlaceScope.Find("xã Không Có").ShouldBeEmpty();
        PlaceScope.Find("").ShouldBeEmpty();
        PlaceScope.Find("xã Bình Giang, tỉnh Không Có").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Ninh Bình", "tỉnh Hà Nam", "Tỉnh Hà Nam", true)]
    [InlineData("Ninh Bình", "xã Bình Giang", "Tỉnh Ninh Bình", true)]
    [InlineData("Ninh Bình", "huyện Bình Lục", "", true)]
    [InlineData("Ninh Bình", "xã Bình Giang", "Tỉnh An Giang", false)]
    [InlineData("Ninh Bình", "", "", false)]
    [InlineData("xã Bình Giang, Ninh Bình", "xã An Ninh", "Tỉnh Hà Nam", true)]
    [InlineData("xã An Ninh, Hà Nam", "xã Bình Giang", "Tỉnh Ninh Bình", true)]
    [InlineData("xã Bình Giang, Ninh Bình", "xã Bình Giang", "", true)]
    [InlineData("xã Bình Giang, Ninh Bình", "xã Bình Giang", "Thành phố Hải Phòng", false)]
    [InlineData("huyện Bình Lục", "xã Bồ Đề", "Tỉnh Hà Nam", true)]
    [InlineData("xã Bình Giang, Ninh Bình", "tỉnh Ninh Bình", "Tỉnh Ninh Bình", false)]
    public void Old_names_reach_new_documents_and_new_names_old_ones(string typed, string place, string province, bool belongs) =>
        PlaceScope.Find(typed).ShouldHaveSingleItem().Contains(place, province).ShouldBe(belongs);
}
