package app.twofold.ui.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/// Asks for the first page once the program is up, and says where it is when it has answered.
final class FirstPage implements ApplicationListener<ApplicationReadyEvent> {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        var environment = event.getApplicationContext().getEnvironment();
        var port = environment.getProperty("local.server.port");
        if (port == null) {
            return;
        }
        var address = "http://localhost:" + port;
        try {
            var status = status(URI.create(address + "/"));
            System.out.println(
                    status < 500
                            ? "Twofold is running on " + address
                            : "Twofold has started on " + address + ", but its first page answers with " + status);
        } catch (IOException e) {
            System.out.println("Twofold has started, but " + address + " does not answer: " + e.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static int status(URI page) throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder()
                .followRedirects(Redirect.NORMAL)
                .connectTimeout(PATIENCE)
                .build()) {
            var request = HttpRequest.newBuilder(page).timeout(PATIENCE).build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
