package app.twofold.ui.today;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.words.Dates;

/// The first words of the day, by the reader's clock.
final class Greeting {

    private static final int MORNING = 5;
    private static final int AFTERNOON = 12;
    private static final int EVENING = 17;

    private Greeting() {}

    static String of(Dates dates, String name) {
        int hour = dates.now().atZone(dates.zone()).getHour();
        if (hour < MORNING || hour >= EVENING) {
            return t("today.evening", name);
        }
        return t(hour < AFTERNOON ? "today.morning" : "today.afternoon", name);
    }

    /// @param things how many wait
    static String waiting(int things) {
        return t("today.waiting.sub", things);
    }
}
