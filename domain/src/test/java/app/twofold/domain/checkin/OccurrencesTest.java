package app.twofold.domain.checkin;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.BERLIN;
import static app.twofold.domain.People.NEW_YORK;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.checkin.SomeSchedules.EVENINGS;
import static app.twofold.domain.checkin.SomeSchedules.FIRST;
import static app.twofold.domain.checkin.SomeSchedules.SECOND;
import static app.twofold.domain.checkin.SomeSchedules.SUNDAYS;
import static app.twofold.domain.checkin.SomeSchedules.THIRD;
import static app.twofold.domain.checkin.SomeSchedules.agreedSchedule;
import static app.twofold.domain.checkin.SomeSchedules.berlin;
import static app.twofold.domain.checkin.SomeSchedules.occurrence;
import static app.twofold.domain.checkin.SomeSchedules.occurrences;
import static app.twofold.domain.checkin.SomeSchedules.plan;
import static app.twofold.domain.checkin.SomeSchedules.proposedSchedule;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.ScheduleId;
import app.twofold.domain.Story;
import app.twofold.domain.checkin.schedule.Occurrence;
import app.twofold.domain.checkin.schedule.OccurrenceId;
import app.twofold.domain.checkin.schedule.OccurrenceState;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.ScheduleEvent.PlanSuggested;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleAgreed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.SchedulePaused;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleProposed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.Skipped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OccurrencesTest {

    private static final Instant NOW = Story.START;
    private static final String MARCH = "2026-03-01T00:00:00Z";
    private static final String APRIL = "2026-04-01T00:00:00Z";

    @Test
    void areNoneUntilBothHaveAgreed() {
        assertThat(occurrences(proposedSchedule(), MARCH, APRIL, NOW)).isEmpty();
        assertThat(Occurrences.next(proposedSchedule().state().checkins(), NOW)).isEmpty();
    }

    @Test
    void keepTheWallClockAcrossTheChangeToSummerTime() {
        assertThat(occurrences(agreedSchedule(), MARCH, APRIL, NOW).map(Occurrence::start))
                .containsExactly(
                        Instant.parse("2026-03-08T18:30:00Z"),
                        Instant.parse("2026-03-15T18:30:00Z"),
                        Instant.parse("2026-03-22T18:30:00Z"),
                        Instant.parse("2026-03-29T17:30:00Z"));
    }

    @Test
    void goFromUpcomingOverOpenToMissed() {
        Story story = agreedSchedule();

        assertThat(stateAt(story, FIRST.minusMinutes(61))).isEqualTo(OccurrenceState.UPCOMING);
        assertThat(stateAt(story, FIRST.minusMinutes(60))).isEqualTo(OccurrenceState.OPEN);
        assertThat(stateAt(story, FIRST.plusDays(1).minusMinutes(1))).isEqualTo(OccurrenceState.OPEN);
        assertThat(stateAt(story, FIRST.plusDays(1))).isEqualTo(OccurrenceState.MISSED);
    }

    @Test
    void beforeTheAgreementThereWereNone() {
        Story story = proposedSchedule().at(berlin(SECOND)).and(Story.by(SAM, new ScheduleAgreed(SUNDAYS, 1)));

        assertThat(occurrences(story, MARCH, APRIL, berlin(THIRD)).map(o -> o.id().original()))
                .containsExactly(SECOND, THIRD, THIRD.plusWeeks(1));
    }

    @Test
    void anotherPlanLeavesThePastAsItWas() {
        Plan mondays = plan(FIRST.plusDays(1).plusHours(1), BERLIN, "FREQ=WEEKLY");
        Story story = agreedSchedule()
                .at(berlin(SECOND.minusDays(2)))
                .and(
                        Story.by(SAM, new PlanSuggested(SUNDAYS, 2, mondays)),
                        Story.by(ALEX, new ScheduleAgreed(SUNDAYS, 2)));

        assertThat(occurrences(story, MARCH, "2026-03-24T00:00:00Z", NOW).map(o -> o.id().original()))
                .containsExactly(
                        FIRST, mondays.start().plusWeeks(1), mondays.start().plusWeeks(2));
    }

    @Test
    void aTimeThatTwoPlansHaveInTurnComesOnce() {
        Plan westward = plan(FIRST, NEW_YORK, "FREQ=WEEKLY");
        Story story = agreedSchedule()
                .at(berlin(FIRST.plusMinutes(30)))
                .and(
                        Story.by(SAM, new PlanSuggested(SUNDAYS, 2, westward)),
                        Story.by(ALEX, new ScheduleAgreed(SUNDAYS, 2)));

        assertThat(occurrences(story, MARCH, "2026-03-16T00:00:00Z", NOW).map(Occurrence::start))
                .containsExactly(berlin(FIRST), Plan.instant(SECOND, NEW_YORK));
    }

    @Test
    void whatIsLeftOutStaysLeftOutUnderAnotherPlan() {
        Story story = agreedSchedule()
                .and(
                        Story.by(SAM, new Skipped(SUNDAYS, SECOND)),
                        Story.by(SAM, new PlanSuggested(SUNDAYS, 2, longer(EVENINGS))),
                        Story.by(ALEX, new ScheduleAgreed(SUNDAYS, 2)));

        assertThat(occurrence(story, SECOND, NOW).state()).isEqualTo(OccurrenceState.SKIPPED);
    }

    @Test
    void theNextOneIsTheFirstThatTakesPlace() {
        Story story = agreedSchedule().and(Story.by(SAM, new Skipped(SUNDAYS, FIRST)));

        assertThat(nextStart(story, NOW)).isEqualTo(berlin(SECOND));
        assertThat(nextStart(story, berlin(SECOND.plusHours(3)))).isEqualTo(berlin(SECOND));
        assertThat(nextStart(story, berlin(SECOND.plusDays(1)))).isEqualTo(berlin(THIRD));
        story.and(Story.by(SAM, new SchedulePaused(SUNDAYS, null)));
        assertThat(Occurrences.next(story.state().checkins(), NOW)).isEmpty();
    }

    @Test
    void theNextOneMayBeYearsAway() {
        ScheduleId leapDays = new ScheduleId(new UUID(7, 2));
        Plan plan = plan(LocalDateTime.parse("2096-02-29T12:00"), ZoneId.of("UTC"), "FREQ=YEARLY");
        Instant then = Instant.parse("2096-03-03T00:00:00Z");
        Story story = Story.givenBoth(
                Story.by(ALEX, new ScheduleProposed(leapDays, plan)), Story.by(SAM, new ScheduleAgreed(leapDays, 1)));

        assertThat(nextStart(story, then)).isEqualTo(Instant.parse("2104-02-29T12:00:00Z"));
    }

    @Test
    void haveTheSameIdForBothAndOnEveryNode() {
        assertThat(new OccurrenceId(SUNDAYS, FIRST).checkin()).hasToString("3563d4ef-dcbe-36a7-af8d-5521d71a9d72");
    }

    private static OccurrenceState stateAt(Story story, LocalDateTime time) {
        return occurrence(story, FIRST, berlin(time)).state();
    }

    private static Instant nextStart(Story story, Instant now) {
        return Occurrences.next(story.state().checkins(), now).orElseThrow().start();
    }

    private static Plan longer(Plan plan) {
        return new Plan(
                plan.name(),
                plan.template(),
                plan.start(),
                plan.zone(),
                plan.recurrence(),
                Duration.ofMinutes(40),
                plan.window(),
                plan.reminders());
    }
}
