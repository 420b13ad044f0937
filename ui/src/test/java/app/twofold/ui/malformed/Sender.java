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
    private static final String ZIP = "Content-Type: application/zip";
    private static final List<String> PAGES = List.of(
            "",
            "goals",
            "goals/new",
            "wins",
            "history",
            "history/on",
            "boundaries/new",
            "check-ins",
            "phase",
            "sign-in",
            "support",
            "about",
            "check-ins/schedule/new",
            "settings/take-out",
            "no/such/page");
    private static final int SHOWN = 600;

    private final int port;
    private final String token;
    private final Seat seat;
    private final List<String> paths;
    private final Nonsense nonsense;
    private final int inputs;
    private final Screen screen;
    private final Screen own;
    private final Map<String, List<String>> answers = new TreeMap<>();

    Sender(int port, String token, String email, Seat seat, List<String> paths, Nonsense nonsense, int inputs) {
        this.port = port;
        this.token = token;
        this.seat = seat;
        this.paths = paths;
        this.nonsense = nonsense;
        this.inputs = inputs;
        this.screen = new Screen(nonsense, null);
        this.own = new Screen(nonsense, email);
    }

    @Override
    public Map<String, List<String>> call() throws IOException, InterruptedException {
        try (Wire wire = new Wire(port)) {
            for (int i = 0; i < inputs; i++) {
                switch (nonsense.below(24)) {
                    case 0, 1 -> message(wire, screen);
                    case 2, 3, 4 -> message(wire, own);
                    case 5 -> socket(i);
                    case 6 -> push(wire, nonsense.oneIn(3) ? screen : own, i);
                    case 7 -> file(wire);
                    case 8 -> form(wire);
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

    /// What a screen sends, changed. It stands on one page after the other.
    private void message(Wire wire, Screen from) {
        String cookies = from.cookies(wire, port);
        if (nonsense.oneIn(40)) {
            from.show(wire, port, nonsense.oneOf(PAGES));
        }
        send(
                wire,
                from == own ? "screen " : "",
                "POST",
                "/?v-r=uidl&v-uiId=" + from.number(),
                List.of("Cookie: " + cookies, "Content-Type: application/json; charset=UTF-8"),
                encoded(from.message()));
    }

    private void push(Wire wire, Screen from, int number) throws IOException {
        String cookies = from.cookies(wire, port);
        if (nonsense.oneIn(5)) {
            List<String> headers = List.of("Cookie: " + cookies, "Content-Type: application/json; charset=UTF-8");
            String place = from.push().replace("=websocket", "=long-polling");
            send(wire, "push ", "POST", place, headers, encoded(from.message()));
        } else {
            int closed = Frames.push(port, from.push(), cookies, from.message(), nonsense);
            note("push " + closed, "push of input " + number);
        }
    }

    /// A file for somebody's space, over REST or where a screen takes one.
    private void file(Wire wire) {
        boolean isTable = nonsense.oneIn(2);
        byte[] file = isTable ? Parcels.table(nonsense) : Parcels.archive(nonsense);
        String cookies = own.cookies(wire, port);
        if (nonsense.oneIn(3)) {
            own.show(wire, port, "settings/take-out");
            String place =
                    own.uploads().isEmpty() ? "/VAADIN/dynamic/resource/0/x/upload" : nonsense.oneOf(own.uploads());
            String kind = nonsense.oneIn(3) ? nonsense.header() : "Content-Type: application/octet-stream";
            send(
                    wire,
                    "file ",
                    "POST",
                    place,
                    List.of("Cookie: " + cookies, kind, "X-Filename: " + nonsense.value()),
                    file);
        } else {
            String place = "/api/v1/couples/" + seat.couple() + "/bring-in/" + (isTable ? "wins" : "archive")
                    + (nonsense.oneIn(2) ? "/look" : "");
            String kind = nonsense.oneIn(5) ? nonsense.header() : isTable ? "Content-Type: text/csv" : ZIP;
            send(wire, "file ", "POST", place, List.of("Authorization: Bearer " + token, kind), file);
        }
    }

    private void form(Wire wire) {
        String name = nonsense.oneOf(List.of("username", "password", "_csrf", "stay", "", "%ff", "a[]"));
        String form = name + "=" + nonsense.oneOf(List.of("%00", "%ed%a0%bd", "%", "%zz", "a".repeat(9_000), "&&=;"))
                + "&username=" + nonsense.oneOf(List.of("", "x", "%ff", "a@b")) + "&_csrf=" + nonsense.below(9);
        Screen from = nonsense.oneIn(2) ? screen : own;
        String kind = nonsense.oneIn(4) ? nonsense.header() : "Content-Type: application/x-www-form-urlencoded";
        String place = nonsense.oneOf(List.of("/login", "/login?error", "/sign-in", "/", "/goals"));
        List<String> headers = List.of("Cookie: " + from.cookies(wire, port), kind);
        send(wire, "form ", "POST", place, headers, encoded(nonsense.broken(form)));
    }

    private void socket(int number) throws IOException, InterruptedException {
        String frames = "socket of input " + number;
        note("socket " + Frames.send(port, seat.couple().value(), token, nonsense), frames);
    }

    private void send(Wire wire, String method, String path, List<String> headers, String body) {
        send(wire, "", method, path, headers, encoded(body));
    }

    private byte[] encoded(String body) {
        return body.getBytes(nonsense.oneIn(20) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    /// @param what what it is, in front of the status under which it is kept
    private void send(Wire wire, String what, String method, String path, List<String> headers, byte[] bytes) {
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
        note(
                what + answer.status(),
                method + " " + path + " " + headers + " "
                        + new String(bytes, 0, Math.min(SHOWN, bytes.length), StandardCharsets.UTF_8));
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
                kind.matches("(\\w+ )?5\\d\\d") || kind.contains("1011")
                        ? input.substring(0, Math.min(SHOWN, input.length()))
                        : "");
    }
}
