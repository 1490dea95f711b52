using System.Collections.Concurrent;
using CitationGraph.Grammars;

namespace CitationGraph.Cli.Tests;

public sealed class RunTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Nothing_read_is_two_and_some_read_is_one_and_all_read_is_zero()
    {
        string good = _folder.Write("a.txt", "x");
        string bad = _folder.Write("b.txt", [0]);
        (await CliRun.Of("extract", good)).ExitCode.ShouldBe(0);
        (await CliRun.Of("extract", good, bad)).ExitCode.ShouldBe(1);
        CliResult none = await CliRun.Of("extract", bad);
        none.ExitCode.ShouldBe(2);
        none.Bytes.ShouldBeEmpty();
        none.Error.ShouldContain("không đọc được văn bản nào");
    }

    [Fact]
    public async Task Documents_are_worked_on_together_and_printed_in_order()
    {
        // The first document waits for the last one: only a run that has both at work ends.
        for (int i = 0; i < 4; i++)
        {
            _folder.Write($"{i}.txt", $"{i}");
        }

        using var last = new ManualResetEventSlim();
        CliResult result = await new CliRun
        {
            Extract = text =>
            {
                if (text == "3")
                {
                    last.Set();
                }

                return text != "0" || last.Wait(TimeSpan.FromMinutes(1)) ? Extraction.Empty : throw new TimeoutException();
            },
        }.RunAsync("extract", _folder.Path, "--header", "--format", "jsonl", "--jobs", "2");

        result.Error.ShouldBeEmpty();
        result.Lines.Length.ShouldBe(4);
        for (int i = 0; i < 4; i++)
        {
            result.Lines[i].ShouldContain($"{i}.txt");
        }
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("3", 3)]
    public async Task No_more_documents_than_jobs_are_worked_on(string jobs, int most)
    {
        for (int i = 0; i < 40; i++)
        {
            _folder.Write($"{i}.txt", "x");
        }

        int now = 0;
        ConcurrentBag<int> seen = [];
        await new CliRun
        {
            Extract = _ =>
            {
                seen.Add(Interlocked.Increment(ref now));
                Thread.Yield();
                Interlocked.Decrement(ref now);
                return Extraction.Empty;
            },
        }.RunAsync("extract", _folder.Path, "--jobs", jobs);

        seen.Count.ShouldBe(40);
        seen.Max().ShouldBeLessThanOrEqualTo(most);
    }

    [Fact]
    public async Task A_document_that_the_grammars_fail_on_does_not_stop_the_others()
    {
        _folder.Write("a.txt", "hỏng");
        _folder.Write("b.txt", Samples.Plan);
        CliResult result = await new CliRun
        {
            Extract = text => text == "hỏng" ? throw new InvalidOperationException("thử") : Samples.Extract(text),
        }.RunAsync("extract", _folder.Path, "--format", "jsonl");
        result.ExitCode.ShouldBe(1);
        result.Lines.Length.ShouldBe(7);
        result.Error.ShouldContain("a.txt: lỗi khi nhận dạng: thử");
    }

    [Fact]
    public async Task A_reader_that_goes_away_is_no_error()
    {
        _folder.Write("a.txt", Samples.Plan);
        foreach (string format in (string[])["table", "jsonl", "csv", "html"])
        {
            CliResult result = await new CliRun { Output = () => new BrokenStream(32) }.RunAsync("extract", _folder.Path, "--format", format);
            result.Error.ShouldBeEmpty(format);
            result.ExitCode.ShouldBe(0, format);
        }
    }

    [Fact]
    public async Task A_full_disk_is_told()
    {
        _folder.Write("a.txt", Samples.Plan);
        foreach (string format in (string[])["table", "jsonl", "csv", "html"])
        {
            CliResult result = await new CliRun { Output = () => new BrokenStream(28) }.RunAsync("extract", _folder.Path, "--format", format);
            result.Error.ShouldContain("không ghi được stdout: no room");
            result.ExitCode.ShouldBe(2, format);
        }
    }

    [Fact]
    public async Task Progress_moves_only_on_a_terminal_that_shows_nothing_else()
    {
        _folder.Write("a.txt", Samples.Plan);
        (await new CliRun { ErrorIsTerminal = true }.RunAsync("extract", _folder.Path)).Error.ShouldContain("Đang đọc");
        (await new CliRun { ErrorIsTerminal = true, TerminalWidth = 100 }.RunAsync("extract", _folder.Path)).Error.ShouldBeEmpty();
        (await new CliRun { ErrorIsTerminal = true, Input = "x" }.RunAsync("extract", "-", _folder.Path)).Error.ShouldBeEmpty();
        (await new CliRun().RunAsync("extract", _folder.Path)).Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task Stopping_leaves_no_file_behind()
    {
        _folder.Write("in/a.txt", "x");
        string output = _folder.Write("kq.jsonl", "cũ");
        using var stop = new CancellationTokenSource();
        CliResult result = await new CliRun
        {
            Cancellation = stop.Token,
            Extract = _ =>
            {
                stop.Cancel();
                throw new OperationCanceledException(stop.Token);
            },
        }.RunAsync("extract", _folder["in"], "-o", output);

        result.ExitCode.ShouldBe(130);
        result.Error.ShouldContain("đã dừng theo yêu cầu");
        File.ReadAllText(output).ShouldBe("cũ");
        Directory.GetFiles(_folder.Path).ShouldBe([output]);
    }

    private sealed class BrokenStream(int code) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw Error();

        public override void Write(byte[] buffer, int offset, int count) => throw Error();

        private IOException Error() => new("no room", unchecked((int)0x80070000) | code);
    }
}
