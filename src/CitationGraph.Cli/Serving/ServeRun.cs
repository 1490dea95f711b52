using System.Net;
using System.Text;
using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Knowing;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Documents.Scans;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Store;
using CitationGraph.Web.Hosting;

namespace CitationGraph.Cli.Serving;

/// <summary>One run of <c>serve</c>, until it is stopped.</summary>
internal sealed class ServeRun(CliHost host, ServeRequest request)
{
    /// <summary>Runs and returns the exit code.</summary>
    /// <exception cref="CommandException">The page cannot be served.</exception>
    /// <exception cref="StoreException">The store is not there or cannot be used.</exception>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        string store = Store();
        WebSettings settings = new()
        {
            Port = request.Port,
            Bind = request.Bind,
            Registry = UserNorms.Read(host, request.Language, request.Knowledge)(InstrumentRegistry.Default),
            StorePath = store,
            ReviewsPath = store.Length > 0 ? Path.ChangeExtension(store, ".reviews.db") : Path.Join(host.UserFolder(), "reviews.db"),
            Today = host.Today,
            Language = request.Language,
            ReadBefore = new ReadPages(host.PagesFolder(), ReadPages.DefaultMaxBytes),
            Log = fault => Complaints.Write(host, request.Language, new Bilingual(fault, fault)),
        };
        try
        {
            ReviewServer server = await ReviewServer.StartAsync(settings, cancellation).ConfigureAwait(false);
            await using (server.ConfigureAwait(false))
            {
                if (!IPAddress.IsLoopback(request.Bind))
                {
                    Complaints.Warn(host, request.Language, Messages.ServingOthers(request.Bind.ToString()));
                }

                Tell(Messages.Serving(server.Address.GetLeftPart(UriPartial.Authority), store));
                await Task.Delay(Timeout.Infinite, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
        catch (WebStartException e)
        {
            throw new CommandException(e.Reason);
        }

        return ExitCodes.Success;
    }

    /// <summary>The store that was named, else the one of the folder one works in where there is one.</summary>
    private string Store()
    {
        string path = request.Knowledge.Store.Length > 0 ? request.Knowledge.Store
            : File.Exists(KnowledgeRequest.DefaultStore) ? KnowledgeRequest.DefaultStore
            : string.Empty;
        if (path.Length > 0)
        {
            // What is wrong with it is told here, not on a page.
            GraphStore.OpenExisting(path).Dispose();
        }

        return path;
    }

    private void Tell(Bilingual line)
    {
        using Stream output = host.StandardOutput();
        output.Write(Encoding.UTF8.GetBytes(Plain.Line(line.In(request.Language)) + "\n"));
        output.Flush();
    }
}
