namespace CitationGraph.Documents.Word;

/// <summary>The complex fields that are open: only their results are text, not their instructions.</summary>
internal sealed class FieldStack
{
    private readonly Stack<bool> _inResult = new();
    private int _instructions;

    /// <summary>True where text is part of an instruction.</summary>
    public bool InInstruction => _instructions > 0;

    /// <summary>A field begins, its result begins, or it ends.</summary>
    /// <param name="kind">ST_FldCharType.</param>
    public void Mark(string kind)
    {
        switch (kind)
        {
            case "begin":
                _inResult.Push(false);
                _instructions++;
                break;
            case "separate" when _inResult.TryPop(out bool inResult):
                _inResult.Push(true);
                _instructions -= inResult ? 0 : 1;
                break;
            case "end" when _inResult.TryPop(out bool inResult):
                _instructions -= inResult ? 0 : 1;
                break;
        }
    }
}
