package app.twofold.ui.journey;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The way between a browser and Twofold, which can break: a proxy on a port of its own.
final class Line implements AutoCloseable {

    private static final int BUFFER = 16 * 1024;
    private static final byte[] NO_UPGRADE = "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            .getBytes(StandardCharsets.US_ASCII);

    private final int target;
    private final boolean webSockets;
    private final ServerSocket entry;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean broken;

    private Line(int target, boolean webSockets) {
        this.target = target;
        this.webSockets = webSockets;
        try {
            entry = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::accept);
    }

    /// A line that carries everything until it is cut.
    static Line to(int port) {
        return new Line(port, true);
    }

    /// A line through a proxy that refuses WebSockets, as some companies' do.
    static Line withoutWebSockets(int port) {
        return new Line(port, false);
    }

    int port() {
        return entry.getLocalPort();
    }

    /// Drops every connection, and every new one.
    void cut() {
        broken = true;
        open.forEach(Line::drop);
    }

    void mend() {
        broken = false;
    }

    @Override
    public void close() {
        drop(entry);
        cut();
    }

    private void accept() {
        try {
            while (true) {
                Socket browser = entry.accept();
                open.add(browser);
                Thread.startVirtualThread(() -> carry(browser));
            }
        } catch (IOException _) {
            cut();
        }
    }

    private void carry(Socket browser) {
        try (browser;
                Socket server = new Socket(InetAddress.getByName("localhost"), target)) {
            open.add(server);
            byte[] first = new byte[BUFFER];
            int length = browser.getInputStream().read(first);
            if (broken || length < 0) {
                return;
            }
            if (!webSockets && asksForWebSocket(first, length)) {
                browser.getOutputStream().write(NO_UPGRADE);
                return;
            }
            server.getOutputStream().write(first, 0, length);
            Thread back = Thread.startVirtualThread(() -> pump(server, browser));
            pump(browser, server);
            back.join();
        } catch (IOException _) {
            drop(browser);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(browser);
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] buffer = new byte[BUFFER];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            int length = in.read(buffer);
            while (length >= 0 && !broken) {
                out.write(buffer, 0, length);
                length = in.read(buffer);
            }
        } catch (IOException _) {
            drop(from);
        } finally {
            drop(from);
            drop(to);
            open.remove(from);
        }
    }

    private static boolean asksForWebSocket(byte[] request, int length) {
        String head = new String(request, 0, length, StandardCharsets.ISO_8859_1);
        return head.toLowerCase(Locale.ROOT).contains("upgrade: websocket");
    }

    private static void drop(Closeable socket) {
        try {
            socket.close();
        } catch (IOException _) {
            // It is gone already.
            return;
        }
    }
}
