package app.twofold.domain.checkin.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

    private static final LocalDateTime START = LocalDateTime.parse("2026-01-31T19:30");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=WEEKLY | 2026-01-31 2026-02-07 2026-02-14",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,WE | 2026-02-01 2026-02-11 2026-02-15",
                "FREQ=WEEKLY;COUNT=2 | 2026-01-31 2026-02-07",
                "FREQ=WEEKLY;UNTIL=20260207 | 2026-01-31 2026-02-07",
                "FREQ=WEEKLY;UNTIL=20260207T193000 | 2026-01-31 2026-02-07",
                "FREQ=WEEKLY;UNTIL=20260207T192959 | 2026-01-31",
                "FREQ=MONTHLY;BYDAY=-1SU | 2026-02-22 2026-03-29 2026-04-26",
                "FREQ=MONTHLY;BYMONTHDAY=31 | 2026-01-31 2026-03-31 2026-05-31",
                "FREQ=MONTHLY;BYMONTHDAY=-1 | 2026-01-31 2026-02-28 2026-03-31",
                "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1 | 2026-02-02 2026-03-02 2026-04-06",
                "FREQ=YEARLY | 2026-01-31 2027-01-31 2028-01-31",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29 | 2028-02-29 2032-02-29",
            })
    void comesBackAsTheRuleSays(String rule, String days) {
        List<LocalDateTime> expected = List.of(days.split(" ")).stream()
                .map(day -> LocalDateTime.parse(day + "T19:30"))
                .toList();

        List<LocalDateTime> found =
                RecurrenceRules.between(new Recurrence(rule), START, START, LocalDateTime.parse("2041-03-01T00:00"));

        assertThat(found.subList(0, expected.size())).isEqualTo(expected);
        assertThat(found.size() == expected.size()).isEqualTo(rule.contains("COUNT") || rule.contains("UNTIL"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "every Sunday",
                "RRULE:FREQ=WEEKLY",
                "FREQ=WEEKLY;FREQ=MONTHLY",
                "FREQ=DAILY",
                "FREQ=HOURLY",
                "FREQ=SECONDLY",
                "FREQ=WEEKLY;BYHOUR=3",
                "FREQ=WEEKLY;BYMINUTE=3",
                "FREQ=YEARLY;BYWEEKNO=20",
                "FREQ=YEARLY;BYYEARDAY=100",
                "FREQ=YEARLY;RSCALE=CHINESE",
                "FREQ=WEEKLY;BYDAY=1SU",
                "FREQ=WEEKLY;INTERVAL=0",
                "FREQ=WEEKLY;COUNT=0",
                "FREQ=WEEKLY;COUNT=2;UNTIL=20270101",
                "FREQ=WEEKLY;UNTIL=20270101T000000Z",
                "FREQ=WEEKLY;X-OWN=1",
            })
    void refusesWhatIsNoRuleOrTooFine(String rule) {
        assertFault(rule, Fault.MALFORMED);
    }

    @Test
    void refusesWhatIsTooLongOrTooRare() {
        assertFault("FREQ=WEEKLY;BYDAY=" + "MO,".repeat(70) + "TU", Fault.TOO_LONG);
        assertFault("FREQ=WEEKLY;INTERVAL=121", Fault.TOO_LARGE);
        assertThat(new Recurrence("FREQ=WEEKLY;INTERVAL=120").rule()).isEqualTo("FREQ=WEEKLY;INTERVAL=120");
    }

    @Test
    void isKeptInOneSpelling() {
        assertThat(new Recurrence("freq=weekly;byday=su;interval=2"))
                .isEqualTo(new Recurrence("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU"));
    }

    @Test
    void startsInTheMiddleAsIfItHadBeenFollowedFromTheStart() {
        Random random = new Random(11);
        String[] rules = {
            "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,SA", "FREQ=MONTHLY;BYDAY=2TU,-1FR",
                    "FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=30",
            "FREQ=WEEKLY;COUNT=70", "FREQ=MONTHLY;COUNT=40;BYMONTHDAY=1,15",
                    "FREQ=YEARLY;INTERVAL=2;BYMONTH=3;BYDAY=1SU",
            "FREQ=WEEKLY;UNTIL=20290101", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
        };
        for (String rule : rules) {
            Recurrence recurrence = new Recurrence(rule);
            List<LocalDateTime> all = RecurrenceRules.between(recurrence, START, START, START.plusYears(20));
            for (int i = 0; i < 50; i++) {
                LocalDateTime from = START.plusHours(random.nextInt(24 * 365 * 19));
                LocalDateTime to = from.plusDays(random.nextInt(400));
                assertThat(RecurrenceRules.between(recurrence, START, from, to))
                        .as("%s from %s to %s", rule, from, to)
                        .isEqualTo(all.stream()
                                .filter(time -> !time.isBefore(from) && time.isBefore(to))
                                .toList());
            }
        }
    }

    private static void assertFault(String rule, Fault fault) {
        assertThatThrownBy(() -> new Recurrence(rule))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.fault()).isEqualTo(fault));
    }
}
