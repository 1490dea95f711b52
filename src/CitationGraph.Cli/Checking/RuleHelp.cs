using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Output;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph.Findings;
using Spectre.Console;
using Rule = CitationGraph.Graph.Findings.Rule;

namespace CitationGraph.Cli.Checking;

/// <summary>What the rules look for: <c>--rules</c> and <c>--explain</c>.</summary>
internal static class RuleHelp
{
    private static readonly Bilingual Off = new("tắt", "off");
    private static readonly Bilingual Law = new("Căn cứ", "Source in law");
    private static readonly Bilingual ToDo = new("Việc cần làm", "What to do");
    private static readonly Bilingual Level = new("Mức", "Severity");

    private static readonly Bilingual None = new(
        "không; quy tắc này so các nguồn dữ liệu với nhau", "none; this rule compares sources of data");

    private static readonly Bilingual Switch = new(
        "Để tắt hay đổi mức, ghi vào một tệp rồi dùng --settings TỆP:", "To switch it off or change its severity, put this into a file and use --settings FILE:");

    private static readonly Bilingual More = new(
        "Giải thích một quy tắc: citegraph check --explain QUY-TẮC", "To explain a rule: citegraph check --explain RULE");

    private static readonly IReadOnlyList<Field<Listed>> Fields =
    [
        Field.Text<Listed>("rule", static row => row.Rule.Id),
        Field.Text<Listed>("severity", static row => Code(row.Severity)),
        Field.Text<Listed>("description", static row => row.Rule.Vietnamese),
        Field.Text<Listed>("description_en", static row => row.Rule.English),
        Field.Text<Listed>("law", static row => row.Rule.Law),
        Field.Text<Listed>("to_do", static row => row.Rule.ToDo),
        Field.Text<Listed>("to_do_en", static row => row.Rule.ToDoEn),
    ];

    /// <summary>Prints all rules with the severities that the settings give them.</summary>
    public static Task<int> ListAsync(CliHost host, OutputRequest output, CheckSettings settings, CancellationToken cancellation)
    {
        List<Listed> rules = [.. RuleCatalog.All.Select(rule => new Listed(rule, settings.Of(rule.Id)))];
        return Printing.RunAsync(host, output, printout =>
        {
            if (printout.Format is OutputFormat.Jsonl or OutputFormat.Csv)
            {
                using IRowWriter<Listed> rows = RowWriters.Create(printout.Format, printout.Stream, Fields);
                rows.Write(rules);
                rows.Finish();
                return Task.CompletedTask;
            }

            foreach (Listed rule in rules)
            {
                printout.Console.Write(new Text($"{rule.Rule.Id} ({Word(rule.Severity, printout.Language)})\n", new Style(decoration: Decoration.Bold)));
                printout.Console.Write(Indented(Description(rule.Rule, printout.Language)));
            }

            printout.Console.Write(new Text($"\n{More.In(printout.Language)}\n"));
            return Task.CompletedTask;
        }, static () => ExitCodes.Success, cancellation);
    }

    /// <summary>Prints one rule: what it looks for, its source in law, what to do, how to switch it off.</summary>
    public static Task<int> ExplainAsync(CliHost host, OutputRequest output, Rule rule, CheckSettings settings, CancellationToken cancellation) =>
        Printing.RunAsync(host, output, printout =>
        {
            Language language = printout.Language;
            printout.Console.Write(new Text(rule.Id + "\n", new Style(decoration: Decoration.Bold)));
            printout.Console.Write(Indented(Description(rule, language)));
            printout.Console.Write(Indented($"{Level.In(language)}: {Word(settings.Of(rule.Id), language)}"));
            printout.Console.Write(Indented($"{Law.In(language)}: {(rule.Law == "-" ? None.In(language) : rule.Law)}"));
            printout.Console.Write(Indented($"{ToDo.In(language)}: {new Bilingual(rule.ToDo, rule.ToDoEn).In(language)}."));
            printout.Console.Write(new Text($"\n{Switch.In(language)}\n"));
            printout.Console.Write(Indented($$"""{ "rules": { "{{rule.Id}}": "off" } }"""));
            printout.Console.Write(Indented("off, info, warning, error"));
            return Task.CompletedTask;
        }, static () => ExitCodes.Success, cancellation);

    private static Padder Indented(string text) => new(new Text(text), new Padding(2, 0, 0, 0));

    private static string Description(Rule rule, Language language)
    {
        string text = language == Language.English ? rule.English : rule.Vietnamese;
        return char.ToUpperInvariant(text[0]) + text[1..] + ".";
    }

    private static string Word(Severity severity, Language language) =>
        severity == Severity.Off ? Off.In(language) : SeverityWords.Of(severity).Word.In(language);

    private static string Code(Severity severity) => severity.ToString().ToLowerInvariant();

    private readonly record struct Listed(Rule Rule, Severity Severity);
}
