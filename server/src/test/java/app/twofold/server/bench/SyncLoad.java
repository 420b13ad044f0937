package app.twofold.server.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// Drives a running server through its public contract alone. Start it with `TWOFOLD_RATE_LIMITS=off`.
///
/// - `speed URL COUPLES IN-FLIGHT SECONDS`: edits per second, and p50 and p99 from the edit to the partner.
/// - `promises URL COUPLES PER-SECOND SECONDS`: writes at this rate, connects again and sends again with the same id
///   whenever the server goes away, then reads the events and says whether every `done` is there exactly once and no
///   seq is missing. Exit code 0 if so, else 1.
/// - `notes URL SECONDS PAUSE-MILLIS SEED`: both partners write in one note at once, with pauses up to this long, then
///   says whether both hold the same text and every word is in it or in a named second version. Exit code as above.
/// - `storm URL COUPLES AT-ONCE SECONDS`: edits of these couples without and with so many sign-ins at once.
/// - `history RUNS EVENTS SEED PORT`: needs no server; makes couples with a long past in a database of its own, and a
///   server on this port, and says what the past costs. Exit code 0 if the state was the same each time, else 1.
public final class SyncLoad {

    private static final String USE = """
            Use: speed URL COUPLES IN-FLIGHT SECONDS
              or promises URL COUPLES PER-SECOND SECONDS
              or notes URL SECONDS PAUSE-MILLIS SEED
              or storm URL COUPLES AT-ONCE SECONDS
              or history RUNS EVENTS SEED PORT""";

    private SyncLoad() {}

    static void main(String[] args) {
        if (args.length != 5) {
            System.err.println(USE);
            System.exit(2);
        }
        int first = Integer.parseInt(args[2]);
        int second = Integer.parseInt(args[3]);
        int third = Integer.parseInt(args[4]);
        boolean kept = args[0].equals("history")
                ? history(Integer.parseInt(args[1]), first, second, third)
                : run(args[0], URI.create(args[1]), first, second, third);
        System.exit(kept ? 0 : 1);
    }

    private static boolean run(String mode, URI server, int first, int second, int third) {
        return switch (mode) {
            case "speed" -> SpeedLoad.run(couples(server, first), second, third);
            case "storm" -> {
                StormLoad.run(couples(server, first), second, third);
                yield true;
            }
            case "promises" -> promises(couples(server, first), second, third);
            default -> NoteLoad.run(LoadCouple.signUp(server), first, second, third);
        };
    }

    private static boolean history(int runs, int events, int seed, int port) {
        boolean same = HistoryLoad.run(runs, events, seed);
        FreshClientLoad.run(runs, seed, port);
        return same;
    }

    private static boolean promises(List<LoadCouple> couples, int perSecond, int seconds) {
        PromiseLoad load = new PromiseLoad(couples, perSecond);
        load.start();
        List<String> timeline = new ArrayList<>();
        for (int second = 0, before = 0; second < seconds; second++) {
            Pause.millis(1_000);
            int done = load.done();
            timeline.add(Integer.toString(done - before));
            before = done;
        }
        load.stop();
        System.out.println("done in each second: " + String.join(" ", timeline));
        return load.report();
    }

    private static List<LoadCouple> couples(URI server, int count) {
        List<LoadCouple> couples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            couples.add(LoadCouple.signUp(server));
        }
        System.out.println(count + " couples have signed up and begin to write");
        return couples;
    }
}
