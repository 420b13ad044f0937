package app.twofold.ui.malformed;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Title;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.account.device.Devices;
import app.twofold.server.alone.Opening;
import app.twofold.ui.Couple;
import app.twofold.ui.OnPostgres;
import app.twofold.ui.TwofoldApplication;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Whatever comes from outside, the server does not fail: no answer says so, no socket is closed for it, and nothing is
/// left behind in memory, threads or sockets. The inputs come from a seed, over every call, screen and kind of message
/// that the program knows of itself.
///
/// `-Dmalformed.inputs=57000` and `-Dmalformed.seed=…` say how many and which.
@SpringBootTest(
        classes = TwofoldApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"twofold.rate-limits=off", "logging.level.app.twofold=error"})
@Import(Couple.class)
@ExtendWith(OutputCaptureExtension.class)
class MalformedInputTest implements OnPostgres {

    private static final int MORE_THREADS = 12;
    private static final int INPUTS = Integer.getInteger("malformed.inputs", 57_000);
    private static final long SEED = Long.getLong("malformed.seed", 20_261_128);
    private static final int WORKERS = 4;
    private static final int WARM_UP = 3_000;
    private static final long MIB = 1 << 20;

    @Autowired
    private Couple people;

    @Autowired
    private Devices devices;

    @Autowired
    private ServletContext server;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping calls;

    @LocalServerPort
    private int port;

    private String token;
    private String email;
    private Seat seat;

    @BeforeEach
    void somebody() {
        email = UUID.randomUUID() + "@example.org";
        SignedIn alex = people.person("Alex");
        people.solo(people.person("Robin", email));
        seat = people.solo(alex);
        token = devices.issue(Opening.closed(alex.id()), new Title("Program")).token();
    }

    @Test
    void theServerFailsAtNothingThatComesFromOutside(CapturedOutput log) throws Exception {
        send(WARM_UP, SEED - 1);
        Held before = Held.now();

        Map<String, List<String>> answers = send(INPUTS, SEED);

        Held after = Held.settled(before);
        System.out.printf("%,d malformed inputs of seed %d: %s%n", INPUTS, SEED, counts(answers));
        System.out.printf("before: %s%nafter:  %s%n", before, after);
        // One archive of a person's at a time: another is told to come again, which is no failure.
        answers.remove("file 503");
        assertThat(answers)
                .allSatisfy((kind, inputs) -> assertThat(kind)
                        .as(() -> "of " + inputs.stream().limit(30).toList())
                        .doesNotMatch("(\\w+ )?5\\d\\d")
                        .doesNotContain("1011"));
        assertThat(answers.keySet()).contains("200", "400", "401", "404", "405", "415", "socket 0", "socket 4400");
        assertThat(answers.keySet()).contains("screen 200", "screen 400", "push 0", "push -1", "file 422", "form 403");
        assertThat(log.getAll()).doesNotContain("Unexpected error", " ERROR ");
        assertThat(after.heap() - before.heap()).as("heap, MiB").isLessThan(24);
        assertThat(after.threads() - before.threads()).as("threads").isLessThan(MORE_THREADS);
        assertThat(after.sockets() - before.sockets()).as("sockets").isLessThan(8);
    }

    private Map<String, List<String>> send(int inputs, long seed) throws Exception {
        List<String> paths = Stream.concat(calls(), screens()).toList();
        Map<String, List<String>> all = new TreeMap<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            List<Callable<Map<String, List<String>>>> work = new ArrayList<>();
            for (int i = 0; i < WORKERS; i++) {
                work.add(new Sender(
                        port, token, email, seat, paths, new Nonsense(seed * WORKERS + i), inputs / WORKERS));
            }
            for (Future<Map<String, List<String>>> done : workers.invokeAll(work)) {
                done.get()
                        .forEach((kind, found) -> all.computeIfAbsent(kind, _ -> new ArrayList<>())
                                .addAll(found));
            }
        }
        return all;
    }

    private static Map<String, Integer> counts(Map<String, List<String>> answers) {
        Map<String, Integer> counts = new TreeMap<>();
        answers.forEach((kind, inputs) -> counts.put(kind, inputs.size()));
        return counts;
    }

    private Stream<String> calls() {
        return calls.getHandlerMethods().keySet().stream()
                .flatMap(call -> call.getPatternValues().stream())
                .map(path -> path.replace("**", "x"))
                .distinct()
                .sorted();
    }

    private Stream<String> screens() {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(server)).getRegisteredRoutes().stream()
                .map(RouteData::getTemplate)
                .map(template -> "/" + template.replaceAll(":(\\w+)\\??", "{$1}"))
                .distinct()
                .sorted();
    }

    /// What the whole program holds.
    private record Held(long heap, int threads, long sockets) {

        static Held now() throws IOException, InterruptedException {
            long least = Long.MAX_VALUE;
            for (int i = 0; i < 5; i++) {
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                least = Math.min(least, (runtime.totalMemory() - runtime.freeMemory()) / MIB);
            }
            return new Held(least, ManagementFactory.getThreadMXBean().getThreadCount(), openSockets());
        }

        /// Pools of threads shrink when there has been nothing to do for half a minute.
        static Held settled(Held before) throws IOException, InterruptedException {
            long end = System.nanoTime() + Duration.ofSeconds(75).toNanos();
            Held held = now();
            while (held.threads - before.threads >= MORE_THREADS && System.nanoTime() < end) {
                held = now();
            }
            return held;
        }

        private static long openSockets() throws IOException {
            Path own = Path.of("/proc/self/fd");
            if (Files.notExists(own)) {
                return 0;
            }
            try (Stream<Path> files = Files.list(own)) {
                return files.filter(Held::isSocket).count();
            }
        }

        private static boolean isSocket(Path file) {
            try {
                return Files.readSymbolicLink(file).toString().startsWith("socket:");
            } catch (IOException _) {
                return false;
            }
        }
    }
}
