package app.twofold.server.account.device;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A browser with its cookies, that does not follow redirects.
public final class Browser {

    private final String server;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final List<String> setCookies = new ArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public Browser(int port) {
        this.server = "http://localhost:" + port;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(server + path)));
    }

    public HttpResponse<String> submit(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /// Submits an empty form as a browser does from a page of this origin.
    public HttpResponse<String> submitFrom(String origin, String path) {
        return send(HttpRequest.newBuilder(URI.create(server + path))
                .header("Origin", origin)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.noBody()));
    }

    public HttpResponse<String> signInToStay(String email, String password) {
        String token = get("/login").body();
        return submit("/login", Map.of("username", email, "password", password, "_csrf", token, "stay", "on"));
    }

    /// What the server has set so far, the latest last.
    public List<String> setCookies() {
        return List.copyOf(setCookies);
    }

    public HttpResponse<String> signIn(String email, String password) {
        String token = get("/login").body();
        return submit("/login", Map.of("username", email, "password", password, "_csrf", token));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            setCookies.addAll(answer.headers().allValues("Set-Cookie"));
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// @param name how its name begins; the rest is this copy's own
    public Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(c -> c.getName().startsWith(name))
                .findFirst();
    }

    /// As after a restart of the server: the session is gone, the rest stays.
    public void loseSession() {
        cookie("twofold-session").ifPresent(c -> cookies.getCookieStore().remove(null, c));
    }

    public String server() {
        return server;
    }
}
