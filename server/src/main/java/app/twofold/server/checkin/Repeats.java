package app.twofold.server.checkin;

import static app.twofold.server.checkin.CheckinBook.WORDS;

import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.Recurrence;
import app.twofold.server.book.BookWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Says in words how often a plan comes back: "Every Sunday", "Every 2 months on the last Friday".
final class Repeats {

    private static final String WEEKLY = "WEEKLY";
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final LocalDate first;

    private Repeats(Recurrence recurrence, LocalDate first) {
        this.first = first;
        for (String part : recurrence.rule().split(";", -1)) {
            int sign = part.indexOf('=');
            parts.put(part.substring(0, sign), part.substring(sign + 1));
        }
    }

    static String of(Plan plan) {
        return plan.recurrence() == null
                ? WORDS.say("repeats.once")
                : new Repeats(plan.recurrence(), plan.start().toLocalDate()).words();
    }

    private String words() {
        List<String> words = new ArrayList<>();
        words.add(base());
        if (parts.containsKey("BYMONTHDAY")) {
            words.add(monthDays());
        }
        if (parts.containsKey("BYDAY") && !saysWeekdaysAlready()) {
            words.add(WORDS.say("repeats.on", days()));
        }
        if (parts.containsKey("BYMONTH")) {
            words.add(WORDS.say("repeats.in", list(values("BYMONTH").map(Repeats::month))));
        }
        return ending(String.join(" ", words));
    }

    /// How often, with the day where the rule names none beside its start.
    private String base() {
        String frequency = parts.getOrDefault("FREQ", "");
        int interval = Integer.parseInt(parts.getOrDefault("INTERVAL", "1"));
        String often = WORDS.say("repeats." + frequency.toLowerCase(Locale.ROOT), interval);
        boolean namesDays = parts.containsKey("BYDAY") || parts.containsKey("BYMONTHDAY");
        if (saysWeekdaysAlready()) {
            return WORDS.say("repeats.every", days());
        }
        if (namesDays) {
            return often;
        }
        return often + " "
                + switch (frequency) {
                    case WEEKLY -> WORDS.say("repeats.on", weekday(first.getDayOfWeek()));
                    case "MONTHLY" -> WORDS.say("repeats.day", String.valueOf(first.getDayOfMonth()));
                    default ->
                        WORDS.say(
                                "repeats.on",
                                parts.containsKey("BYMONTH")
                                        ? WORDS.say("repeats.the-day", String.valueOf(first.getDayOfMonth()))
                                        : BookWords.dayOfYear(first));
                };
    }

    /// "Every Sunday": the days stand for the week.
    private boolean saysWeekdaysAlready() {
        return WEEKLY.equals(parts.get("FREQ"))
                && "1".equals(parts.getOrDefault("INTERVAL", "1"))
                && !parts.containsKey("BYMONTHDAY");
    }

    private String days() {
        if (!parts.containsKey("BYDAY")) {
            return weekday(first.getDayOfWeek());
        }
        String named = list(values("BYDAY").map(this::day));
        if (!parts.containsKey("BYSETPOS")) {
            return named;
        }
        String places = list(values("BYSETPOS").map(place -> place(Integer.parseInt(place))));
        boolean one = values("BYDAY").count() == 1;
        return WORDS.say(one ? "repeats.the" : "repeats.the-of", places, named);
    }

    /// One of `SU`, `1SA`, `-1FR`.
    private String day(String value) {
        String name = weekday(DayOfWeek.of(1 + DAYS.indexOf(value.substring(value.length() - 2))));
        String place = value.substring(0, value.length() - 2);
        if (!place.isEmpty()) {
            return WORDS.say("repeats.the", place(Integer.parseInt(place)), name);
        }
        return WEEKLY.equals(parts.get("FREQ")) || parts.containsKey("BYSETPOS")
                ? name
                : WORDS.say("repeats.any", name);
    }

    private String monthDays() {
        List<String> fromTheEnd = values("BYMONTHDAY")
                .filter(day -> day.startsWith("-"))
                .map(day -> WORDS.say("repeats.the", place(Integer.parseInt(day)), WORDS.say("repeats.a-day")))
                .toList();
        List<String> named =
                values("BYMONTHDAY").filter(day -> !day.startsWith("-")).toList();
        List<String> words = new ArrayList<>();
        if (!named.isEmpty()) {
            words.add(WORDS.say(named.size() == 1 ? "repeats.day" : "repeats.days", list(named.stream())));
        }
        if (!fromTheEnd.isEmpty()) {
            words.add(WORDS.say("repeats.on", list(fromTheEnd.stream())));
        }
        return String.join(WORDS.say("repeats.and"), words);
    }

    private String ending(String words) {
        String count = parts.getOrDefault("COUNT", "");
        String until = parts.getOrDefault("UNTIL", "");
        if (!count.isEmpty()) {
            return WORDS.say("repeats.count", words, Integer.valueOf(count));
        }
        return until.length() < 8
                ? words
                : WORDS.say(
                        "repeats.until",
                        words,
                        BookWords.day(LocalDate.parse(until.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE)));
    }

    private Stream<String> values(String part) {
        return Stream.of(parts.getOrDefault(part, "").split(",", -1));
    }

    /// "first", "last", "third to last", "12th".
    private static String place(int place) {
        int far = Math.abs(place);
        if (place == -1) {
            return WORDS.say("repeats.place.last");
        }
        String nth = far <= 5 ? WORDS.say("repeats.place." + far) : WORDS.say("repeats.place.other", far);
        return place > 0 ? nth : WORDS.say("repeats.place.from-last", nth);
    }

    private static String list(Stream<String> values) {
        List<String> all = values.toList();
        return all.size() == 1
                ? all.getFirst()
                : String.join(", ", all.subList(0, all.size() - 1)) + WORDS.say("repeats.and") + all.getLast();
    }

    private static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, Locale.ENGLISH);
    }

    private static String month(String number) {
        return Month.of(Integer.parseInt(number)).getDisplayName(TextStyle.FULL_STANDALONE, Locale.ENGLISH);
    }
}
