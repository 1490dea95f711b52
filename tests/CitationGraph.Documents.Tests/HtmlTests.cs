using System.Text;

namespace CitationGraph.Documents.Tests;

public class HtmlTests
{
    [Theory]
    [InlineData("<p>Căn cứ <b>Nghị định</b>\n   số <i>178</i>/2024/NĐ-CP</p><p>Điều 1</p>", "Căn cứ Nghị định số 178/2024/NĐ-CP\n\nĐiều 1\n")]
    [InlineData("<div>a</div><div>b</div>", "a\nb\n")]
    [InlineData("a<br>b<br/><br>c", "a\nb\n\nc\n")]
    [InlineData("<ul><li>a</li><li>b</li></ul>c", "a\nb\n\nc\n")]
    [InlineData("<table><tr><td>a</td><td>b</td></tr><tr><th>c</th><th>d</th></tr></table>", "a\tb\nc\td\n")]
    [InlineData("<pre>a\n  b\tc\n\nd</pre>", "a\n  b\tc\n\nd\n")]
    [InlineData("a<script>x()</script><style>p{}</style><template>t</template><noscript>n</noscript>b", "ab\n")]
    [InlineData("<head><title>t</title></head><body>a<svg><text>s</text></svg></body>", "a\n")]
    [InlineData("a<noscript>n<p>m</noscript>b", "a\n\nb\n")]
    [InlineData("a<template><template>x</template>y</template>b", "ab\n")]
    [InlineData("a<template>never closed<p>b", "anever closed\n\nb\n")]
    [InlineData("a<svg><text>s</text><p>b</p></svg>c", "a\n\nb\n\nc\n")]
    [InlineData("a<style><p>b</style>c<title>t</title>", "ac\n")]
    [InlineData("<textarea>a &amp; <b>\nc</textarea>", "a & <b>\nc\n")]
    [InlineData("<pre>\na\n</pre>b", "a\n\nb\n")]
    [InlineData("a</p>b</br>c", "a\n\nb\nc\n")]
    [InlineData("a<select><option>x<option>y</select>b", "a\nx\ny\nb\n")]
    [InlineData("<script>if (a < b) document.write('<p>x</p>')</script>c", "c\n")]
    [InlineData("a < b <3 &notanentity; &#xZ;", "a < b <3 ¬anentity; &#xZ;\n")]
    [InlineData("<p title='a>b'>c", "c\n")]
    [InlineData("a<![CDATA[x]]>b<?php y ?>c", "abc\n")]
    [InlineData("a<", "a<\n")]
    [InlineData("a<p", "a\n")]
    [InlineData("<!-- c -->a<!-- d -->", "a\n")]
    [InlineData("N&#272;-CP &amp; &lt;x&gt;&nbsp;y", "NĐ-CP & <x>\u00A0y\n")]
    [InlineData("QH15<sup>1</sup>", "QH15 1\n")]
    [InlineData("<h1>a</h1>b", "a\n\nb\n")]
    [InlineData("<p>a<p>b", "a\n\nb\n")]
    [InlineData("  ", "")]
    [InlineData("", "")]
    public void Blocks_break_lines_and_the_rest_flows(string html, string text) => Reads.Html(html).ShouldBe(text);

    [Theory]
    [InlineData("windows-1258", "<meta charset=\"windows-1258\">")]
    [InlineData("windows-1258", "<meta http-equiv='Content-Type' content='text/html; charset=windows-1258'>")]
    [InlineData("windows-1252", "<META CHARSET=iso-8859-1>")]
    [InlineData("utf-8", "<meta charset=utf-8>")]
    [InlineData("utf-8", "<meta charset=utf-16>")]
    [InlineData("utf-8", "")]
    public void The_declared_charset_is_used(string charset, string meta)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
        Reads.Text(encoding.GetBytes($"<html><head>{meta}</head><body>café</body></html>"), "a.htm").ShouldBe("café\n");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_byte_order_mark_overrules_the_declaration(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, true);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("<meta charset=windows-1258><p>Nghị định")];
        Reads.Text(bytes, "a.html").ShouldBe("Nghị định\n");
        Reads.Text([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("<meta charset=windows-1258><p>Nghị định")], "a.html").ShouldBe("Nghị định\n");
    }

    [Fact]
    public void An_unknown_charset_is_a_problem()
    {
        DocumentProblem problem = Reads.Problem("<meta charset=vni-win><p>x"u8.ToArray(), "a.html");
        problem.Kind.ShouldBe(ProblemKind.UnknownCharset);
        problem.Message(Language.Vietnamese).ShouldContain("'vni-win'");
    }

    [Fact]
    public void Bytes_outside_the_declared_charset_are_a_problem()
    {
        DocumentProblem problem = Reads.Problem([.. "<meta charset=gb2312><p>ab"u8, 0x81], "a.html");
        problem.Kind.ShouldBe(ProblemKind.InvalidEncoding);
        problem.ByteOffset.ShouldBe(26);
    }

    [Theory]
    [InlineData("-", "<!DOCTYPE html><p>a<p>b", "a\n\nb\n")]
    [InlineData("-", "\n <html><p>a<p>b", "a\n\nb\n")]
    [InlineData("trang", "<!doctype HTML><p>a", "a\n")]
    [InlineData("-", "Nghị định <html>", "Nghị định <html>")]
    [InlineData("a.txt", "<!DOCTYPE html><p>a", "<!DOCTYPE html><p>a")]
    public void A_web_page_without_a_name_is_known_by_its_beginning(string name, string content, string text) =>
        Reads.Text(Encoding.UTF8.GetBytes(content), name, pipe: name == "-").ShouldBe(text);

    [Theory]
    [InlineData("div")]
    [InlineData("b")]
    [InlineData("table><tr><td")]
    [InlineData("ul><li")]
    public void A_hundred_thousand_nested_elements_are_read(string element)
    {
        string open = string.Concat(Enumerable.Repeat($"<{element}>", 100_000));
        string text = Reads.Html($"<p>Căn cứ</p>{open}Nghị định<p>số 1</p>");
        text.ShouldStartWith("Căn cứ\n");
        text.ShouldEndWith("\n\nsố 1\n");
        text.ShouldContain("Nghị định\n");
    }
}
