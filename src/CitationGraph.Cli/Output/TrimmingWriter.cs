using System.Text;

namespace CitationGraph.Cli.Output;

/// <summary>Passes text on without the blanks at the ends of its lines.</summary>
internal sealed class TrimmingWriter(TextWriter output) : TextWriter
{
    private int _blanks;

    /// <inheritdoc/>
    public override Encoding Encoding => output.Encoding;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (value == ' ')
        {
            _blanks++;
            return;
        }

        if (value is not ('\n' or '\r'))
        {
            for (; _blanks > 0; _blanks--)
            {
                output.Write(' ');
            }
        }

        _blanks = 0;
        output.Write(value);
    }

    /// <inheritdoc/>
    public override void Flush() => output.Flush();
}
