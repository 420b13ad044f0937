package app.twofold.ui.malformed;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// One connection that takes any bytes for a request. It is opened again when the server has closed it.
final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final int port;
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();

    Wire(int port) {
        this.port = port;
    }

    /// @param status 0 if the server closed the connection without an answer, as it may where there is no request
    record Answer(int status, String body) {}

    /// Sends a request and reads the answer to it.
    ///
    /// @param whole false if no more of it comes although more is announced
    Answer send(byte[] request, boolean whole, boolean headOnly) {
        boolean mayBeOver = isOpen();
        Answer answer = trySending(request, whole, headOnly);
        // A connection that was kept may have been closed meanwhile, which only shows now.
        return answer.status() == 0 && mayBeOver ? trySending(request, whole, headOnly) : answer;
    }

    private Answer trySending(byte[] request, boolean whole, boolean headOnly) {
        try {
            if (!isOpen()) {
                open();
            }
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            if (!whole) {
                socket.shutdownOutput();
            }
            Answer answer = read(headOnly);
            if (!whole) {
                close();
            }
            return answer;
        } catch (IOException _) {
            close();
            return new Answer(0, "");
        }
    }

    private boolean isOpen() {
        return socket.isConnected() && !socket.isClosed();
    }

    private void open() throws IOException {
        socket = new Socket("localhost", port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    private Answer read(boolean headOnly) throws IOException {
        String[] first = line().split(" ", 3);
        int status = Integer.parseInt(first[1]);
        int length = -1;
        boolean chunked = false;
        boolean last = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            }
            chunked |= header.startsWith("transfer-encoding:") && header.contains("chunked");
            last |= header.startsWith("connection:") && header.contains("close");
        }
        boolean empty = headOnly || status == 204 || status == 304;
        String body = empty ? "" : body(chunked, length);
        if (last || (!empty && !chunked && length < 0)) {
            close();
        }
        return new Answer(status, body);
    }

    private String body(boolean chunked, int length) throws IOException {
        if (!chunked) {
            return text(length < 0 ? in.readAllBytes() : in.readNBytes(length));
        }
        StringBuilder body = new StringBuilder();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.append(text(in.readNBytes(size)));
            line();
        }
        line();
        return body.toString();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            line.append((char) c);
        }
        return line.toString().strip();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
