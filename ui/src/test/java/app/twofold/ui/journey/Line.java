package app.twofold.ui.journey;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// The way between a browser and Twofold, which can break: a proxy on a port of its own.
final class Line implements AutoCloseable {

    private static final int BUFFER = 16 * 1024;
    private static final Duration A_WHILE = Duration.ofSeconds(3);
    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NO_UPGRADE = "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            .getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NO_ANSWER =
            "HTTP/1.1 504 Gateway Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII);

    private final int target;
    private final Manner manner;
    private final Polls polls;
    private final AtomicInteger webSockets = new AtomicInteger();
    private final ServerSocket entry;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean broken;
    private volatile boolean isDeaf;

    private Line(int target, Manner manner, Polls polls) {
        this.target = target;
        this.manner = manner;
        this.polls = polls;
        try {
            entry = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::accept);
    }

    /// A line that carries everything until it is cut.
    static Line to(int port) {
        return new Line(port, Manner.CARRIES, Polls.CARRIED);
    }

    /// A line through a proxy that deals with WebSockets in a manner of its own.
    static Line to(int port, Manner manner) {
        return new Line(port, manner, Polls.CARRIED);
    }

    /// A line through a proxy that has no patience with polls either.
    static Line to(int port, Manner manner, Polls polls) {
        return new Line(port, manner, polls);
    }

    /// What a proxy does to WebSockets. Plain requests it carries.
    enum Manner {
        CARRIES,
        /// Answers them itself, as some companies' do.
        REFUSES,
        /// Hands on the request without its `Upgrade`, as a server does whose configuration was forgotten.
        FORGETS_UPGRADE,
        /// Lets them begin, and ends them.
        ENDS_AT_ONCE,
        /// Lets them begin, and hands nothing on.
        SAYS_NOTHING,
        /// Hands on what is said in the first seconds only.
        FALLS_SILENT,
        /// Ends each after some seconds.
        CUTS
    }

    /// What a proxy does to polls, which the server holds until there is something to tell. Other requests it carries.
    enum Polls {
        CARRIED,
        /// Answers them itself.
        REFUSED,
        /// Drops each that has not been answered soon.
        CUT,
        /// Answers each that has not been answered soon.
        ENDED,
        /// Takes them, and hands on no answer.
        SWALLOWED
    }

    /// How often a browser has asked for a WebSocket.
    int webSockets() {
        return webSockets.get();
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
        isDeaf = false;
    }

    /// Goes on to carry what is said there, and swallows what is answered.
    void swallowAnswers() {
        isDeaf = true;
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
            if (asksForWebSocket(first, length)) {
                webSockets.incrementAndGet();
                carryWebSocket(browser, server, first, length);
                return;
            }
            if (polls == Polls.CARRIED) {
                server.getOutputStream().write(first, 0, length);
                carryBoth(browser, server);
                return;
            }
            // One request on each connection, so that every poll is seen.
            server.getOutputStream().write(alone(first, length));
            if (isPoll(first, length)) {
                carryPoll(browser, server);
            } else {
                carryBoth(browser, server);
            }
        } catch (IOException _) {
            drop(browser);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(browser);
        }
    }

    private void carryWebSocket(Socket browser, Socket server, byte[] request, int length)
            throws IOException, InterruptedException {
        if (manner == Manner.REFUSES) {
            browser.getOutputStream().write(NO_UPGRADE);
            return;
        }
        byte[] handedOn = manner == Manner.FORGETS_UPGRADE ? plain(request, length) : Arrays.copyOf(request, length);
        server.getOutputStream().write(handedOn);
        if (manner == Manner.CARRIES || manner == Manner.FORGETS_UPGRADE) {
            carryBoth(browser, server);
            return;
        }
        carryAnswer(server, browser);
        switch (manner) {
            case CARRIES, REFUSES, FORGETS_UPGRADE, ENDS_AT_ONCE -> drop(browser);
            case SAYS_NOTHING -> swallow(browser);
            case FALLS_SILENT -> {
                carryFor(A_WHILE, server, browser);
                swallow(browser);
            }
            case CUTS -> {
                carryFor(A_WHILE, server, browser);
                drop(browser);
            }
        }
    }

    private void carryPoll(Socket browser, Socket server) throws IOException {
        switch (polls) {
            case REFUSED -> browser.getOutputStream().write(NO_UPGRADE);
            case CUT -> {
                carryFor(A_MOMENT, server, browser);
                drop(browser);
            }
            case ENDED -> {
                if (!carryFor(A_MOMENT, server, browser)) {
                    browser.getOutputStream().write(NO_ANSWER);
                }
            }
            case CARRIED, SWALLOWED -> swallow(browser);
        }
    }

    private void carryBoth(Socket browser, Socket server) throws InterruptedException {
        Thread back = Thread.startVirtualThread(() -> pump(server, browser, true));
        pump(browser, server, false);
        back.join();
    }

    /// Carries what the server says, for that long; what the browser says the whole time.
    ///
    /// @return whether the server has said anything
    private boolean carryFor(Duration time, Socket server, Socket browser) throws IOException {
        Thread.startVirtualThread(() -> pump(browser, server, false));
        long end = System.nanoTime() + time.toNanos();
        byte[] buffer = new byte[BUFFER];
        boolean hasSpoken = false;
        long left = time.toMillis();
        try {
            while (left > 0) {
                server.setSoTimeout((int) left);
                int length = server.getInputStream().read(buffer);
                if (length < 0) {
                    return true;
                }
                browser.getOutputStream().write(buffer, 0, length);
                hasSpoken = true;
                left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            }
        } catch (SocketTimeoutException _) {
            // The time is over.
        }
        return hasSpoken;
    }

    /// Carries the answer with which a WebSocket begins, and nothing that follows it.
    private static void carryAnswer(Socket server, Socket browser) throws IOException {
        int ends = 0;
        while (ends < END_OF_HEAD.length) {
            int next = server.getInputStream().read();
            if (next < 0) {
                return;
            }
            browser.getOutputStream().write(next);
            ends = next == END_OF_HEAD[ends] ? ends + 1 : next == END_OF_HEAD[0] ? 1 : 0;
        }
    }

    private void swallow(Socket from) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int length = from.getInputStream().read(buffer);
        while (length >= 0 && !broken) {
            length = from.getInputStream().read(buffer);
        }
    }

    private static byte[] plain(byte[] request, int length) {
        return new String(request, 0, length, StandardCharsets.ISO_8859_1)
                .replaceAll("(?i)\r\n(upgrade|connection|sec-websocket-[a-z]+):[^\r\n]*", "")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private void pump(Socket from, Socket to, boolean areAnswers) {
        byte[] buffer = new byte[BUFFER];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            int length = in.read(buffer);
            while (length >= 0 && !broken) {
                if (!(areAnswers && isDeaf)) {
                    out.write(buffer, 0, length);
                }
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

    private static byte[] alone(byte[] request, int length) {
        return new String(request, 0, length, StandardCharsets.ISO_8859_1)
                .replaceFirst("(?i)\r\nconnection:[^\r\n]*", "")
                .replaceFirst("\r\n", "\r\nConnection: close\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean isPoll(byte[] request, int length) {
        return new String(request, 0, length, StandardCharsets.ISO_8859_1).startsWith("GET /VAADIN/push");
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
