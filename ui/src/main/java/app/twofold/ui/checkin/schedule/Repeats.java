package app.twofold.ui.checkin.schedule;

import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.Recurrence;
import app.twofold.ui.words.RuleParts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How check-ins come back, as the form offers it. The first day says on which day.
enum Repeats {
    ONCE,
    WEEKS,
    MONTH_DAY,
    MONTH_PLACE,
    MONTH_LAST,
    YEARLY,
    /// A rule that the form cannot say; it stays as it is.
    AS_IS;

    /// The rule for this choice; null where nothing comes back.
    ///
    /// @param every every how many weeks
    /// @param asIs  the rule to keep with [#AS_IS]
    @Nullable
    Recurrence rule(LocalDate first, int every, @Nullable Recurrence asIs) {
        String day = RuleParts.code(first.getDayOfWeek());
        return switch (this) {
            case ONCE -> null;
            case WEEKS -> new Recurrence("FREQ=WEEKLY" + (every > 1 ? ";INTERVAL=" + every : "") + ";BYDAY=" + day);
            case MONTH_DAY -> new Recurrence("FREQ=MONTHLY;BYMONTHDAY=" + first.getDayOfMonth());
            case MONTH_PLACE -> new Recurrence("FREQ=MONTHLY;BYDAY=" + place(first) + day);
            case MONTH_LAST -> new Recurrence("FREQ=MONTHLY;BYDAY=-1" + day);
            case YEARLY -> new Recurrence("FREQ=YEARLY");
            case AS_IS -> asIs;
        };
    }

    /// The choice that a plan's rule comes from.
    static Repeats of(Plan plan) {
        if (plan.recurrence() == null) {
            return ONCE;
        }
        RuleParts rule = RuleParts.of(plan.recurrence());
        LocalDate first = plan.start().toLocalDate();
        for (Repeats choice : values()) {
            if (choice != AS_IS && plan.recurrence().equals(choice.rule(first, rule.interval(), null))) {
                return choice;
            }
        }
        boolean plainWeek = rule.frequency().equals("WEEKLY") && rule.saysOnly("FREQ", "INTERVAL");
        return plainWeek ? WEEKS : AS_IS;
    }

    /// Which one of its weekday the day is in its month, 1 to 5.
    static int place(LocalDate day) {
        return (day.getDayOfMonth() - 1) / DayOfWeek.values().length + 1;
    }

    /// Whether no other day of that weekday follows in the month.
    static boolean isLast(LocalDate day) {
        return day.plusWeeks(1).getMonthValue() != day.getMonthValue();
    }
}
