package app.twofold.ui.checkin.desk;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.Viewer;
import app.twofold.ui.words.Dates;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// When something is, by the clocks of both partners.
public final class Times {

    private Times() {}

    /// By the clock of the one who looks: "Sunday at 19:30".
    public static String own(Viewer viewer, Instant moment) {
        return at(viewer.dates(), moment);
    }

    /// The same after another word of a sentence: "tomorrow at 19:30".
    public static String within(Viewer viewer, Instant moment) {
        return t(
                "checkin.times.at",
                viewer.dates().within(moment),
                viewer.dates().time(moment));
    }

    /// By the other's clock, if that shows something else: "For Sam: 13:30", with the day where that is another.
    public static Optional<String> others(Viewer viewer, Instant moment) {
        return viewer.couple()
                .partnerOf(viewer.me())
                .filter(other -> !sameClock(viewer, moment, other.profile().zone()))
                .map(other -> t(
                        "checkin.times.other",
                        Viewer.nameOf(other),
                        beside(viewer, viewer.dates().inZone(other.profile().zone()), moment)));
    }

    /// Whether the clock of the one who looks shows the same as a clock there.
    public static boolean sameClock(Viewer viewer, Instant moment, ZoneId there) {
        return moment.atZone(viewer.dates().zone())
                .toLocalDateTime()
                .equals(moment.atZone(there).toLocalDateTime());
    }

    private static String beside(Viewer viewer, Dates there, Instant moment) {
        return there.dayOf(moment).equals(viewer.dates().dayOf(moment)) ? there.time(moment) : at(there, moment);
    }

    private static String at(Dates dates, Instant moment) {
        return t("checkin.times.at", dates.day(moment), dates.time(moment));
    }
}
