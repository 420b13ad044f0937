package app.twofold.ui.words;

import static app.twofold.ui.words.Messages.t;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/// Lengths of time in words, and the ones to choose from.
public final class Lengths {

    /// How long a check-in may take.
    public static final List<Duration> OF_CHECKINS = minutes(10, 15, 20, 30, 45, 60, 90, 120, 180);

    /// How long after its start it may be entered.
    public static final List<Duration> OF_WINDOWS = minutes(360, 720, 1440, 2880, 4320, 10080);

    /// How long before its start a reminder comes.
    public static final List<Duration> OF_LEADS = minutes(0, 15, 60, 180, 1440, 2880, 10080);

    private Lengths() {}

    /// "20 minutes", "1 hour", "1 hour 30", "2 days".
    public static String words(Duration length) {
        long minutes = length.toMinutes();
        if (minutes >= 1440 && minutes % 1440 == 0) {
            return t("checkin.length.days", minutes / 1440);
        }
        if (minutes < 60) {
            return t("checkin.length.minutes", minutes);
        }
        return minutes % 60 == 0
                ? t("checkin.length.hours", minutes / 60)
                : t("checkin.length.hours-minutes", minutes / 60, minutes % 60);
    }

    /// "At the start", "1 hour before".
    public static String lead(Duration lead) {
        return lead.isZero() ? t("checkin.lead.start") : t("checkin.lead.before", words(lead));
    }

    /// The usual ones, and this one if it is another.
    public static List<Duration> with(List<Duration> usual, Duration one) {
        if (usual.contains(one)) {
            return usual;
        }
        List<Duration> all = new ArrayList<>(usual);
        all.add(one);
        return all.stream().sorted().toList();
    }

    private static List<Duration> minutes(long... all) {
        return LongStream.of(all).mapToObj(Duration::ofMinutes).toList();
    }
}
