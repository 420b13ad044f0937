package app.twofold.ui.words;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.phase.Phase;
import java.time.LocalDate;

/// What phases are called, wherever they show.
public final class PhaseWords {

    private PhaseWords() {}

    /// "Dating again".
    public static String of(Phase phase) {
        return Named.of("words.phase", phase);
    }

    /// "Dating again, from 3 May".
    public static String from(Phase phase, LocalDate since, Dates dates) {
        return t("words.phase.from", of(phase), dates.date(since));
    }
}
