package app.twofold.ui.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What happened to the demo's couple: told in any order, played in the order of time, each moment at its own time.
final class DemoStory {

    /// When the couple begins, in days before today.
    static final int BEGINNING = 731;

    private final DemoClock clock;
    private final ZoneId zone;
    private final Instant now;
    private final LocalDate today;
    private final List<Moment> moments = new ArrayList<>();

    DemoStory(DemoClock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
        now = clock.instant();
        today = now.atZone(zone).toLocalDate();
    }

    private record Moment(Instant at, Runnable act) {}

    LocalDate daysAgo(int days) {
        return today.minusDays(days);
    }

    /// Something that happens at a time of day, at the latest now.
    ///
    /// @param time for example "20:15"
    void on(int daysAgo, String time, Runnable act) {
        moments.add(new Moment(moment(daysAgo, LocalTime.parse(time)), act));
    }

    /// Sets the clock to the beginning; what follows happens then until [#play].
    void begin() {
        clock.stand(moment(BEGINNING, LocalTime.NOON));
    }

    /// Lets everything happen, and the clock go on.
    void play() {
        moments.sort(Comparator.comparing(Moment::at));
        for (Moment moment : moments) {
            clock.stand(moment.at());
            moment.act().run();
        }
        clock.go();
    }

    private Instant moment(int daysAgo, LocalTime time) {
        Instant wanted = daysAgo(daysAgo).atTime(time).atZone(zone).toInstant();
        return wanted.isAfter(now) ? now : wanted;
    }
}
