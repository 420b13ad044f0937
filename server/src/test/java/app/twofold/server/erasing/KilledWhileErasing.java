package app.twofold.server.erasing;

import app.twofold.domain.Event.Erased;
import app.twofold.migrations.TestClock;
import app.twofold.server.Seat;
import app.twofold.server.couple.Node;
import app.twofold.server.key.ErasureLedger;
import app.twofold.server.live.LiveHub.Committed;
import app.twofold.server.stream.KillablePostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Kills a program at a random moment while somebody erases their words, again and again; every third time its database
/// dies too, and every fifth a backup from before is put back. Then nothing is there that was acknowledged as erased,
/// and all that is there besides.
final class KilledWhileErasing implements AutoCloseable {

    private final KillablePostgres postgres;
    private final Path ledger;
    private final Random random;
    private final Seat alex;
    private final Seat sam;
    private final Map<Long, String> written = new ConcurrentHashMap<>();
    private final AtomicInteger commands = new AtomicInteger();
    private final AtomicInteger erasures = new AtomicInteger();
    private volatile long erased;

    KilledWhileErasing(Path folder, long seed) throws IOException {
        postgres = new KillablePostgres(folder);
        ledger = folder.resolve("erasures");
        random = new Random(seed);
        try (Node node = node()) {
            alex = node.paired();
            sam = new Seat(
                    node.couples()
                            .state(alex)
                            .partnerOf(alex.person())
                            .orElseThrow()
                            .person(),
                    alex.couple());
        }
    }

    /// Runs by itself, for as many rounds as are asked for.
    static void main(String[] args) throws IOException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        Path folder = Files.createTempDirectory("killed-while-erasing");
        int broken = 0;
        try (KilledWhileErasing all = new KilledWhileErasing(folder, 7)) {
            for (int round = 1; round <= rounds; round++) {
                broken += all.round(round).isEmpty() ? 0 : 1;
                if (round % 10 == 0) {
                    System.out.printf(
                            "%d rounds, %d commands and %d erasures acknowledged, %d rounds broken%n",
                            round, all.commands.get(), all.erasures.get(), broken);
                }
            }
        }
    }

    int erasures() {
        return erasures.get();
    }

    /// @return what is wrong after it; nothing if all is right
    List<String> round(int number) throws IOException {
        Backup backup = Backup.of(postgres.database());
        Process program = start();
        Thread hears = hear(program);
        LockSupport.parkNanos(random.nextInt(1_000) * 1_000_000L);
        if (number % 3 == 0) {
            postgres.kill();
        }
        program.destroyForcibly().onExit().join();
        join(hears);
        if (number % 3 == 0) {
            postgres.restart();
        }
        List<String> broken = number % 5 == 0 ? afterBackup(backup) : check();
        broken.forEach(line -> System.out.println("round " + number + ": " + line));
        return broken;
    }

    private Process start() throws IOException {
        Process program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ErasingProcess.class.getName(),
                        postgres.database().url(),
                        ledger.toString(),
                        alex.couple().toString(),
                        alex.person().toString(),
                        sam.person().toString())
                .redirectError(Redirect.DISCARD)
                .start();
        BufferedReader says = program.inputReader();
        for (String line = says.readLine(); !ErasingProcess.READY.equals(line); line = says.readLine()) {
            if (line == null) {
                throw new IllegalStateException("The program does not start");
            }
        }
        return program;
    }

    private Thread hear(Process program) {
        return Thread.ofPlatform()
                .start(() -> program.inputReader().lines().forEach(line -> {
                    String[] parts = line.endsWith(ErasingProcess.END) ? line.split(" ") : new String[] {""};
                    switch (parts[0]) {
                        case ErasingProcess.WROTE -> {
                            written.put(Long.parseLong(parts[1]), parts[2] + " " + parts[3]);
                            commands.incrementAndGet();
                        }
                        case ErasingProcess.ERASED -> {
                            erased = Math.max(erased, Long.parseLong(parts[1]));
                            erasures.incrementAndGet();
                        }
                        default -> {
                            // Cut off by the kill, or nothing that is waited for.
                        }
                    }
                }));
    }

    private static void join(Thread hears) {
        try {
            hears.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Starts again and looks.
    private List<String> check() {
        try (Node node = node()) {
            List<Committed> stream = node.couples().events(sam, 0, Integer.MAX_VALUE);
            return written.entrySet().stream()
                    .filter(one -> isWrong(stream, one.getKey(), one.getValue()))
                    .map(one -> one.getKey() + " " + one.getValue() + ", erased up to " + erased)
                    .toList();
        }
    }

    private boolean isWrong(List<Committed> stream, long seq, String text) {
        boolean isSams = text.startsWith(sam.person().toString());
        Committed event = stream.size() < seq ? null : stream.get((int) seq - 1);
        if (event == null) {
            return true;
        }
        boolean isGone = event.recorded().event() instanceof Erased;
        boolean isThere = event.data().contains(text.split(" ", -1)[1]);
        return isSams ? !isThere : seq < erased ? !isGone : isGone == isThere;
    }

    /// What a backup from before this round brings back of what has been erased in it or earlier.
    private List<String> afterBackup(Backup backup) {
        List<String> broken = check();
        backup.restore();
        try (Node node = node()) {
            String all = node.couples().events(sam, 0, Integer.MAX_VALUE).stream()
                    .map(Committed::data)
                    .reduce("", String::concat);
            List<String> back = written.entrySet().stream()
                    .filter(one -> one.getValue().startsWith(alex.person().toString()) && one.getKey() < erased)
                    .map(one -> one.getValue().split(" ", -1)[1])
                    .filter(all::contains)
                    .toList();
            // From here on the stream is another one.
            written.clear();
            erased = 0;
            return broken.isEmpty() ? back : broken;
        }
    }

    /// As the program starts.
    private Node node() {
        ErasureLedger lines = ErasureLedger.in(ledger);
        Node node = Node.on(postgres.database(), lines);
        Scrubbing scrubbing = new Scrubbing(node.database());
        Rounds.of(node, lines, scrubbing, TestClock.given()).afterSingletonsInstantiated();
        scrubbing.destroy();
        return node;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
