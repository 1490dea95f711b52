using CitationGraph.Graph.Registry;

namespace CitationGraph.Graph.Tests;

public class PlacesTests
{
    [Theory]
    [InlineData("tỉnh Bình Định", "Tỉnh Gia Lai")]
    [InlineData("Tỉnh Hải Dương", "Thành phố Hải Phòng")]
    [InlineData("thành phố Huế", "Thành phố Huế")]
    [InlineData("Hà Nội", "Thành phố Hà Nội")]
    [InlineData("tỉnh Khánh Hoà", "Tỉnh Khánh Hòa")]
    [InlineData("tỉnh Không Có", "")]
    public void A_province_of_any_time_has_one_of_today(string then, string now) => Places.ProvinceToday(then).ShouldBe(now);

    [Fact]
    public void A_name_in_several_provinces_is_ambiguous() =>
        Places.ProvincesOf("xã Ninh Giang", new DateOnly(2025, 8, 1)).ShouldBe(["Thành phố Hải Phòng", "Tỉnh Ninh Bình"]);

    [Fact]
    public void A_commune_of_before_the_reform_belongs_to_the_province_of_its_time()
    {
        Places.ProvincesOf("xã Bình Lương", new DateOnly(2023, 1, 3)).ShouldBe(["Tỉnh Thanh Hóa"]);
        Places.ProvincesOf("xã Bình Lương", new DateOnly(2025, 8, 1)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("tỉnh Bình Định", "tỉnh Gia Lai", true)]
    [InlineData("xã Bình Giang", "tỉnh Ninh Bình", true)]
    [InlineData("xã Bình Lương", "tỉnh Thanh Hóa", true)]
    [InlineData("xã Bình Lương", "tỉnh Ninh Bình", false)]
    public void A_province_means_its_communes_too(string place, string province, bool isIn) => Places.IsIn(place, province).ShouldBe(isIn);
}
