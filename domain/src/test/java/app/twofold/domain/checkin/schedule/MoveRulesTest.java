package app.twofold.domain.checkin.schedule;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.BERLIN;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.checkin.SomeSchedules.FIRST;
import static app.twofold.domain.checkin.SomeSchedules.SECOND;
import static app.twofold.domain.checkin.SomeSchedules.SUNDAYS;
import static app.twofold.domain.checkin.SomeSchedules.agreedSchedule;
import static app.twofold.domain.checkin.SomeSchedules.berlin;
import static app.twofold.domain.checkin.SomeSchedules.occurrence;
import static app.twofold.domain.checkin.SomeSchedules.occurrences;
import static app.twofold.domain.checkin.SomeSchedules.proposedSchedule;
import static app.twofold.domain.checkin.SomeSchedules.soloSchedule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.People;
import app.twofold.domain.Story;
import app.twofold.domain.checkin.SomeSchedules;
import app.twofold.domain.checkin.schedule.ScheduleCommand.AgreeMove;
import app.twofold.domain.checkin.schedule.ScheduleCommand.DeclineMove;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ProposeMove;
import app.twofold.domain.checkin.schedule.ScheduleCommand.Skip;
import app.twofold.domain.checkin.schedule.ScheduleCommand.Unskip;
import app.twofold.domain.checkin.schedule.ScheduleCommand.WithdrawMove;
import app.twofold.domain.checkin.schedule.ScheduleEvent.MoveAgreed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.MoveDeclined;
import app.twofold.domain.checkin.schedule.ScheduleEvent.MoveProposed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.MoveWithdrawn;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleAgreed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.Skipped;
import app.twofold.domain.checkin.schedule.ScheduleEvent.Unskipped;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.MoveIntoPast;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.MoveNotProposed;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.MoveNotYours;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.MoveTooFar;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.NotSkippedByYou;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.OccurrencePast;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.OccurrenceUnknown;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.ScheduleNotAgreed;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class MoveRulesTest {

    private static final Instant NOW = Story.START;
    private static final LocalDateTime TUESDAY = FIRST.plusDays(2);

    private static Story askedToMove() {
        return agreedSchedule().and(Story.by(ALEX, new MoveProposed(SUNDAYS, FIRST, TUESDAY, BERLIN)));
    }

    @Test
    void eitherLeavesOneOutAtOnce() {
        Story story = agreedSchedule().when(SAM, new Skip(SUNDAYS, FIRST)).then(new Skipped(SUNDAYS, FIRST));

        assertThat(occurrence(story, FIRST, NOW).state()).isEqualTo(OccurrenceState.SKIPPED);
        assertThat(occurrence(story, SECOND, NOW).state()).isEqualTo(OccurrenceState.UPCOMING);
        story.when(SAM, new Skip(SUNDAYS, FIRST)).thenNothingToDo();
        assertThat(occurrence(story, FIRST, berlin(SECOND)).state()).isEqualTo(OccurrenceState.SKIPPED);
    }

    @Test
    void onlyWhoLeftItOutTakesThatBack() {
        Story story = agreedSchedule().and(Story.by(SAM, new Skipped(SUNDAYS, FIRST)));

        story.when(ALEX, new Unskip(SUNDAYS, FIRST)).thenRefused(new NotSkippedByYou());
        story.when(ALEX, new Skip(SUNDAYS, FIRST)).then(new Skipped(SUNDAYS, FIRST));
        story.when(SAM, new Unskip(SUNDAYS, FIRST)).then(new Unskipped(SUNDAYS, FIRST));
        assertThat(occurrence(story, FIRST, NOW).state()).isEqualTo(OccurrenceState.SKIPPED);
        story.when(ALEX, new Unskip(SUNDAYS, FIRST)).then(new Unskipped(SUNDAYS, FIRST));
        assertThat(occurrence(story, FIRST, NOW).state()).isEqualTo(OccurrenceState.UPCOMING);
    }

    @Test
    void whatIsOverIsNotLeftOutAnyMore() {
        agreedSchedule()
                .at(berlin(FIRST.plusDays(1)))
                .when(SAM, new Skip(SUNDAYS, FIRST))
                .thenRefused(new OccurrencePast());
        agreedSchedule()
                .and(Story.by(SAM, new Skipped(SUNDAYS, FIRST)))
                .at(berlin(FIRST.plusDays(1)))
                .when(SAM, new Unskip(SUNDAYS, FIRST))
                .thenRefused(new OccurrencePast());
    }

    @Test
    void refusesATimeThatIsNotPlanned() {
        agreedSchedule().when(SAM, new Skip(SUNDAYS, TUESDAY)).thenRefused(new OccurrenceUnknown());
        agreedSchedule().when(SAM, new Skip(SUNDAYS, FIRST.minusWeeks(1))).thenRefused(new OccurrenceUnknown());
        agreedSchedule().when(SAM, new Skip(SUNDAYS, LocalDateTime.MAX)).thenRefused(new OccurrenceUnknown());
        proposedSchedule().when(SAM, new Skip(SUNDAYS, FIRST)).thenRefused(new ScheduleNotAgreed());
    }

    @Test
    void aMoveBindsWhenBothHaveAgreed() {
        Story story = agreedSchedule()
                .when(ALEX, new ProposeMove(SUNDAYS, FIRST, TUESDAY))
                .then(new MoveProposed(SUNDAYS, FIRST, TUESDAY, BERLIN));

        assertThat(occurrence(story, FIRST, NOW).start()).isEqualTo(berlin(FIRST));
        story.when(ALEX, new AgreeMove(SUNDAYS, FIRST, TUESDAY)).thenNothingToDo();
        story.when(SAM, new AgreeMove(SUNDAYS, FIRST, TUESDAY)).then(new MoveAgreed(SUNDAYS, FIRST, TUESDAY));
        assertThat(occurrence(story, FIRST, NOW).start()).isEqualTo(berlin(TUESDAY));
        assertThat(occurrence(story, FIRST, NOW).moved()).isTrue();
        assertThat(occurrences(story, "2026-03-02T00:00:00Z", "2026-03-16T00:00:00Z", NOW)
                        .map(Occurrence::start))
                .containsExactly(berlin(TUESDAY), berlin(SECOND));
    }

    @Test
    void proposingTheSameTimeIsAgreeing() {
        askedToMove().when(SAM, new ProposeMove(SUNDAYS, FIRST, TUESDAY)).then(new MoveAgreed(SUNDAYS, FIRST, TUESDAY));
        askedToMove().when(ALEX, new ProposeMove(SUNDAYS, FIRST, TUESDAY)).thenNothingToDo();
        agreedSchedule().when(ALEX, new ProposeMove(SUNDAYS, FIRST, FIRST)).thenNothingToDo();
    }

    @Test
    void anotherTimeTakesThePlaceOfTheProposedOne() {
        Story story = askedToMove()
                .when(SAM, new ProposeMove(SUNDAYS, FIRST, SECOND.minusDays(1)))
                .then(new MoveProposed(SUNDAYS, FIRST, SECOND.minusDays(1), BERLIN));

        story.when(SAM, new AgreeMove(SUNDAYS, FIRST, TUESDAY)).thenRefused(new MoveNotProposed());
        story.when(ALEX, new AgreeMove(SUNDAYS, FIRST, SECOND.minusDays(1)))
                .then(new MoveAgreed(SUNDAYS, FIRST, SECOND.minusDays(1)));
    }

    @Test
    void aProposedMoveIsTakenBackOrDeclined() {
        askedToMove().when(SAM, new WithdrawMove(SUNDAYS, FIRST)).thenRefused(new MoveNotYours());
        Story taken =
                askedToMove().when(ALEX, new WithdrawMove(SUNDAYS, FIRST)).then(new MoveWithdrawn(SUNDAYS, FIRST));
        taken.when(SAM, new AgreeMove(SUNDAYS, FIRST, TUESDAY)).thenRefused(new MoveNotProposed());
        Story declined =
                askedToMove().when(SAM, new DeclineMove(SUNDAYS, FIRST)).then(new MoveDeclined(SUNDAYS, FIRST));
        declined.when(SAM, new DeclineMove(SUNDAYS, FIRST)).thenNothingToDo();
        assertThat(SomeSchedules.schedule(declined)
                        .overrides()
                        .askedMoves()
                        .get(FIRST)
                        .declined())
                .isEqualTo(SAM);
        declined.when(SAM, new AgreeMove(SUNDAYS, FIRST, TUESDAY)).then(new MoveAgreed(SUNDAYS, FIRST, TUESDAY));
    }

    @Test
    void movesToATimeThatIsStillToComeAndNotFarAway() {
        agreedSchedule()
                .when(ALEX, new ProposeMove(SUNDAYS, FIRST, LocalDateTime.parse("2026-03-02T13:00")))
                .thenRefused(new MoveIntoPast());
        agreedSchedule()
                .when(ALEX, new ProposeMove(SUNDAYS, FIRST, FIRST.plusDays(61)))
                .thenRefused(new MoveTooFar(60));
        askedToMove()
                .at(berlin(TUESDAY))
                .when(SAM, new AgreeMove(SUNDAYS, FIRST, TUESDAY))
                .thenRefused(new MoveIntoPast());
        assertThatThrownBy(() -> new ProposeMove(SUNDAYS, FIRST, TUESDAY.plusSeconds(1)))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void aMissedOneIsMovedWithinTwoWeeks() {
        LocalDateTime lastMinute = FIRST.plusDays(15).minusMinutes(1);
        Story story = agreedSchedule()
                .at(berlin(lastMinute))
                .when(ALEX, new ProposeMove(SUNDAYS, FIRST, FIRST.plusDays(20)))
                .then(new MoveProposed(SUNDAYS, FIRST, FIRST.plusDays(20), BERLIN));
        assertThat(occurrence(story, FIRST, berlin(lastMinute)).state()).isEqualTo(OccurrenceState.MISSED);

        story.when(SAM, new AgreeMove(SUNDAYS, FIRST, FIRST.plusDays(20)))
                .then(new MoveAgreed(SUNDAYS, FIRST, FIRST.plusDays(20)));
        assertThat(occurrence(story, FIRST, berlin(lastMinute)).state()).isEqualTo(OccurrenceState.UPCOMING);
        agreedSchedule()
                .at(berlin(FIRST.plusDays(15)))
                .when(ALEX, new ProposeMove(SUNDAYS, FIRST, FIRST.plusDays(20)))
                .thenRefused(new OccurrencePast());
    }

    @Test
    void whatBothMoveTakesPlaceEvenIfOneHadLeftItOut() {
        Story story = agreedSchedule()
                .and(Story.by(SAM, new Skipped(SUNDAYS, FIRST)))
                .and(Story.by(ALEX, new MoveProposed(SUNDAYS, FIRST, TUESDAY, BERLIN)));

        assertThat(occurrence(story, FIRST, NOW).state()).isEqualTo(OccurrenceState.SKIPPED);
        story.when(SAM, new AgreeMove(SUNDAYS, FIRST, TUESDAY)).then(new MoveAgreed(SUNDAYS, FIRST, TUESDAY));
        assertThat(occurrence(story, FIRST, NOW).state()).isEqualTo(OccurrenceState.UPCOMING);
    }

    @Test
    void theOneWhoJoinsIsNotBoundByAMove() {
        Story story = soloSchedule()
                .when(ALEX, new ProposeMove(SUNDAYS, FIRST, TUESDAY))
                .then(new MoveProposed(SUNDAYS, FIRST, TUESDAY, BERLIN));
        assertThat(occurrence(story, FIRST, NOW).start()).isEqualTo(berlin(TUESDAY));

        story.and(People.samJoins(), Story.by(SAM, new ScheduleAgreed(SUNDAYS, 1)));
        assertThat(occurrence(story, FIRST, NOW).start()).isEqualTo(berlin(FIRST));
        story.when(SAM, new AgreeMove(SUNDAYS, FIRST, TUESDAY)).then(new MoveAgreed(SUNDAYS, FIRST, TUESDAY));
        assertThat(occurrence(story, FIRST, NOW).start()).isEqualTo(berlin(TUESDAY));
    }
}
