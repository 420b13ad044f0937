package app.twofold.server.sync;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// A client that says hello and never reads a byte.
record DeafClient(Socket socket) implements AutoCloseable {

    private static final int LEAST_BUFFER = 4 * 1024;

    static DeafClient join(Caller caller, UUID couple) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(LEAST_BUFFER);
        socket.connect(new InetSocketAddress("localhost", caller.server().getPort()));
        OutputStream out = socket.getOutputStream();
        out.write(
                """
                GET /sync/v1/couples/%s HTTP/1.1\r
                Host: localhost:%d\r
                Upgrade: websocket\r
                Connection: Upgrade\r
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
                Sec-WebSocket-Version: 13\r
                Authorization: Bearer %s\r
                \r
                """.formatted(couple, caller.server().getPort(), caller.token()).getBytes(StandardCharsets.US_ASCII));
        awaitUpgrade(socket);
        out.write(frame("{\"type\":\"hello\"}"));
        out.flush();
        return new DeafClient(socket);
    }

    int port() {
        return socket.getLocalPort();
    }

    int serverPort() {
        return socket.getPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /// Frames may follow only once the server has agreed.
    private static void awaitUpgrade(Socket socket) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) socket.getInputStream().read());
        }
        if (!head.toString().startsWith("HTTP/1.1 101")) {
            throw new IOException(head.toString());
        }
    }

    /// A text frame of less than 126 bytes, masked with zeros.
    private static byte[] frame(String text) {
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        byte[] frame = new byte[6 + payload.length];
        frame[0] = (byte) 0x81;
        frame[1] = (byte) (0x80 | payload.length);
        System.arraycopy(payload, 0, frame, 6, payload.length);
        return frame;
    }
}
