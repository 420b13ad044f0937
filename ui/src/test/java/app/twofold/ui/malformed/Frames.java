package app.twofold.ui.malformed;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/// A socket, written and read frame by frame: of the couple's stream, or of a screen.
final class Frames {

    private static final int PATIENCE_MILLIS = 60_000;
    private static final int TEXT = 0x81;
    private static final int BINARY = 0x82;
    private static final int CLOSE = 0x88;
    private static final int PING = 0x89;
    private static final int PONG = 0x8a;
    private static final int SWITCHED = 101;
    private static final int LOST = -1;
    private static final int NO_CODE = 1_005;
    private static final byte[] MASK = {1, 2, 3, 4};
    private static final List<String> FIRST = List.of("{\"type\":\"hello\"}", "{\"type\":\"hello\",\"since\":0}");
    private static final List<Integer> KINDS = List.of(TEXT, TEXT, TEXT, TEXT, BINARY, 0x80, 0x83, 0x01);
    private static final List<String> TYPES = List.of("hello", "do", "here", "nothing", "");

    private Frames() {}

    /// Opens a socket of the couple's stream, sends some frames and says how the server closed it.
    ///
    /// @return the close code; 0 if the server has not closed it, -1 if it has without a code,
    ///         or the status with which it let nobody in
    static int send(int port, UUID couple, String token, Nonsense nonsense) throws IOException {
        return send(port, "/sync/v1/couples/" + couple, "Authorization: Bearer " + token, (out, in) -> {
            int closed = nonsense.oneIn(5) ? 0 : ask(out, in, TEXT, nonsense.oneOf(FIRST));
            for (int i = nonsense.below(4); i >= 0 && closed == 0; i--) {
                closed = ask(out, in, nonsense.oneIn(20) ? BINARY : TEXT, frame(nonsense));
            }
            return closed;
        });
    }

    /// Opens the socket of a screen and sends what no screen sends; how the server took it, as above.
    ///
    /// @param push    the socket's path and parameters
    /// @param message what the screen might have sent in another way
    static int push(int port, String push, String cookies, String message, Nonsense nonsense) throws IOException {
        return send(port, push, "Origin: http://localhost:" + port + "\r\nCookie: " + cookies, (out, in) -> {
            int closed = 0;
            for (int i = nonsense.below(4); i >= 0 && closed == 0; i--) {
                closed = ask(out, in, nonsense.oneOf(KINDS), text(message, nonsense));
            }
            return closed;
        });
    }

    private static String text(String message, Nonsense nonsense) {
        return switch (nonsense.below(6)) {
            case 0 -> "X";
            case 1 -> message;
            case 2 -> nonsense.below(200_000) + "|" + message;
            case 3 -> message.length() + "|" + message;
            case 4 -> nonsense.body().repeat(1 + nonsense.below(300));
            default -> nonsense.broken(nonsense.value() + "|" + message);
        };
    }

    private static int send(int port, String path, String headers, Talk talk) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port
                            + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" + headers + "\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            DataInputStream in = new DataInputStream(socket.getInputStream());
            int status = status(in);
            return status == SWITCHED ? talk.with(out, in) : status;
        } catch (EOFException | SocketException _) {
            return LOST;
        }
    }

    /// What is said once a socket is open; how it was closed.
    private interface Talk {

        int with(OutputStream out, DataInputStream in) throws IOException;
    }

    /// Sends a frame and waits until the server has read it.
    ///
    /// @return how the server has closed the socket for it; 0 if it has not
    private static int ask(OutputStream out, DataInputStream in, int kind, String text) throws IOException {
        write(out, kind, text);
        write(out, PING, "");
        while (true) {
            int answer = in.readUnsignedByte();
            int length = in.readUnsignedByte() & 0x7f;
            long size = length == 126 ? in.readUnsignedShort() : length == 127 ? in.readLong() : length;
            byte[] payload = in.readNBytes((int) size);
            if (answer == CLOSE) {
                return payload.length < 2 ? NO_CODE : ((payload[0] & 0xff) << 8) | (payload[1] & 0xff);
            }
            if (answer == PONG) {
                return 0;
            }
        }
    }

    private static String frame(Nonsense nonsense) {
        String frame = "{\"type\":\"" + nonsense.oneOf(TYPES) + "\",\"id\":\"" + new UUID(nonsense.below(99), 1)
                + "\",\"command\":" + nonsense.body() + ",\"where\":" + nonsense.value() + ",\"editing\":"
                + nonsense.value() + ",\"since\":" + nonsense.value() + "}";
        return nonsense.broken(nonsense.oneIn(8) ? nonsense.body() : frame);
    }

    private static void write(OutputStream out, int kind, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length > 0xffff) {
            writeLarge(out, kind, bytes);
            return;
        }
        byte[] frame = new byte[8 + bytes.length];
        frame[0] = (byte) kind;
        frame[1] = (byte) (0x80 | 126);
        frame[2] = (byte) (bytes.length >> 8);
        frame[3] = (byte) bytes.length;
        System.arraycopy(MASK, 0, frame, 4, 4);
        for (int i = 0; i < bytes.length; i++) {
            frame[8 + i] = (byte) (bytes[i] ^ MASK[i % 4]);
        }
        boolean small = bytes.length < 126;
        if (small) {
            byte[] shorter = new byte[6 + bytes.length];
            shorter[0] = frame[0];
            shorter[1] = (byte) (0x80 | bytes.length);
            System.arraycopy(frame, 4, shorter, 2, 4 + bytes.length);
            out.write(shorter);
        } else {
            out.write(frame);
        }
        out.flush();
    }

    private static void writeLarge(OutputStream out, int kind, byte[] bytes) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(14 + bytes.length)
                .put((byte) kind)
                .put((byte) 0xff)
                .putLong(bytes.length)
                .put(MASK);
        for (int i = 0; i < bytes.length; i++) {
            frame.put((byte) (bytes[i] ^ MASK[i % 4]));
        }
        out.write(frame.array());
        out.flush();
    }

    private static int status(DataInputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.readUnsignedByte());
        }
        return Integer.parseInt(head.substring(9, 12));
    }
}
