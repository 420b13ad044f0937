package app.twofold.server.bench;

import app.twofold.domain.history.HistoryFilter;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Place;
import app.twofold.domain.timeline.Subject;
import app.twofold.server.Seat;
import app.twofold.server.couple.Node;
import app.twofold.server.history.Histories;
import app.twofold.server.history.History;
import app.twofold.server.history.HistoryPage;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Supplier;

/// How long looking back takes, and how much memory: pages, filters, searches and the ruler of a couple with a long
/// past.
final class LookingBack {

    private static final int SIZE = 30;

    private final Node node;
    private final LongLife life;
    private final Clock clock;
    private final Seat seat;

    LookingBack(Node node, LongLife life) {
        this.node = node;
        this.life = life;
        this.seat = life.alexSeat();
        this.clock = Clock.fixed(life.last().plusDays(1).atStartOfDay(Life.ZONE).toInstant(), Life.ZONE);
    }

    void report(int runs) {
        long nothing = HistoryLoad.usedHeap();
        node.couples().state(seat);
        long open = HistoryLoad.usedHeap();
        History history = Histories.on(node, clock);
        LocalDate halfway = LongLife.BEGINNING.plusDays(ChronoUnit.DAYS.between(LongLife.BEGINNING, life.last()) / 2);
        Place middle = Place.after(halfway, Life.ZONE);
        print("first page, nothing of it in memory", runs, () -> page(Histories.on(node, clock), null));
        print("newest page", runs, () -> page(history, null));
        print("page halfway back", runs, () -> page(history, middle));
        print("filter over all, repairs", runs, () -> all(history, HistoryFilter.of(EntryKind.REPAIR)));
        print("history of one goal", runs, () -> history.about(seat, aGoal()));
        print("search over all, one word", runs, () -> all(history, HistoryFilter.ALL.with("evening")));
        print("search over all, found nowhere", runs, () -> all(history, HistoryFilter.ALL.with("zzyzx quux")));
        print("ruler of weeks", runs, () -> history.ruler(seat));
        print("as of a day halfway back", runs, () -> history.asOf(seat, halfway));
        System.out.printf(
                "entries: %,d; heap of the couple, MB: %.1f, with its history %.1f%n",
                all(history, HistoryFilter.ALL), (open - nothing) / 1e6, (HistoryLoad.usedHeap() - nothing) / 1e6);
    }

    private Subject.Ref aGoal() {
        return Subject.Ref.of(life.state().goals().byId().keySet().iterator().next());
    }

    private HistoryPage page(History history, Place before) {
        return history.page(seat, HistoryFilter.ALL, before, SIZE);
    }

    /// Reads every page that passes the filter.
    private int all(History history, HistoryFilter filter) {
        int entries = 0;
        Place before = null;
        do {
            HistoryPage page = history.page(seat, filter, before, History.MAX_SIZE);
            entries += page.entries().size();
            before = page.next();
        } while (before != null);
        return entries;
    }

    private static void print(String what, int runs, Supplier<?> reading) {
        Spread spread = Spread.ofMillis(runs, () -> {
            long begin = System.nanoTime();
            Objects.requireNonNull(reading.get());
            return System.nanoTime() - begin;
        });
        System.out.printf("%s, ms: %s%n", what, spread);
    }
}
