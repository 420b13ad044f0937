package app.twofold.domain.checkin.schedule;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;

/// How often check-ins come back, as the value of an RRULE of RFC 5545: `FREQ` of WEEKLY, MONTHLY or YEARLY, with
/// `INTERVAL` (at most 120), `BYDAY`, `BYMONTHDAY`, `BYMONTH`, `BYSETPOS`, `WKST`, and `COUNT` or `UNTIL`. `UNTIL` is
/// a day, which belongs to it, or a local date and time. At most 200 characters; kept in one spelling.
public record Recurrence(String rule) {

    public static final int MAX_LENGTH = 200;
    public static final int MAX_INTERVAL = 120;

    /// @throws InvalidValue if the text is no such rule
    public Recurrence {
        if (rule.length() > MAX_LENGTH) {
            throw new InvalidValue(Fault.TOO_LONG, MAX_LENGTH);
        }
        rule = RecurrenceRules.checked(rule);
    }

    public static Recurrence weekly() {
        return new Recurrence("FREQ=WEEKLY");
    }

    @Override
    public String toString() {
        return rule;
    }
}
