package app.twofold.server.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// What a storm of sign-ins does to those who write: their times without one and while it lasts.
final class StormLoad {

    private static final int WARM_UP_SECONDS = 5;

    private StormLoad() {}

    /// Each couple makes an edit twenty times a second; then so many sign-ins come at once, again and again.
    ///
    /// @return how many sign-ins got which answer
    static Map<Integer, Integer> run(List<LoadCouple> couples, int atOnce, int seconds) {
        List<LoadWriter> writers = couples.stream().map(LoadWriter::new).toList();
        write(writers, WARM_UP_SECONDS);
        writers.forEach(writer -> writer.spans().clear());
        write(writers, seconds);
        System.out.println("without:         " + Figures.of(writers));
        writers.forEach(writer -> writer.spans().clear());
        try (ExecutorService storm = Executors.newVirtualThreadPerTaskExecutor()) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            Future<Map<Integer, Integer>> answers =
                    storm.submit(() -> storm(couples.getFirst().server(), atOnce, end));
            write(writers, seconds);
            System.out.println("while it lasts:  " + Figures.of(writers));
            System.out.println("sign-ins, how many got which answer: " + answers.get());
            return answers.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(List<LoadWriter> writers, int seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            writers.forEach(writer -> threads.execute(() -> {
                while (System.nanoTime() < end) {
                    writer.edit(end);
                    Pause.millis(50);
                }
            }));
        }
    }

    private static Map<Integer, Integer> storm(URI server, int atOnce, long end) throws Exception {
        Map<Integer, Integer> answers = new TreeMap<>();
        try (HttpClient client = HttpClient.newHttpClient();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            while (System.nanoTime() < end) {
                List<Future<Integer>> all = new ArrayList<>();
                for (int i = 0; i < atOnce; i++) {
                    String somebody = "somebody" + i + "@example.org";
                    all.add(threads.submit(() -> signIn(client, server, somebody)));
                }
                for (Future<Integer> one : all) {
                    answers.merge(one.get(), 1, Integer::sum);
                }
            }
        }
        return answers;
    }

    private static int signIn(HttpClient client, URI server, String email) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/api/v1/tokens"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"email\":\"" + email + "\",\"password\":\"not the password\"}"))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }
}
