using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;

namespace CitationGraph.Cli.Tests;

public class ServeTests
{
    [Theory]
    [InlineData("help-serve.vi.txt", "--help")]
    [InlineData("help-serve.en.txt", "--help", "--lang", "en")]
    public async Task Help_matches(string golden, params string[] args)
    {
        CliResult result = await CliRun.Of(["serve", .. args]);
        result.ExitCode.ShouldBe(0);
        result.Bytes.ShouldMatchGolden(golden);
    }

    [Fact]
    public async Task It_tells_its_address_serves_and_stops()
    {
        using var folder = new TempFolder();
        using var stop = new CancellationTokenSource();
        var told = new ToldStream();
        Task<CliResult> run = new CliRun { Output = () => told, UserFolder = folder.Path, Cancellation = stop.Token }.RunAsync("serve", "--port", "0");
        string line = await told.Lines.ReadAsync();
        string address = line[line.IndexOf("http://127.0.0.1:", StringComparison.Ordinal)..].Split(' ')[0];
        using (var client = new HttpClient())
        {
            (await client.GetStringAsync(new Uri(address))).ShouldContain("Soát văn bản");
        }

        await stop.CancelAsync();
        (await run).ExitCode.ShouldBe(0);
        File.Exists(folder["reviews.db"]).ShouldBeTrue();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told_with_what_to_do()
    {
        using var folder = new TempFolder();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        string port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        CliResult result = await new CliRun { UserFolder = folder.Path }.RunAsync("serve", "--port", port);
        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain(port);
        result.Error.ShouldContain("--port");
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }

    [Fact]
    public async Task Open_to_other_computers_it_warns()
    {
        using var folder = new TempFolder();
        using var stop = new CancellationTokenSource();
        var told = new ToldStream();
        Task<CliResult> run = new CliRun { Output = () => told, UserFolder = folder.Path, Cancellation = stop.Token }.RunAsync("serve", "--port", "0", "--bind", "0.0.0.0");
        await told.Lines.ReadAsync();
        await stop.CancelAsync();
        (await run).Error.ShouldContain("không có mật khẩu");
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }

    [Fact]
    public async Task An_address_that_is_none_is_bad_usage()
    {
        CliResult result = await CliRun.Of("serve", "--bind", "evil.example");
        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("evil.example");
    }

    [Theory]
    [InlineData("70000")]
    [InlineData("-1")]
    [InlineData("abc")]
    public async Task A_port_that_is_none_is_bad_usage(string port)
    {
        CliResult result = await CliRun.Of("serve", "--port", port);
        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain(port);
    }

    [Fact]
    public async Task A_store_that_is_not_there_is_told()
    {
        CliResult result = await CliRun.Of("serve", "--port", "0", "--db", "khong-co.db");
        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("khong-co.db");
    }

    /// <summary>Standard output that hands on what is written while the command still runs.</summary>
    private sealed class ToldStream : MemoryStream
    {
        private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

        public ChannelReader<string> Lines => _lines.Reader;

        public override void Write(ReadOnlySpan<byte> buffer) => _lines.Writer.TryWrite(Encoding.UTF8.GetString(buffer));

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));
    }
}
