package app.twofold.ui.room.pause;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.words.Dates;
import java.time.Instant;
import java.time.LocalDate;

/// When somebody plans to be back, within a sentence.
final class BackWords {

    private BackWords() {}

    /// "at 20:15", "tomorrow at 20:15", "on Tuesday at 20:15".
    static String of(Instant backAt, Dates dates) {
        LocalDate day = dates.dayOf(backAt);
        String time = dates.time(backAt);
        return day.equals(dates.today()) ? t("room.at", time) : t("room.at.day", dates.onDay(day), time);
    }
}
