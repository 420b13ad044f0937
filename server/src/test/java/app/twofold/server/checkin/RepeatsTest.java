package app.twofold.server.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Title;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.Recurrence;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.TemplateRef;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How often check-ins come back, as the book says it. The plans begin on Sunday 1 March 2026.
class RepeatsTest {

    private static final Pattern OF_THE_RULE = Pattern.compile("\\b(MO|TU|WE|TH|FR|SA|SU)\\b|[=;]|-\\d");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=WEEKLY|Every Sunday",
                "FREQ=WEEKLY;BYDAY=SU|Every Sunday",
                "FREQ=WEEKLY;BYDAY=MO,WE,FR|Every Monday, Wednesday and Friday",
                "FREQ=WEEKLY;INTERVAL=2|Every 2 weeks on Sunday",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH|Every 2 weeks on Tuesday and Thursday",
                "FREQ=WEEKLY;BYDAY=SU;WKST=SU|Every Sunday",
                "FREQ=WEEKLY;BYMONTH=1,7|Every Sunday in January and July",
                "FREQ=WEEKLY;BYDAY=SU;COUNT=10|Every Sunday, 10 times",
                "FREQ=WEEKLY;BYDAY=SU;UNTIL=20261231|Every Sunday, until 31 December 2026",
                "FREQ=MONTHLY|Every month on day 1",
                "FREQ=MONTHLY;BYMONTHDAY=15|Every month on day 15",
                "FREQ=MONTHLY;BYMONTHDAY=1,15|Every month on days 1 and 15",
                "FREQ=MONTHLY;BYMONTHDAY=-1|Every month on the last day",
                "FREQ=MONTHLY;BYMONTHDAY=15,-2|Every month on day 15 and on the second to last day",
                "FREQ=MONTHLY;BYDAY=1SA|Every month on the first Saturday",
                "FREQ=MONTHLY;BYDAY=1SA,3SA|Every month on the first Saturday and the third Saturday",
                "FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR|Every 2 months on the last Friday",
                "FREQ=MONTHLY;BYDAY=SU|Every month on any Sunday",
                "FREQ=MONTHLY;BYDAY=SA;BYSETPOS=1|Every month on the first Saturday",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"
                        + "|Every month on the last of Monday, Tuesday, Wednesday, Thursday and Friday",
                "FREQ=YEARLY|Every year on 1 March",
                "FREQ=YEARLY;BYMONTH=3,9|Every year on day 1 in March and September",
                "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=20|Every year on day 20 in May",
                "FREQ=YEARLY;INTERVAL=2;BYDAY=20MO|Every 2 years on the 20th Monday"
            })
    void saysTheRuleInWords(String rule, String words) {
        assertThat(Repeats.of(plan(new Recurrence(rule)))).isEqualTo(words).doesNotContainPattern(OF_THE_RULE);
    }

    @Test
    void whatIsHeldOnceComesOnce() {
        assertThat(Repeats.of(plan(null))).isEqualTo("Once");
    }

    private static Plan plan(@Nullable Recurrence recurrence) {
        return new Plan(
                new Title("Sunday check-in"),
                new TemplateRef.Supplied(BuiltIn.WEEKLY),
                LocalDateTime.of(2026, 3, 1, 19, 30),
                ZoneId.of("Europe/Berlin"),
                recurrence,
                Duration.ofMinutes(20),
                Plan.USUAL_WINDOW,
                List.of());
    }
}
