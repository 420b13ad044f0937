package app.twofold.server.plot;

import app.twofold.domain.pattern.Stretch;
import app.twofold.server.plot.Part.Anchor;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Days from left to right.
///
/// @param left  where the first day is, in px
/// @param right where the last day is
record TimeAxis(Stretch days, double left, double right, Locale locale) {

    private static final int LONG_DAYS = 400;
    private static final double ROOM_OF_A_DATE = 150;
    private static final int MAX_DATES = 5;

    double x(LocalDate day) {
        int all = length();
        double part = all == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(days.first(), day) / all;
        return left + part * (right - left);
    }

    /// Some dates at even distances, as many as there is room for.
    void write(Drawing drawing, double y) {
        int steps = Math.min(length(), Math.clamp((long) ((right - left) / ROOM_OF_A_DATE), 1, MAX_DATES - 1));
        if (steps == 0) {
            drawing.text(x(days.first()), y, date(days.first()), Anchor.MIDDLE);
            return;
        }
        for (int i = 0; i <= steps; i++) {
            LocalDate day = days.first().plusDays((long) length() * i / steps);
            Anchor anchor = i == 0 ? Anchor.START : i == steps ? Anchor.END : Anchor.MIDDLE;
            double shift = i == 0 ? -10 : i == steps ? 10 : 0;
            drawing.text(x(day) + shift, y, date(day), anchor);
        }
    }

    private int length() {
        return (int) ChronoUnit.DAYS.between(days.first(), days.last());
    }

    private String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(length() > LONG_DAYS ? "LLL yyyy" : "d MMMM", locale)
                .format(day);
    }
}
