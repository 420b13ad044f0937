package app.twofold.ui.malformed;

import app.twofold.ui.Couple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Collectors;

/// A new session of a browser.
final class SessionOf {

    private SessionOf() {}

    /// Signs in as the page does, with a form.
    ///
    /// @return the cookies from then on
    static String signedIn(int port, String cookies, String email, String token) {
        String form = "username=" + email + "&password=" + Couple.PASSWORD.replace(' ', '+') + "&_csrf=" + token;
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest login = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/login"))
                    .header("Cookie", cookies)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build();
            List<String> given =
                    client.send(login, BodyHandlers.discarding()).headers().allValues("Set-Cookie");
            return given.stream().map(one -> one.split(";", 2)[0]).collect(Collectors.joining("; "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// @return its cookie, name and value
    static String port(int port) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest page = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in"))
                    .build();
            return client.send(page, BodyHandlers.discarding())
                    .headers()
                    .firstValue("Set-Cookie")
                    .orElseThrow()
                    .split(";", 2)[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
