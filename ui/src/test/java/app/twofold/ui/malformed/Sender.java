package app.twofold.ui.malformed;

import app.twofold.server.Seat;
import app.twofold.ui.malformed.Wire.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;

/// Sends inputs one after the other and keeps what came of each: its status, or how a socket was closed.
final class Sender implements Callable<Map<String, List<String>>> {

    private static final List<String> METHODS =
            List.of("GET", "GET", "POST", "POST", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "BREW");
    private static final int SHOWN = 300;

    private final int port;
    private final String token;
    private final Seat seat;
    private final List<String> paths;
    private final Nonsense nonsense;
    private final int inputs;
    private final Screen screen;
    private final Map<String, List<String>> answers = new TreeMap<>();

    Sender(int port, String token, Seat seat, List<String> paths, Nonsense nonsense, int inputs) {
        this.port = port;
        this.token = token;
        this.seat = seat;
        this.paths = paths;
        this.nonsense = nonsense;
        this.inputs = inputs;
        this.screen = new Screen(nonsense);
    }

    @Override
    public Map<String, List<String>> call() throws IOException, InterruptedException {
        try (Wire wire = new Wire(port)) {
            for (int i = 0; i < inputs; i++) {
                switch (nonsense.below(20)) {
                    case 0, 1, 2, 3, 4 -> message(wire);
                    case 5 -> socket(i);
                    default -> request(wire);
                }
            }
        }
        return answers;
    }

    private void request(Wire wire) {
        String method = nonsense.oneOf(METHODS);
        String path = path();
        // What signs out is tried elsewhere; here whoever sends has to stay signed in.
        boolean ends =
                path.startsWith("/exit") || path.startsWith("/logout") || path.startsWith("/api/v1/tokens/current");
        if (ends) {
            return;
        }
        List<String> headers = new ArrayList<>();
        if (path.startsWith("/api") && !nonsense.oneIn(5)) {
            headers.add("Authorization: Bearer " + token);
        } else {
            headers.add("Cookie: " + screen.cookies(wire, port));
        }
        for (int i = nonsense.below(3); i > 0; i--) {
            headers.add(nonsense.header());
        }
        String body = method.equals("GET") || method.equals("HEAD") || method.equals("TRACE") ? "" : nonsense.body();
        if (!body.isEmpty() && headers.stream().noneMatch(header -> header.startsWith("Content-Type"))) {
            headers.add("Content-Type: application/json");
        }
        send(wire, method, path, headers, body);
    }

    /// What a screen sends, changed.
    private void message(Wire wire) {
        String cookies = screen.cookies(wire, port);
        send(
                wire,
                "POST",
                "/?v-r=uidl&v-uiId=" + screen.number(),
                List.of("Cookie: " + cookies, "Content-Type: application/json; charset=UTF-8"),
                screen.message());
    }

    private void socket(int number) throws IOException, InterruptedException {
        String frames = "socket of input " + number;
        note("socket " + Frames.send(port, seat.couple().value(), token, nonsense), frames);
    }

    private void send(Wire wire, String method, String path, List<String> headers, String body) {
        byte[] bytes = body.getBytes(nonsense.oneIn(20) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        boolean whole = !nonsense.oneIn(200);
        int announced = whole ? bytes.length : bytes.length + 10;
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        if (announced > 0) {
            head.append("Content-Length: ").append(announced).append("\r\n");
        }
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] request = new byte[start.length + bytes.length];
        System.arraycopy(start, 0, request, 0, start.length);
        System.arraycopy(bytes, 0, request, start.length, bytes.length);
        Answer answer = wire.send(request, whole, method.equals("HEAD"));
        note(Integer.toString(answer.status()), method + " " + path + " " + headers + " " + body);
    }

    private String path() {
        String path = nonsense.oneOf(paths);
        while (path.contains("{")) {
            String id = nonsense.oneIn(3)
                    ? "not-an-id"
                    : nonsense.oneIn(2) ? UUID.randomUUID().toString() : "%ff";
            String value = path.contains("{couple}") && !nonsense.oneIn(4)
                    ? seat.couple().toString()
                    : id;
            path = path.replaceFirst("\\{\\w+}", value);
        }
        return nonsense.oneIn(2) ? path + nonsense.tail() : path;
    }

    private void note(String kind, String input) {
        List<String> alike = answers.computeIfAbsent(kind, _ -> new ArrayList<>());
        // Only a failure is worth the room.
        alike.add(
                kind.startsWith("5") || kind.contains("1011")
                        ? input.substring(0, Math.min(SHOWN, input.length()))
                        : "");
    }
}
