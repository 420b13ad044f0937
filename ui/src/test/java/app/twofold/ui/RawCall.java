package app.twofold.ui;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// A request as it goes over the line, so that a test can send what no client would.
record RawCall(String method, String path, List<String> headers) {

    private static final int PATIENCE_MILLIS = 30_000;

    static RawCall of(String method, String path) {
        return new RawCall(method, path, List.of());
    }

    RawCall with(String header) {
        List<String> all = new ArrayList<>(headers);
        all.add(header);
        return new RawCall(method, path, List.copyOf(all));
    }

    /// The head of the answer.
    Head send(int port) {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            String head = method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n"
                    + (headers.stream().anyMatch(h -> h.startsWith("Connection")) ? "" : "Connection: close\r\n")
                    + String.join("", headers.stream().map(h -> h + "\r\n").toList()) + "\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            return read(in, headers.stream().anyMatch(h -> h.startsWith("Upgrade")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Head read(BufferedReader in, boolean upgraded) throws IOException {
        String status = String.valueOf(in.readLine());
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            int colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        // A connection that goes on as a socket has no end.
        String rest = upgraded ? "" : String.join("\n", in.lines().toList());
        return new Head(Integer.parseInt(status.split(" ", 3)[1]), headers, rest);
    }

    record Head(int status, Map<String, List<String>> headers, String body) {

        List<String> all(String name) {
            return headers.getOrDefault(name, List.of());
        }

        String one(String name) {
            List<String> all = all(name);
            if (all.size() != 1) {
                throw new AssertionError(name + " stands " + all.size() + " times in " + headers);
            }
            return all.getFirst();
        }
    }
}
