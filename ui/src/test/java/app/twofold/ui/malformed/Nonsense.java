package app.twofold.ui.malformed;

import java.util.List;
import java.util.Random;

/// Values and texts that no client of ours would send, from a seed.
public final class Nonsense {

    private static final List<String> HEADERS = List.of(
            "Content-Type: application/json",
            "Content-Type: ;;;",
            "Content-Type: application/",
            "Content-Type: a/b/c; charset=\"",
            "Content-Type: text/html; charset=nothing-1",
            "Content-Type: application/json; charset=utf-7",
            "Content-Type: multipart/form-data",
            "Content-Type: multipart/form-data; boundary=",
            "Content-Type: application/x-www-form-urlencoded; charset=\u00e9",
            "Accept: ;;;",
            "Accept: */*;q=x",
            "Accept: image/svg+xml",
            "Accept-Language: ;;;q=",
            "Accept-Language: xx-\u00e9-1",
            "Accept-Encoding: gzip;q=x, \u00e9",
            "Origin: ::",
            "Origin: http://[",
            "Origin: null",
            "Origin: http://x y",
            "Referer: http://[::1",
            "Authorization: Bearer",
            "Authorization: Bearer \u00e9\u00ff",
            "Authorization: Basic !!!",
            "Authorization: Bearer a.b.c",
            "Cookie: =;=;twofold-device=%%%;a",
            "Cookie: \"",
            "Range: bytes=9-1,x",
            "If-None-Match: W/",
            "If-None-Match: \"",
            "If-Modified-Since: yesterday",
            "Expect: something",
            "X-Forwarded-For: not an address, \u00e9",
            "X-Forwarded-Proto: ftp",
            "X-Forwarded-Port: x",
            "Forwarded: for=\"[",
            "X-HTTP-Method-Override: BREW",
            "Upgrade: websocket",
            "Sec-WebSocket-Key: x",
            "Sec-WebSocket-Version: 99",
            "Access-Control-Request-Method: BREW",
            "Access-Control-Request-Headers: \u00e9,,",
            "Last-Event-ID: x");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "1e999",
            "0.1e-400",
            "99999999999999999999999999999999",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud83c\"",
            "\"\\udfff\\ud83c\"",
            "\"\\u202e\\u2066\"",
            "\"2026-02-30\"",
            "\"9999999-01-01\"",
            "\"+999999999-12-31\"",
            "\"00000000-0000-0000-0000-000000000000\"",
            "\"not-an-id\"",
            "\"Mars/Olympus\"",
            "\"FREQ=SECONDLY;COUNT=99999999\"",
            "[]",
            "{}",
            "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
            "{\"type\":{}}",
            "\"<script>1</script>\"",
            "\"'; drop table event; --\"",
            "\"${jndi:ldap://x}\"",
            "\"../../etc/passwd\"");
    private static final List<String> NAMES = List.of(
            "type",
            "id",
            "command",
            "email",
            "password",
            "displayName",
            "timeZone",
            "name",
            "secret",
            "kind",
            "text",
            "label",
            "goalId",
            "winId",
            "wording",
            "title",
            "about",
            "on",
            "base",
            "seq",
            "plan",
            "rule",
            "start",
            "checkinId",
            "promptId",
            "answer",
            "phase",
            "boundaryId",
            "hue",
            "profile",
            "greeting",
            "to",
            "edits");
    private static final List<String> TYPES = List.of(
            "goal.propose",
            "goal.note",
            "goal.edit",
            "goal.progress",
            "goal.agree",
            "win.log",
            "win.reply",
            "boundary.share",
            "boundary.discuss",
            "repair.ask",
            "schedule.propose",
            "session.begin",
            "answer.keep",
            "phase.propose",
            "couple.rename",
            "profile.change",
            "presence.opt",
            "nothing.at-all",
            "",
            "\\u0000");
    private static final List<String> TAILS = List.of(
            "",
            "?",
            "?a",
            "?=&&=",
            "?q=%",
            "?q=%ff%fe",
            "?after=x",
            "?after=-1&limit=999999999999",
            "?size=0",
            "?v-r=init",
            "?v-r=uidl",
            "?v-r=heartbeat",
            "?v-r=push",
            "?v-r=nothing",
            "?v-r=uidl&v-uiId=99999999999",
            "?v-r=init&location=%00",
            "?v-r=init&location=..%2f..%2f&query=%%",
            "?v-r=webcomponent-bootstrap",
            "?v-r=hello",
            "?continue",
            "?error=%3Cscript%3E",
            "?next=//elsewhere.example",
            "/",
            "//",
            "/..",
            "/%2e%2e/",
            "/%00",
            "/%c0%af",
            ";a=b",
            ".json",
            "?day=2026-13-45",
            "?from=9999999-01-01",
            "?kind=&kind=x&area=%22");

    private final Random random;

    Nonsense(long seed) {
        this.random = new Random(seed);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    String header() {
        return oneOf(HEADERS);
    }

    String value() {
        return oneOf(VALUES);
    }

    String tail() {
        return oneOf(TAILS);
    }

    /// A JSON object, whole or not.
    String body() {
        StringBuilder body = new StringBuilder("{");
        for (int i = random.nextInt(5); i >= 0; i--) {
            String value = oneIn(3)
                    ? "{\"type\":\"" + oneOf(TYPES) + "\",\"" + oneOf(NAMES) + "\":" + value() + ",\"" + oneOf(NAMES)
                            + "\":" + value() + "}"
                    : value();
            body.append('"').append(oneOf(NAMES)).append("\":").append(value).append(i == 0 ? "}" : ",");
        }
        return broken(body.toString());
    }

    /// A text with something missing, doubled or changed, one time in three.
    String broken(String text) {
        if (text.isEmpty() || !oneIn(3)) {
            return text;
        }
        int at = random.nextInt(text.length());
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(at);
            case 2 -> text.substring(0, at) + text;
            default -> text.substring(0, at) + (char) random.nextInt(256) + text.substring(at + 1);
        };
    }
}
