namespace CitationGraph.Graph.Findings;

/// <summary>A rule that documents are checked by.</summary>
/// <param name="Id">Its id in output and settings.</param>
/// <param name="Severity">How much it matters unless settings say otherwise.</param>
/// <param name="Vietnamese">What it looks for.</param>
/// <param name="English">The same in English.</param>
/// <param name="Law">Its source in law, or 'suy luận từ số, ký hiệu' where it follows from how signs are made.</param>
/// <param name="ToDo">What an officer does about it.</param>
/// <param name="ToDoEn">The same in English.</param>
public sealed record Rule(string Id, Severity Severity, string Vietnamese, string English, string Law, string ToDo, string ToDoEn);
