package app.twofold.ui.timeline;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.phase.Period;
import app.twofold.domain.phase.Phases;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.words.PhaseWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Which days lie in which phase. Every other phase is shaded, so that each can be told from the next; which one it is
/// stands in words.
///
/// @param periods oldest first
public record Shade(List<Period> periods) {

    public static final Shade NONE = new Shade(List.of());

    public Shade {
        periods = List.copyOf(periods);
    }

    public static Shade of(Phases phases) {
        return new Shade(phases.periods());
    }

    public Optional<Period> on(LocalDate day) {
        return periods.stream().filter(period -> period.contains(day)).findFirst();
    }

    public boolean isShaded(Period period) {
        return periods.indexOf(period) % 2 == 1;
    }

    /// "Dating again, from 3 May".
    public static String words(Period period, Viewer viewer) {
        return PhaseWords.from(period.phase(), period.first(), viewer.dates());
    }

    /// "Dating again, 3 May to 12 July", or as long as it goes on, "Dating again, from 3 May".
    public static String span(Period period, Viewer viewer) {
        LocalDate last = period.last();
        return last == null
                ? words(period, viewer)
                : t(
                        "history.phase.days",
                        PhaseWords.of(period.phase()),
                        viewer.dates().date(period.first()),
                        viewer.dates().date(last));
    }
}
