package app.twofold.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Title;
import app.twofold.server.TestServer;
import app.twofold.server.account.email.EmailAddress;
import app.twofold.server.account.password.Password;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What a browser is told when it comes over HTTPS, as a proxy says it has.
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "server.forward-headers-strategy=native")
class BehindHttpsTest {

    private static final String PASSWORD = "calm evening tea";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Test
    void staysWithHttpsAndBindsCookiesToThisHost() throws Exception {
        String email = UUID.randomUUID() + "@example.org";
        accounts.signUp(new EmailAddress(email), new Password(PASSWORD), new Title("Alex"), ZoneId.of("Europe/Berlin"));
        Map<String, String> cookies = new TreeMap<>();

        HttpResponse<String> page = send("/login", null, cookies);
        assertThat(page.headers().allValues("Strict-Transport-Security")).containsExactly("max-age=31536000");
        HttpResponse<String> signedIn =
                send("/login", Map.of("username", email, "password", PASSWORD, "_csrf", page.body()), cookies);

        assertThat(signedIn.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-twofold-")
                        .containsIgnoringCase("Secure")
                        .containsIgnoringCase("Path=/;")
                        .doesNotContainIgnoringCase("Domain"));
        assertThat(send("/", null, cookies).body()).isEqualTo("signed in");

        Map<String, String> bare = new TreeMap<>();
        cookies.forEach((name, value) -> bare.put(name.substring("__Host-".length()), value));
        bare.keySet().removeIf(name -> name.startsWith("twofold-session"));
        assertThat(send("/", null, bare).statusCode())
                .as("a device's cookie that another host of the domain may have set")
                .isEqualTo(302);

        Map<String, String> both = new TreeMap<>(cookies);
        both.keySet().removeIf(name -> name.contains("device"));
        both.put(sessionOf(cookies).substring("__Host-".length()), "planted");
        assertThat(send("/", null, both).body()).isEqualTo("signed in");
    }

    private static String sessionOf(Map<String, String> cookies) {
        return cookies.keySet().stream()
                .filter(name -> name.contains("session"))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> send(String path, @Nullable Map<String, String> form, Map<String, String> cookies)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("X-Forwarded-Proto", "https");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form.entrySet().stream()
                            .map(field ->
                                    field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                            .collect(Collectors.joining("&"))));
        }
        HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(cookie -> {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
        return answer;
    }
}
