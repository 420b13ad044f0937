package app.twofold.ui.start;

import app.twofold.server.start.StartRefused;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import org.springframework.core.env.Environment;

/// The place where the program is going to listen, tried before anything else is started.
final class Port {

    private static final int DEFAULT = 8080;
    private static final int PRIVILEGED = 1024;
    private static final int CONNECT_MILLIS = 1_000;

    private Port() {}

    /// @throws StartRefused if the program cannot listen where its settings say
    static void refuseUnlessFree(Environment settings) {
        int port = settings.getProperty(
                "server.port", Integer.class, settings.getProperty("twofold.port", Integer.class, DEFAULT));
        var host = host(settings);
        try (var socket = new ServerSocket()) {
            var address = InetAddress.getByName(host);
            if (!isOurs(address)) {
                throw new StartRefused("This machine has no address " + host + " to listen on.");
            }
            socket.setReuseAddress(true);
            bind(socket, new InetSocketAddress(address, port));
        } catch (UnknownHostException _) {
            throw new StartRefused("This machine has no address " + host + " to listen on.");
        } catch (IOException e) {
            throw new StartRefused("Twofold cannot listen on " + host + ": " + e.getMessage(), e);
        }
    }

    /// The name that the program listens on. An empty one is none: it would be every address of this machine.
    static String host(Environment settings) {
        var host = settings.getProperty("twofold.host", "").strip();
        return host.isEmpty() ? "localhost" : host;
    }

    private static void bind(ServerSocket socket, InetSocketAddress place) throws IOException {
        try {
            socket.bind(place);
        } catch (BindException e) {
            var port = place.getPort();
            throw new StartRefused(
                    port >= PRIVILEGED || answers(place)
                            ? "Port " + port + " is taken; choose another one with --port."
                            : "Port " + port + " is not open to ordinary users; choose one from 1024 with --port.",
                    e);
        }
    }

    private static boolean isOurs(InetAddress address) throws IOException {
        return address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null;
    }

    private static boolean answers(InetSocketAddress place) {
        var address = place.getAddress().isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : place.getAddress();
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, place.getPort()), CONNECT_MILLIS);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
