package app.twofold.ui.words;

import app.twofold.domain.checkin.schedule.Recurrence;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The parts of a recurrence rule, as far as screens speak of them.
public record RuleParts(Map<String, String> parts) {

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    public static RuleParts of(Recurrence recurrence) {
        return new RuleParts(Arrays.stream(recurrence.rule().split(";"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1])));
    }

    public String frequency() {
        return parts.getOrDefault("FREQ", "");
    }

    public int interval() {
        return Integer.parseInt(parts.getOrDefault("INTERVAL", "1"));
    }

    /// The value of a part; empty if the rule has none.
    public String value(String name) {
        return parts.getOrDefault(name, "");
    }

    /// Whether the rule says nothing but these parts.
    public boolean saysOnly(String... names) {
        return Set.of(names).containsAll(parts.keySet());
    }

    /// The days of the week that the rule names, without their place in the month.
    public List<DayOfWeek> days() {
        return Arrays.stream(value("BYDAY").split(","))
                .filter(day -> day.length() >= 2)
                .map(day -> DayOfWeek.of(DAYS.indexOf(day.substring(day.length() - 2)) + 1))
                .sorted()
                .toList();
    }

    /// The place in the month of the one day that the rule names: 1 to 5, or -1 for the last; 0 if it names none.
    public int place() {
        String day = value("BYDAY");
        return day.contains(",") || day.length() < 3 ? 0 : Integer.parseInt(day.substring(0, day.length() - 2));
    }

    public static String code(DayOfWeek day) {
        return DAYS.get(day.getValue() - 1);
    }
}
