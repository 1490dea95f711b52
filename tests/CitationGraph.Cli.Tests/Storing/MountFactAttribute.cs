using System.Diagnostics;

namespace CitationGraph.Cli.Tests;

/// <summary>A test that needs a small file system of its own; skipped, and said so, where none may be mounted.</summary>
public sealed class MountFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> MayMount = new(static () =>
    {
        using var mount = new SmallDisk(64);
        return mount.IsMounted;
    });

    public MountFactAttribute()
    {
        if (!MayMount.Value)
        {
            Skip = "no file system may be mounted here";
        }
    }
}

/// <summary>A file system of few kilobytes in memory.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly TempFolder _folder = new();

    public SmallDisk(int kilobytes) => IsMounted = OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", $"size={kilobytes}k", "tmpfs", _folder.Path);

    public bool IsMounted { get; }

    public string this[string name] => _folder[name];

    public void Resize(int kilobytes) => Run("mount", "-o", $"remount,size={kilobytes}k", _folder.Path).ShouldBeTrue();

    public void MakeReadOnly() => Run("mount", "-o", "remount,ro", _folder.Path).ShouldBeTrue();

    public void Dispose()
    {
        if (IsMounted)
        {
            Run("umount", _folder.Path);
        }

        _folder.Dispose();
    }

    private static bool Run(string program, params string[] args)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
