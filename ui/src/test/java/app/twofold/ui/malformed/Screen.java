package app.twofold.ui.malformed;

import app.twofold.ui.malformed.Wire.Answer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A screen as the server sees it, and what it sends: of somebody who is signed in, or of nobody.
final class Screen {

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final List<String> TYPES = List.of(
            "event",
            "mSync",
            "publishedEventHandler",
            "navigation",
            "attachExistingElement",
            "attachExistingElementById",
            "channel",
            "returnChannel",
            "nothing",
            "");
    private static final List<String> EVENTS =
            List.of("click", "change", "input", "ui-navigate", "ui-refresh", "ui-leave-navigation", "nothing", "");
    private static final List<String> MORE = List.of(
            "\"location\":%s,\"state\":%s",
            "\"property\":%s,\"value\":%s",
            "\"data\":{\"a\":%s,\"for\":%s}",
            "\"templateEventMethodName\":%s,\"templateEventMethodArgs\":[%s]",
            "\"channel\":%s,\"arguments\":%s",
            "\"attachReservedId\":%s,\"attachAssignedId\":%s",
            "\"data\":%s,\"feature\":%s");

    private static final Pattern PUSH = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");
    private static final Pattern FORM = Pattern.compile("\"value\",?[^\"]*\"?:?\"([\\w-]{60,})\"");
    private static final Pattern UPLOAD = Pattern.compile("VAADIN/dynamic/resource/\\d+/[\\w-]+/upload");

    private final Nonsense nonsense;
    private final @Nullable String email;
    private final Set<String> uploads = new LinkedHashSet<>();
    private String cookies = "";
    private String key = "";
    private String push = "";
    private String number = "0";

    /// @param email who is signed in, if anybody
    Screen(Nonsense nonsense, @Nullable String email) {
        this.nonsense = nonsense;
        this.email = email;
    }

    String number() {
        return number;
    }

    /// Opens the screen at its first use.
    String cookies(Wire wire, int port) {
        if (cookies.isEmpty()) {
            // The name of the session's cookie is this copy's own, so the answer's head is what says it.
            cookies = SessionOf.port(port);
            open(wire, port, "sign-in");
            if (email != null) {
                String token = found(FORM, show(wire, port, "sign-in"));
                cookies = SessionOf.signedIn(port, cookies, email, token);
                open(wire, port, "");
            }
        }
        return cookies;
    }

    /// Where its socket is.
    String push() {
        return "/VAADIN/push?v-r=push&v-uiId=" + number + "&v-pushId=" + push
                + "&X-Atmosphere-Transport=websocket&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1"
                + "&X-Atmosphere-TrackMessageSize=true&X-atmo-protocol=true";
    }

    /// Where it has offered to take files.
    List<String> uploads() {
        return List.copyOf(uploads);
    }

    /// Goes to another page, as a link does.
    String show(Wire wire, int port, String page) {
        String message = "{\"csrfToken\":\"" + key + "\",\"rpc\":[{\"type\":\"event\",\"node\":1,"
                + "\"event\":\"ui-navigate\",\"data\":{\"route\":\"" + page + "\",\"query\":\"\","
                + "\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}],"
                + "\"syncId\":-1,\"clientId\":-1}";
        String ask = "POST /?v-r=uidl&v-uiId=" + number + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nCookie: "
                + cookies + "\r\nContent-Type: application/json\r\nContent-Length: " + message.length()
                + "\r\n\r\n" + message;
        String shown = wire.send(ask.getBytes(StandardCharsets.ISO_8859_1), true, false)
                .body();
        Matcher offered = UPLOAD.matcher(shown);
        while (offered.find()) {
            uploads.add("/" + offered.group());
        }
        return shown;
    }

    private void open(Wire wire, int port, String page) {
        String ask = "GET /?v-r=init&location=" + page + "&query= HTTP/1.1\r\nHost: localhost:" + port + "\r\nCookie: "
                + cookies + "\r\n\r\n";
        Answer opened = wire.send(ask.getBytes(StandardCharsets.ISO_8859_1), true, false);
        key = found(KEY, opened.body());
        push = found(PUSH, opened.body());
        number = found(NUMBER, opened.body());
    }

    private static String found(Pattern wanted, String text) {
        Matcher found = wanted.matcher(text);
        if (!found.find()) {
            throw new AssertionError("The screen did not open: " + text);
        }
        return found.group(1);
    }

    String message() {
        StringBuilder rpc = new StringBuilder();
        for (int i = nonsense.below(3); i >= 0; i--) {
            rpc.append(rpc.isEmpty() ? "" : ",").append(event());
        }
        String token = nonsense.oneIn(10) ? nonsense.value() : "\"" + key + "\"";
        String list = nonsense.oneIn(10) ? nonsense.value() : "[" + rpc + "]";
        String id = nonsense.oneIn(5) ? nonsense.value() : "-1";
        return nonsense.broken("{\"csrfToken\":" + token + ",\"rpc\":" + list + ",\"syncId\":" + id + ",\"clientId\":"
                + (nonsense.oneIn(5) ? nonsense.value() : "-1")
                + (nonsense.oneIn(20) ? ",\"resynchronize\":" + nonsense.value() : "") + "}");
    }

    private String event() {
        if (nonsense.oneIn(10)) {
            return nonsense.value();
        }
        String node = nonsense.oneIn(4) ? nonsense.value() : Integer.toString(nonsense.below(120));
        return "{\"type\":\"" + nonsense.oneOf(TYPES) + "\",\"node\":" + node + ",\"event\":\""
                + nonsense.oneOf(EVENTS) + "\",\"feature\":" + (nonsense.oneIn(2) ? "1" : nonsense.value()) + ","
                + nonsense.oneOf(MORE).formatted(nonsense.value(), nonsense.value()) + "}";
    }
}
