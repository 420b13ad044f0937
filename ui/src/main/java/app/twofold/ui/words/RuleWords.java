package app.twofold.ui.words;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.schedule.Plan;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;

/// Says when a plan holds check-ins: "Every Sunday at 19:30".
public final class RuleWords {

    private RuleWords() {}

    /// By the clock of the plan; its zone is named if the reader's clock shows another time.
    public static String of(Plan plan, Dates dates) {
        String time = Shapes.time(dates.locale()).format(plan.start());
        String when = t("checkin.times.at", days(plan, dates), time);
        return sameClock(plan, dates.zone()) ? when : t("checkin.times.zone", when, city(plan.zone()));
    }

    private static boolean sameClock(Plan plan, ZoneId there) {
        Instant first = plan.instant(plan.start());
        return first.atZone(plan.zone())
                .toLocalDateTime()
                .equals(first.atZone(there).toLocalDateTime());
    }

    /// The last part of a zone's name: "New York".
    public static String city(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private static String days(Plan plan, Dates dates) {
        LocalDate first = plan.start().toLocalDate();
        if (plan.recurrence() == null) {
            return t("checkin.rule.once", dates.day(first));
        }
        RuleParts rule = RuleParts.of(plan.recurrence());
        String days = switch (rule.frequency()) {
            case "WEEKLY" -> weekly(rule, first, dates);
            case "MONTHLY" -> monthly(rule, first, dates);
            case "YEARLY" -> yearly(rule, first, dates);
            default -> other(rule);
        };
        return ending(days, rule, dates);
    }

    private static String weekly(RuleParts rule, LocalDate first, Dates dates) {
        if (!rule.saysOnly("FREQ", "INTERVAL", "BYDAY", "WKST", "COUNT", "UNTIL")) {
            return other(rule);
        }
        List<DayOfWeek> days = rule.days().isEmpty() ? List.of(first.getDayOfWeek()) : rule.days();
        String names = days.stream().map(day -> name(day, dates)).collect(Collectors.joining(t("checkin.rule.and")));
        return rule.interval() == 1 ? t("checkin.rule.weekly", names) : t("checkin.rule.weeks", rule.interval(), names);
    }

    private static String monthly(RuleParts rule, LocalDate first, Dates dates) {
        if (!rule.saysOnly("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "WKST", "COUNT", "UNTIL")) {
            return other(rule);
        }
        String day = rule.value("BYMONTHDAY");
        String months = rule.interval() == 1 ? t("checkin.rule.monthly") : t("checkin.rule.months", rule.interval());
        if (rule.place() != 0 && day.isEmpty()) {
            String place = t("checkin.rule.place." + (rule.place() < 0 ? "last" : rule.place()));
            return t("checkin.rule.on-the", months, place, name(rule.days().getFirst(), dates));
        }
        if (!rule.value("BYDAY").isEmpty() || day.contains(",") || day.startsWith("-")) {
            return other(rule);
        }
        return t("checkin.rule.on-day", months, day.isEmpty() ? String.valueOf(first.getDayOfMonth()) : day);
    }

    private static String yearly(RuleParts rule, LocalDate first, Dates dates) {
        return rule.saysOnly("FREQ", "WKST", "COUNT", "UNTIL")
                ? t("checkin.rule.yearly", Shapes.day(dates.locale()).format(first))
                : other(rule);
    }

    private static String other(RuleParts rule) {
        return t("checkin.rule.other", rule.frequency());
    }

    private static String ending(String days, RuleParts rule, Dates dates) {
        if (!rule.value("COUNT").isEmpty()) {
            return t("checkin.rule.count", days, Integer.valueOf(rule.value("COUNT")));
        }
        String until = rule.value("UNTIL");
        return until.length() < 8
                ? days
                : t(
                        "checkin.rule.until",
                        days,
                        dates.date(LocalDate.parse(until.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE)));
    }

    private static String name(DayOfWeek day, Dates dates) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, dates.locale());
    }
}
