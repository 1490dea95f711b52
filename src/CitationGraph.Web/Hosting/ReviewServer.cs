using System.Net.Sockets;
using CitationGraph.Documents;
using CitationGraph.Web.Browsing;
using CitationGraph.Web.Reviewing;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CitationGraph.Web.Hosting;

/// <summary>The review page's server: on 127.0.0.1 unless told otherwise, configured by nothing but its settings.</summary>
public sealed class ReviewServer : IAsyncDisposable
{
    private const int MaxConnections = 100, MaxFields = 64, FormOverhead = 1 << 20;

    private readonly WebApplication _app;

    private readonly StoreAccess _store;

    private readonly ReadingDesk _desk;

    private ReviewServer(WebApplication app, StoreAccess store, ReadingDesk desk) => (_app, _store, _desk) = (app, store, desk);

    /// <summary>Where the page is, for example <c>http://127.0.0.1:5080</c>.</summary>
    public Uri Address => new(_app.Urls.First());

    /// <summary>Starts a server.</summary>
    /// <exception cref="WebStartException">It cannot start, and why.</exception>
    public static async Task<ReviewServer> StartAsync(WebSettings settings, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(settings);
        WebApplication? app = null;
        var store = new StoreAccess(settings);
        var affected = new AffectedTable(settings, store);
        try
        {
            var reviews = new ReviewLoader(ReviewStore.Open(settings.ReviewsPath), store);
            var desk = new ReadingDesk(reviews, settings.MaxUpload, settings.ReadBefore, settings.Log);
            app = Build(settings, reviews, store, affected, desk);
            var warmUp = new WarmUp(settings, reviews, store, affected, app.Services);
            await app.StartAsync(cancellation).ConfigureAwait(false);
            warmUp.Start();
            return new ReviewServer(app, store, desk);
        }
        catch (ReviewException e)
        {
            throw new WebStartException(e.Reason, e);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            await app!.DisposeAsync().ConfigureAwait(false);
            throw new WebStartException(Refused(settings, e.InnerException ?? e), e);
        }
    }

    /// <summary>Stops the server once what it is doing is done.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync().ConfigureAwait(false);
        _desk.Dispose();
        await _app.DisposeAsync().ConfigureAwait(false);
        _store.Dispose();
    }

    private static Bilingual Refused(WebSettings settings, Exception e) => e switch
    {
        AddressInUseException or SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } => new(
            $"cổng {settings.Port} trên {settings.Bind} đang được dùng, có lẽ trang này đã mở ở cửa sổ khác. Chọn cổng khác bằng --port, hoặc --port 0 cho cổng bất kỳ còn trống.",
            $"port {settings.Port} of {settings.Bind} is in use, perhaps by this page in another window. Choose another with --port, or any free one with --port 0."),
        SocketException { SocketErrorCode: SocketError.AddressNotAvailable } => new(
            $"máy này không có địa chỉ {settings.Bind}.", $"this computer has no address {settings.Bind}."),
        _ => new(
            $"không mở được cổng {settings.Port} trên {settings.Bind}: {e.Message} Chọn cổng khác bằng --port.",
            $"port {settings.Port} of {settings.Bind} cannot be opened: {e.Message} Choose another with --port."),
    };

    private static WebApplication Build(WebSettings settings, ReviewLoader reviews, StoreAccess store, AffectedTable affected, ReadingDesk desk)
    {
        // Empty: no settings file, environment variable or command line changes what is built here.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(settings.Bind, settings.Port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = settings.MaxUpload + FormOverhead;
            kestrel.Limits.MaxConcurrentConnections = MaxConnections;
        });
        AddServices(builder.Services, settings, reviews.Texts);
        WebApplication app = builder.Build();
        var pages = new PageFactory(settings);
        app.UseKnownHosts(settings.Bind);
        app.UseSecurityHeaders();
        app.UseFailurePages(pages, settings.Log);
        app.UseSameSiteOnly();
        app.UseRouting();
        new Endpoints(settings, pages, reviews, store, affected, desk, app.Services.GetRequiredService<IAntiforgery>()).Map(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, WebSettings settings, ReviewStore reviews)
    {
        // Who starts the server stops it; it does not listen to Ctrl+C itself.
        services.AddSingleton<IHostLifetime, ManualLifetime>();
        services.AddRoutingCore();
        services.AddDataProtection().SetApplicationName("citegraph");
        services.Configure<KeyManagementOptions>(options => options.XmlRepository = new FormKeys(reviews));
        services.AddAntiforgery(static options =>
        {
            options.Cookie.Name = "citegraph-form";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.HttpOnly = true;
            options.FormFieldName = "token";
            options.SuppressXFrameOptionsHeader = true;
        });
        services.Configure<FormOptions>(options =>
        {
            options.MultipartBodyLengthLimit = settings.MaxUpload;
            options.ValueLengthLimit = (int)Math.Min(settings.MaxUpload, int.MaxValue);
            options.ValueCountLimit = MaxFields;
        });
    }
}
