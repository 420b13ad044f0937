package app.twofold.ui.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
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
        var host = Port.host(environment);
        try {
            var address = address(host, port);
            var status = status(URI.create(address + "/"));
            System.out.println(
                    status < 500
                            ? "Twofold is running on " + address
                            : "Twofold has started on " + address + ", but its first page answers with " + status);
        } catch (IOException e) {
            System.out.println("Twofold has started, but does not answer on " + host + ", port " + port + " ("
                    + e.getClass().getSimpleName() + ")");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Where a browser on this machine finds the program.
    static String address(String host, String port) throws UnknownHostException {
        var name = InetAddress.getByName(host).isAnyLocalAddress() ? "localhost" : host;
        return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port;
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
