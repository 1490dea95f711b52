using System.Globalization;
using System.Security;
using System.Text;
using System.Xml;
using CitationGraph.Documents.Packages;

namespace CitationGraph.Documents.Word.Comments;

/// <summary>The part of a Word document that holds what comments say; added where there is none. Comments that are there stay.</summary>
internal sealed class CommentList
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private const string StrictRelation = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";
    private const string RelationSpace = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string TypeSpace = "http://schemas.openxmlformats.org/package/2006/content-types";

    private readonly WordPackage _package;
    private readonly WordCommenter _by;
    private readonly string _space;
    private readonly string? _part;
    private readonly StringBuilder _added = new();

    /// <summary>The list of a package.</summary>
    /// <param name="package">The package.</param>
    /// <param name="by">Who comments.</param>
    /// <param name="space">The namespace of the language.</param>
    public CommentList(WordPackage package, WordCommenter by, string space)
    {
        (_package, _by, _space) = (package, by, space);
        _part = Target(package);
        LargestId = _part is not null && package.Read(_part) is { } bytes ? RunPlaces.Of(PartXmlText.Of(bytes)).LargestComment : -1;
    }

    /// <summary>The largest id of a comment that is there; -1 for none.</summary>
    public int LargestId { get; }

    /// <summary>Adds a comment.</summary>
    public void Add(int id, IEnumerable<string> paragraphs)
    {
        _added.Append(CultureInfo.InvariantCulture, $"<w:comment xmlns:w=\"{_space}\" w:id=\"{id}\" w:author=\"{Escaped(_by.Author)}\" w:date=\"{_by.Day:yyyy-MM-dd}T00:00:00Z\" w:initials=\"{Escaped(_by.Initials)}\">");
        foreach (string paragraph in paragraphs)
        {
            _added.Append(CultureInfo.InvariantCulture, $"<w:p><w:r><w:t xml:space=\"preserve\">{Escaped(paragraph)}</w:t></w:r></w:p>");
        }

        _added.Append("</w:comment>");
    }

    /// <summary>Writes the list.</summary>
    public void Save()
    {
        if (_added.Length == 0)
        {
            return;
        }

        if (_part is not null)
        {
            Append(_part, _added.ToString());
            return;
        }

        string part = $"{_package.Folder}/comments.xml";
        for (int i = 2; _package.Has(part); i++)
        {
            part = string.Create(CultureInfo.InvariantCulture, $"{_package.Folder}/comments{i}.xml");
        }

        _package.Write(part, Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"{_space}\">{_added}</w:comments>"));
        Append(WordPackage.Types, $"<Override xmlns=\"{TypeSpace}\" PartName=\"{part}\" ContentType=\"{ContentType}\"/>");
        string relation = $"<Relationship xmlns=\"{RelationSpace}\" Id=\"{FreeId()}\" Type=\"{(_space == WordNames.Strict ? StrictRelation : Relation)}\" Target=\"{part[(part.LastIndexOf('/') + 1)..]}\"/>";
        if (_package.Has(_package.Relations))
        {
            Append(_package.Relations, relation);
        }
        else
        {
            _package.Write(_package.Relations, Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"{RelationSpace}\">{relation}</Relationships>"));
        }
    }

    /// <summary>Puts an element at the end of the root of a part, all else as it is.</summary>
    private void Append(string part, string element)
    {
        var xml = PartXmlText.Of(_package.Read(part) ?? []);
        using var reader = XmlReader.Create(new StringReader(xml.Text), PartXml.Parsing);
        reader.MoveToContent();
        string close = $"</{reader.Name}>";
        if (reader.IsEmptyElement)
        {
            var line = (IXmlLineInfo)reader;
            int end = RunPlaces.TagEnd(xml.Text, xml.At(line.LineNumber, line.LinePosition));
            _package.Write(part, xml.ToBytes($"{xml.Text[..(end - 2)]}>{element}{close}{xml.Text[end..]}"));
            return;
        }

        _package.Write(part, xml.ToBytes(xml.Text.Insert(xml.Text.LastIndexOf($"</{reader.Name}", StringComparison.Ordinal), element)));
    }

    private string FreeId()
    {
        string relations = _package.Read(_package.Relations) is { } bytes ? PartXmlText.Of(bytes).Text : string.Empty;
        string id = "rIdCitegraph";
        for (int i = 2; relations.Contains($"\"{id}\"", StringComparison.Ordinal); i++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"rIdCitegraph{i}");
        }

        return id;
    }

    /// <summary>The part that the body names as its comments.</summary>
    private static string? Target(WordPackage package)
    {
        if (package.Read(package.Relations) is not { } bytes)
        {
            return null;
        }

        using var reader = XmlReader.Create(new StringReader(PartXmlText.Of(bytes).Text), PartXml.Parsing);
        while (reader.ReadToFollowing("Relationship", RelationSpace))
        {
            if (reader.GetAttribute("Type") is Relation or StrictRelation && reader.GetAttribute("Target") is { } target)
            {
                string part = target.StartsWith('/') ? target : new Uri(new Uri("http://package" + package.Folder + "/"), target).AbsolutePath;
                return package.Has(part) ? part : null;
            }
        }

        return null;
    }

    private static string Escaped(string text) => SecurityElement.Escape(string.Concat(text.Where(XmlConvert.IsXmlChar)));
}
