package app.twofold.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.ui.RawCall.Head;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What every answer carries, whatever it is an answer to. Calls, screens and files are asked of the program itself, so
/// a new one is under test without being named here.
class EveryAnswerTest extends ViewTest {

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW");
    private static final List<String> ODD = List.of(
            "/nothing/here",
            "/VAADIN/nothing.js",
            "/styles/nothing.css",
            "/styles/",
            "/login",
            "/logout",
            "/login?error",
            "/?v-r=init",
            "/?v-r=uidl&v-uiId=0",
            "/?v-r=heartbeat&v-uiId=0",
            "/?v-r=push",
            "/VAADIN/push",
            "/VAADIN/dynamic/resource/0/x/y",
            "/vaadinServlet/",
            "/actuator",
            "/actuator/health",
            "/actuator/env",
            "/sync/v1/couples/" + UUID.randomUUID(),
            "/sync/",
            "/api/",
            "/api/v1/nothing",
            "/a;jsessionid=1",
            "/%2e%2e/application.properties",
            "/..%2fapplication.properties",
            "/META-INF/MANIFEST.MF",
            "/WEB-INF/web.xml",
            "*",
            "//",
            "/%00",
            "/a%0d%0aX-Harm:%201");
    private static final Pattern FOR_PAGES =
            Pattern.compile("default-src 'none'; script-src 'self' 'nonce-[\\w-]{22}'; .*"
                    + "style-src 'self' 'nonce-[\\w-]{22}' 'sha256-[^']+'; .*frame-ancestors 'none'");
    private static final String FOR_ALL_ELSE =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Autowired
    private ServletContext server;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping calls;

    @LocalServerPort
    private int port;

    @Test
    void everyAnswerOfEveryKindTellsBrowsersWhatToRefuse() throws IOException {
        for (String path : Stream.of(calls(), screens(), files(), ODD.stream())
                .flatMap(s -> s)
                .toList()) {
            for (String method : METHODS) {
                Head answer = RawCall.of(method, path).send(port);
                check(method + " " + path, answer);
            }
        }
    }

    @Test
    void aPageRunsOnlyWhatItNamesByANumberOfItsOwn() {
        Head first = RawCall.of("GET", "/sign-in").send(port);
        Head second = RawCall.of("GET", "/sign-in").send(port);

        assertThat(first.one("Content-Security-Policy"))
                .matches(FOR_PAGES)
                .doesNotContain("unsafe", "http", "*")
                .isNotEqualTo(second.one("Content-Security-Policy"));
    }

    @Test
    void handshakesCarryThemToo() {
        for (String path : List.of("/VAADIN/push?v-r=push&v-uiId=0", "/sync/v1/couples/" + UUID.randomUUID())) {
            Head answer = RawCall.of("GET", path)
                    .with("Connection: Upgrade")
                    .with("Upgrade: websocket")
                    .with("Sec-WebSocket-Version: 13")
                    .with("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==")
                    .with("Origin: http://localhost:" + port)
                    .send(port);
            check("handshake " + path, answer);
        }
    }

    @Test
    void onlyFilesThatAreEverybodysMayBeKept() throws IOException {
        for (String path : Stream.concat(calls(), screens()).toList()) {
            assertThat(RawCall.of("GET", path).send(port).one("Cache-Control"))
                    .as(path)
                    .isIn("no-store", "no-cache, private");
        }
        assertThat(RawCall.of("GET", "/styles/tokens.css").send(port).one("Cache-Control"))
                .contains("max-age");
        for (String path : built().toList()) {
            assertThat(RawCall.of("GET", path).send(port).one("Cache-Control"))
                    .as(path)
                    .isEqualTo("public, max-age=31536000, immutable");
        }
        assertThat(RawCall.of("GET", "/VAADIN/build/nothing-1234.js").send(port).one("Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    void aFileThatIsNotThereIsNoScreen() {
        for (String path : List.of(
                "/styles/nope.css",
                "/styles/",
                "/styles/nope/nope.css",
                "/js/nope.js",
                "/js/",
                "/js/writing",
                "/js/writing/",
                "/fonts/nope.woff2",
                "/icons/nope.svg",
                "/licenses/nope.txt",
                "/vendor/nope.js",
                "/aura/nope.css",
                "/VAADIN/build/nope.js")) {
            for (String method : List.of("GET", "HEAD")) {
                Head answer = RawCall.of(method, path).send(port);
                assertThat(answer.status()).as(method + " " + path).isEqualTo(404);
                assertThat(answer.body()).as(path).isEmpty();
            }
        }
        assertThat(RawCall.of("GET", "/aura/aura.css").send(port).status()).isEqualTo(200);
    }

    @Test
    void errorsSayNothingOfTheInside() {
        for (String path : ODD) {
            String body = RawCall.of("GET", path).send(port).body();
            assertThat(body)
                    .as(path)
                    .doesNotContain("Exception", "at app.twofold", "at org.", "Apache Tomcat", "springframework");
        }
    }

    /// TRACE would say back what was sent, cookies and all.
    @Test
    void nothingIsSaidBack() throws IOException {
        for (String path : Stream.of(calls(), screens(), files(), ODD.stream())
                .flatMap(s -> s)
                .toList()) {
            Head answer = RawCall.of("TRACE", path).with("X-Said: this").send(port);
            assertThat(answer.status()).as(path).isBetween(300, 499);
            assertThat(answer.body()).as(path).doesNotContain("X-Said");
        }
    }

    private static void check(String call, Head answer) {
        assertThat(answer.status()).as(call).isLessThan(500);
        String policy = answer.one("Content-Security-Policy");
        assertThat(policy.equals(FOR_ALL_ELSE) || FOR_PAGES.matcher(policy).matches())
                .as(call + " " + policy)
                .isTrue();
        assertThat(answer.one("X-Content-Type-Options")).as(call).isEqualTo("nosniff");
        assertThat(answer.one("X-Frame-Options")).as(call).isEqualTo("DENY");
        assertThat(answer.one("Referrer-Policy")).as(call).isEqualTo("no-referrer");
        assertThat(answer.one("Permissions-Policy")).as(call).contains("camera=()", "geolocation=()");
        assertThat(answer.one("Cross-Origin-Opener-Policy")).as(call).isEqualTo("same-origin");
        assertThat(answer.one("Cross-Origin-Resource-Policy")).as(call).isEqualTo("same-origin");
        assertThat(answer.one("Cache-Control")).as(call).isNotEmpty();
        assertThat(answer.all("Strict-Transport-Security")).as(call).isEmpty();
        assertThat(answer.all("Server")).as(call).isEmpty();
        assertThat(answer.all("X-Harm")).as(call).isEmpty();
        answer.all("Location").forEach(to -> assertThat(to).as(call).doesNotContain(";"));
    }

    private Stream<String> calls() {
        return calls.getHandlerMethods().keySet().stream()
                .flatMap(call -> call.getPatternValues().stream())
                .map(path -> path.replaceAll("\\{\\w+}", UUID.randomUUID().toString())
                        .replace("**", "x"))
                .distinct();
    }

    private Stream<String> screens() {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(server)).getRegisteredRoutes().stream()
                .map(RouteData::getTemplate)
                .map(template ->
                        "/" + template.replaceAll(":\\w+\\??", UUID.randomUUID().toString()));
    }

    private static Stream<String> files() throws IOException {
        return Stream.concat(found("META-INF/resources/", "{fonts,icons,js,styles,licenses}/*"), built());
    }

    private static Stream<String> built() throws IOException {
        return found("META-INF/VAADIN/webapp/", "VAADIN/build/*.js");
    }

    private static Stream<String> found(String root, String pattern) throws IOException {
        List<String> paths = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + root + pattern)) {
            String address = file.getURL().toString();
            paths.add("/" + address.substring(address.indexOf(root) + root.length()));
        }
        assertThat(paths).isNotEmpty();
        return paths.stream();
    }
}
