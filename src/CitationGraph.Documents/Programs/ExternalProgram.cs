using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace CitationGraph.Documents.Programs;

/// <summary>Runs a program without a shell, within limits of time, memory and output.</summary>
/// <param name="package">The program.</param>
/// <param name="file">The document, for problems.</param>
/// <param name="limits">Limits.</param>
internal sealed class ExternalProgram(ProgramPackage package, string file, ProgramLimits limits)
{
    private const int ChunkLength = 1 << 16;

    /// <summary>Runs to its end.</summary>
    /// <param name="folder">The folder that it works in.</param>
    /// <param name="arguments">Its arguments, each as it is.</param>
    /// <param name="cancellation">When the user stops; the program is ended.</param>
    /// <exception cref="UnreadableException">It is absent, or went over a limit.</exception>
    public ProgramResult Run(TemporaryFolder folder, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        string path = package.Find() ?? throw new UnreadableException(Problems.MissingProgram(file, package));
        using Process process = Start(path, folder, arguments);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        stop.CancelAfter(limits.Time);
        using CancellationTokenRegistration kill = stop.Token.Register(() => End(process));
        process.StandardInput.Close();

        // Threads that wait, not the pool's: its workers, woken for every piece, look for more work for longer than a page of text takes to read.
        byte[] complaint = [];
        Thread errors = new(() => complaint = Read(process.StandardError.BaseStream, ChunkLength, process, endsAtLimit: false)) { IsBackground = true };
        errors.Start();
        byte[] text = Read(process.StandardOutput.BaseStream, limits.OutputBytes, process, endsAtLimit: true);
        errors.Join();
        process.WaitForExit();
        cancellation.ThrowIfCancellationRequested();
        if (text.Length > limits.OutputBytes)
        {
            throw new UnreadableException(Problems.TooLarge(file, -1, limits.OutputBytes));
        }

        return stop.IsCancellationRequested
            ? throw new UnreadableException(Problems.TooSlow(file, package.Executable, limits.Time))
            : new ProgramResult(process.ExitCode, text, System.Text.Encoding.UTF8.GetString(complaint));
    }

    private Process Start(string path, TemporaryFolder folder, IEnumerable<string> arguments)
    {
        List<string> command = [path, .. arguments];
        if (OperatingSystem.IsLinux() && limits.MemoryBytes > 0 && ProgramPackage.Prlimit.Find() is { } prlimit)
        {
            // The time of the processor as well, so that it ends by itself where this process is killed.
            command.InsertRange(0, [
                prlimit,
                string.Create(CultureInfo.InvariantCulture, $"--as={limits.MemoryBytes}"),
                string.Create(CultureInfo.InvariantCulture, $"--fsize={limits.OutputBytes}"),
                string.Create(CultureInfo.InvariantCulture, $"--cpu={Math.Max(1, Math.Ceiling(limits.Time.TotalSeconds))}"),
                "--",
            ]);
        }

        ProcessStartInfo start = new(command[0], command.Skip(1))
        {
            WorkingDirectory = folder.Path,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // One page is read by one thread: the documents and pages are what runs side by side.
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        start.Environment["TMPDIR"] = folder.Path;
        start.Environment["HOME"] = folder.Path;
        start.Environment["LC_ALL"] = "C.UTF-8";
        try
        {
            return Process.Start(start) ?? throw new UnreadableException(Problems.MissingProgram(file, package));
        }
        catch (Win32Exception)
        {
            throw new UnreadableException(Problems.MissingProgram(file, package));
        }
    }

    private static byte[] Read(Stream stream, long most, Process process, bool endsAtLimit)
    {
        using MemoryStream bytes = new();
        byte[] chunk = new byte[ChunkLength];
        for (int read; (read = stream.Read(chunk)) > 0;)
        {
            if (bytes.Length <= most)
            {
                bytes.Write(chunk, 0, read);
            }

            if (bytes.Length > most && endsAtLimit)
            {
                End(process);
            }
        }

        return bytes.ToArray();
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended by itself.
        }
    }
}
