using System.Diagnostics;
using CitationGraph.Grammars;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Cli.Tests;

/// <summary>Stores that cannot be used: a clear message, no damage, the right exit code.</summary>
public sealed class StoreFaultTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [MountFact]
    public async Task A_full_disk_is_told_and_the_same_command_goes_on_when_there_is_room()
    {
        Folder.Fill(_folder, 600, seed: 3);
        using var disk = new SmallDisk(500);
        (int exitCode, _, string error) = await CliProcess.RunAsync("ingest", _folder["docs"], "--db", disk["x.db"]);
        exitCode.ShouldBe(2);
        error.ShouldContain("x.db");
        error.ShouldContain("chỗ");
        error.ShouldNotContain("   at ");
        disk.Resize(20_000);
        (exitCode, _, error) = await CliProcess.RunAsync("ingest", _folder["docs"], "--db", disk["x.db"]);
        exitCode.ShouldBe(0, error);
        (exitCode, _, _) = await CliProcess.RunAsync("ingest", _folder["docs"], "--db", _folder["whole.db"]);
        exitCode.ShouldBe(0);
        (await Exported(disk["x.db"], "full")).ShouldBe(await Exported(_folder["whole.db"], "whole"), "paths differ by the store's folder only");
    }

    [MountFact]
    public async Task A_store_that_may_not_be_written_answers_questions_and_refuses_documents()
    {
        Folder.Fill(_folder, 20, seed: 4);
        using var disk = new SmallDisk(5000);
        (await CliProcess.RunAsync("ingest", _folder["docs"], "--db", disk["x.db"])).ExitCode.ShouldBe(0);
        (int exitCode, string before, string error) = await CliProcess.RunAsync("affected", "--db", disk["x.db"], "--as-of", "2026-11-21", "-f", "jsonl");
        exitCode.ShouldBe(0, error);
        before.ShouldNotBeEmpty();
        disk.MakeReadOnly();
        (exitCode, string after, error) = await CliProcess.RunAsync("affected", "--db", disk["x.db"], "--as-of", "2026-11-21", "-f", "jsonl");
        exitCode.ShouldBe(0, error);
        after.ShouldBe(before);
        _folder.Write("docs/new.txt", "Căn cứ Nghị định số 1/2020/NĐ-CP;");
        (exitCode, _, error) = await CliProcess.RunAsync("ingest", _folder["docs"], "--db", disk["x.db"]);
        exitCode.ShouldBe(2);
        error.ShouldContain("không có quyền ghi");
    }

    [Fact]
    public async Task Of_two_ingests_at_once_each_ends_well_and_nothing_is_there_twice()
    {
        Folder.Fill(_folder, 600, seed: 5);
        using Process first = CliProcess.Start("ingest", _folder["docs"], "--db", _folder["both.db"]);
        using Process second = CliProcess.Start("ingest", _folder["docs"], "--db", _folder["both.db"]);
        (int ExitCode, string, string Error)[] ends = await Task.WhenAll(CliProcess.EndAsync(first), CliProcess.EndAsync(second));
        ends.ShouldAllBe(end => end.ExitCode == 0 && !end.Error.Contains("   at ", StringComparison.Ordinal));
        (await CliProcess.RunAsync("ingest", _folder["docs"], "--db", _folder["one.db"])).ExitCode.ShouldBe(0);
        (await Exported(_folder["both.db"], "both")).ShouldBe(await Exported(_folder["one.db"], "one"));
    }

    [Fact]
    public async Task A_writer_is_waited_for()
    {
        Folder.Fill(_folder, 10, seed: 6);
        (await CliProcess.RunAsync("ingest", _folder["docs"], "--db", _folder["x.db"])).ExitCode.ShouldBe(0);
        _folder.Write("docs/new.txt", "Căn cứ Nghị định số 1/2020/NĐ-CP;");
        using var writer = new SqliteConnection($"Data Source={_folder["x.db"]};Pooling=False");
        writer.Open();
        Execute(writer, "BEGIN IMMEDIATE");
        CliResult told = await Real(TimeSpan.FromSeconds(1)).RunAsync("ingest", _folder["docs"], "--db", _folder["x.db"]);
        told.ExitCode.ShouldBe(2);
        told.Error.ShouldContain("một chương trình khác đang ghi");
        using Process waiting = CliProcess.Start("ingest", _folder["docs"], "--db", _folder["x.db"]);
        await Task.Delay(1500);
        waiting.HasExited.ShouldBeFalse();
        Execute(writer, "COMMIT");
        (await CliProcess.EndAsync(waiting)).ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("junk", "không phải kho dữ liệu")]
    [InlineData("other", "không phải kho dữ liệu")]
    [InlineData("damaged", "tệp hỏng")]
    [InlineData("newer", "phiên bản 99")]
    public async Task What_is_no_store_of_ours_is_told_and_left_as_it_is(string kind, string message)
    {
        Folder.Fill(_folder, 100, seed: 8);
        string store = _folder["x.db"];
        await Make(kind, store);
        byte[] before = File.ReadAllBytes(store);
        foreach (string[] command in (string[][])[["ingest", _folder["docs"]], ["affected"], ["ranking"], ["export", "csv", _folder["out"]]])
        {
            CliResult result = await Real().RunAsync([.. command, "--db", store]);
            result.ExitCode.ShouldBe(2, command[0]);
            result.Error.ShouldContain(message, customMessage: command[0]);
            result.Error.ShouldContain(store);
            CliResult english = await Real().RunAsync([.. command, "--db", store, "--lang", "en"]);
            english.Error.ShouldNotContain("kho dữ liệu");
        }

        File.ReadAllBytes(store).ShouldBe(before);
    }

    private static CliRun Real(TimeSpan? patience = null) => new() { Extract = CitationExtractor.Default.Extract, StorePatience = patience };

    private async Task Make(string kind, string store)
    {
        if (kind == "junk")
        {
            await File.WriteAllTextAsync(store, new string('x', 5000));
            return;
        }

        if (kind != "other")
        {
            (await Real().RunAsync("ingest", _folder["docs"], "--db", store)).ExitCode.ShouldBe(0);
        }

        using (var connection = new SqliteConnection($"Data Source={store};Pooling=False"))
        {
            connection.Open();
            Execute(connection, kind == "other" ? "CREATE TABLE theirs (x)" : kind == "newer" ? "PRAGMA user_version = 99" : "PRAGMA wal_checkpoint(TRUNCATE)");
        }

        if (kind == "damaged")
        {
            byte[] bytes = File.ReadAllBytes(store);
            Array.Fill(bytes, (byte)0xA5, 4096, bytes.Length - 4096);
            File.WriteAllBytes(store, bytes);
        }
    }

    /// <summary>The tables as text, without the part of the paths that leads from the store's folder to the documents.</summary>
    private async Task<string> Exported(string store, string to)
    {
        (int exitCode, _, string error) = await CliProcess.RunAsync("export", "csv", _folder[to], "--db", store, "--as-of", "2026-11-21");
        exitCode.ShouldBe(0, error);
        string all = string.Join('\n', Directory.GetFiles(_folder[to]).Order(StringComparer.Ordinal).Select(File.ReadAllText));
        return all.Replace($"../{Path.GetFileName(_folder.Path)}/docs/", "docs/", StringComparison.Ordinal);
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
