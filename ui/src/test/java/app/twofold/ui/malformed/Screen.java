package app.twofold.ui.malformed;

import app.twofold.ui.malformed.Wire.Answer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A screen of somebody who is not signed in, as the server sees it, and what it sends.
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

    private final Nonsense nonsense;
    private String cookies = "";
    private String key = "";
    private String number = "0";

    Screen(Nonsense nonsense) {
        this.nonsense = nonsense;
    }

    String number() {
        return number;
    }

    /// Opens the screen at its first use.
    String cookies(Wire wire, int port) {
        if (cookies.isEmpty()) {
            // The name of the session's cookie is this copy's own, so the answer's head is what says it.
            cookies = SessionOf.port(port);
            String ask = "GET /?v-r=init&location=sign-in&query= HTTP/1.1\r\nHost: localhost:" + port + "\r\nCookie: "
                    + cookies + "\r\n\r\n";
            Answer opened = wire.send(ask.getBytes(StandardCharsets.ISO_8859_1), true, false);
            key = found(KEY, opened.body());
            number = found(NUMBER, opened.body());
        }
        return cookies;
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
