using System.ComponentModel;
using System.Diagnostics;

namespace CitationGraph.Evaluation.ConfusionPages;

/// <summary>A program found at run time, started without a shell.</summary>
/// <param name="Name">The executable.</param>
/// <param name="Package">The Debian package that brings it.</param>
internal sealed record ExternalProgram(string Name, string Package)
{
    public static readonly ExternalProgram Pango = new("pango-view", "pango1.0-tools");
    public static readonly ExternalProgram Convert = new("convert", "imagemagick");
    public static readonly ExternalProgram Tesseract = new("tesseract", "tesseract-ocr tesseract-ocr-vie");

    /// <summary>Runs to the end.</summary>
    /// <exception cref="InvalidOperationException">The program is absent or failed.</exception>
    public void Run(params string[] arguments)
    {
        ProcessStartInfo start = new(Name, arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        try
        {
            using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{Name} did not start.");
            process.OutputDataReceived += static (_, _) => { };
            process.BeginOutputReadLine();
            string errors = process.StandardError.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException($"{Name} ended with code {process.ExitCode}: {errors.Trim()}");
            }
        }
        catch (Win32Exception e)
        {
            throw new InvalidOperationException($"{Name} was not found. Install it with: apt-get install {Package}", e);
        }
    }
}
