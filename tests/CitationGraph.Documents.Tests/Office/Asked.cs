using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CitationGraph.Documents.Tests.Office;

/// <summary>An address on this computer that counts who asks, and has nothing.</summary>
internal sealed class Asked : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    private int _count;

    public Asked()
    {
        _listener.Start();
        Address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/a.png");
        new Thread(Answer) { IsBackground = true }.Start();
    }

    public string Address { get; }

    public int Count => Volatile.Read(ref _count);

    public void Dispose() => _listener.Dispose();

    private void Answer()
    {
        try
        {
            while (true)
            {
                using Socket caller = _listener.AcceptSocket();
                Interlocked.Increment(ref _count);
                caller.Receive(new byte[4096]);
                caller.Send("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8);
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The test has ended.
        }
    }
}
