package app.twofold.server.bench;

import app.twofold.domain.history.EntryKind;
import app.twofold.domain.history.HistoryFilter;
import app.twofold.domain.history.Place;
import app.twofold.domain.history.Subject;
import app.twofold.migrations.TestPostgres;
import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.Seat;
import app.twofold.server.couple.Node;
import app.twofold.server.history.Histories;
import app.twofold.server.history.History;
import app.twofold.server.history.HistoryPage;
import app.twofold.server.stream.Store;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// How long looking back takes, and how much memory: pages, filters, searches and the ruler of a couple with a long
/// past. Prints figures.
final class LookingBack {

    private static final int ROUNDS = 9;
    private static final int SIZE = 30;

    private final Node node;
    private final LongLife life;
    private final Clock clock;

    LookingBack(Node node, LongLife life) {
        this.node = node;
        this.life = life;
        this.clock = Clock.fixed(life.last().plusDays(1).atStartOfDay(Life.ZONE).toInstant(), Life.ZONE);
    }

    void print() {
        Seat seat = life.alexSeat();
        double nothing = megabytes();
        node.couples().state(seat);
        double open = megabytes();
        List<Double> first = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            History cold = Histories.on(node, clock);
            first.add(millis(() -> cold.page(seat, HistoryFilter.ALL, null, SIZE)));
        }
        print("first page, nothing in memory", first);
        History history = Histories.on(node, clock);
        print("newest page", times(() -> history.page(seat, HistoryFilter.ALL, null, SIZE)));
        Place middle = Place.after(LongLife.BEGINNING.plusYears(5), Life.ZONE);
        print("page five years back", times(() -> history.page(seat, HistoryFilter.ALL, middle, SIZE)));
        print("all pages, each", allPages(history, seat));
        print("filter, repairs", times(() -> all(history, seat, HistoryFilter.of(EntryKind.REPAIR))));
        print("filter, one goal", times(() -> history.about(seat, aGoal())));
        print("search, one word", times(() -> all(history, seat, HistoryFilter.ALL.with("evening"))));
        print("search, no result", times(() -> all(history, seat, HistoryFilter.ALL.with("zzyzx quux"))));
        print("ruler", times(() -> history.ruler(seat)));
        print("as of five years back", times(() -> history.asOf(seat, LongLife.BEGINNING.plusYears(5))));
        System.out.printf(
                Locale.ROOT,
                "memory: state %.1f MB, state and history %.1f MB%n",
                open - nothing,
                megabytes() - nothing);
        System.out.printf(
                Locale.ROOT,
                "entries %d of %d events%n",
                all(history, seat, HistoryFilter.ALL),
                life.state().seq());
    }

    /// What is in use after the garbage has gone.
    private static double megabytes() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    private Subject.Ref aGoal() {
        return Subject.Ref.of(life.state().goals().byId().keySet().iterator().next());
    }

    private static List<Double> allPages(History history, Seat seat) {
        List<Double> times = new ArrayList<>();
        HistoryPage[] page = new HistoryPage[1];
        Place[] before = new Place[1];
        do {
            times.add(millis(() -> page[0] = history.page(seat, HistoryFilter.ALL, before[0], SIZE)));
            before[0] = page[0].next();
        } while (before[0] != null);
        return times;
    }

    /// Reads every page that passes the filter.
    private static int all(History history, Seat seat, HistoryFilter filter) {
        int entries = 0;
        Place before = null;
        do {
            HistoryPage page = history.page(seat, filter, before, History.MAX_SIZE);
            entries += page.entries().size();
            before = page.next();
        } while (before != null);
        return entries;
    }

    private static List<Double> times(Supplier<?> reading) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            times.add(millis(reading));
        }
        return times;
    }

    private static double millis(Supplier<?> reading) {
        long start = System.nanoTime();
        if (reading.get() == null) {
            throw new IllegalStateException("Nothing was read");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static void print(String what, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-32s median %7.2f ms, shortest %7.2f, longest %7.2f (%d)%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.getFirst(),
                sorted.getLast(),
                sorted.size());
    }

    static void main(String[] args) {
        Database database = TestPostgres.migratedDatabase();
        try (HikariDataSource pool = Store.pool(database)) {
            LongLife life;
            try (Node writer = Node.on(database)) {
                life = LongLife.write(writer.store(), pool, 7, Long.parseLong(args[0]));
            }
            for (int i = 0; i < 2; i++) {
                try (Node node = Node.on(database)) {
                    new LookingBack(node, life).print();
                }
            }
        }
        System.exit(0);
    }
}
