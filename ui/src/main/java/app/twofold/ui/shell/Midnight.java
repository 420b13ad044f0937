package app.twofold.ui.shell;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Tells open screens that a new day has begun, in one of the zones that count for them.
@Component
class Midnight {

    private static final long EVERY_MILLIS = 1_000;

    private final Clock clock;
    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();

    Midnight(Clock clock) {
        this.clock = clock;
    }

    /// @param onDay called with the session locked, with what day it is in each zone
    Watch follow(UI ui, Consumer<Map<ZoneId, LocalDate>> onDay) {
        Watch watch = new Watch(new Latest<>(ui, onDay));
        watches.add(watch);
        return watch;
    }

    @Scheduled(fixedDelay = EVERY_MILLIS)
    void look() {
        Instant now = clock.instant();
        watches.forEach(watch -> watch.look(now));
    }

    private static Map<ZoneId, LocalDate> days(Set<ZoneId> zones, Instant now) {
        return zones.stream().collect(Collectors.toMap(Function.identity(), zone -> LocalDate.ofInstant(now, zone)));
    }

    /// One screen's.
    final class Watch implements AutoCloseable {

        private final Latest<Map<ZoneId, LocalDate>> screen;
        private volatile Map<ZoneId, LocalDate> told = Map.of();

        private Watch(Latest<Map<ZoneId, LocalDate>> screen) {
            this.screen = screen;
        }

        /// What day it is in the zones that count for this screen from now on.
        Map<ZoneId, LocalDate> in(Set<ZoneId> zones) {
            Map<ZoneId, LocalDate> days = days(zones, clock.instant());
            told = days;
            return days;
        }

        private void look(Instant now) {
            Map<ZoneId, LocalDate> known = told;
            Map<ZoneId, LocalDate> days = days(known.keySet(), now);
            if (!days.equals(known)) {
                told = days;
                // Drawing a screen takes its time, and others wait for their midnight.
                Thread.startVirtualThread(() -> screen.offer(days));
            }
        }

        @Override
        public void close() {
            watches.remove(this);
        }
    }
}
