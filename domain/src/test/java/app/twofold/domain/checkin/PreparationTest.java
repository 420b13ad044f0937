package app.twofold.domain.checkin;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.Story.START;
import static app.twofold.domain.Story.by;
import static app.twofold.domain.checkin.SomeCheckins.DAD;
import static app.twofold.domain.checkin.SomeCheckins.NUMBERS;
import static app.twofold.domain.checkin.SomeCheckins.TEA;
import static app.twofold.domain.checkin.SomeCheckins.TEMPLATE;
import static app.twofold.domain.checkin.SomeCheckins.THANKS;
import static app.twofold.domain.checkin.SomeSchedules.FIRST;
import static app.twofold.domain.checkin.SomeSchedules.SUNDAYS;
import static app.twofold.domain.checkin.SomeSchedules.agreedSchedule;
import static app.twofold.domain.checkin.SomeSchedules.berlin;
import static app.twofold.domain.checkin.SomeSchedules.proposedSchedule;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.CheckinId;
import app.twofold.domain.Story;
import app.twofold.domain.checkin.schedule.Occasion;
import app.twofold.domain.checkin.schedule.OccurrenceId;
import app.twofold.domain.checkin.schedule.OccurrenceState;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.ScheduleEvent.Skipped;
import app.twofold.domain.checkin.schedule.ScheduleRefusal;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Opening;
import app.twofold.domain.checkin.session.SessionCommand.EnterCheckin;
import app.twofold.domain.checkin.session.SessionEvent.CheckinOpened;
import app.twofold.domain.checkin.session.SessionEvent.PartnerEntered;
import app.twofold.domain.checkin.session.SessionRefusal;
import app.twofold.domain.checkin.session.SessionRefusal.AnswerNotFitting;
import app.twofold.domain.checkin.session.SessionRefusal.CheckinUnknown;
import app.twofold.domain.checkin.template.Prompt;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Preparing for, and entering, what is on a schedule.
class PreparationTest {

    private static final OccurrenceId SUNDAY = new OccurrenceId(SUNDAYS, FIRST);
    private static final CheckinId TALK = SUNDAY.checkin();
    private static final Instant BEGINS = berlin(FIRST);

    @Test
    void onePreparesForWhatIsToComeLongBeforeItOpens() {
        Story story = agreedSchedule();

        Preparation found = found(story, START).orElseThrow();

        assertThat(found.template()).isEqualTo(TEMPLATE);
        assertThat(found.occurrence().start()).isEqualTo(BEGINS);
        assertThat(refused(story, THANKS, TEA)).isEmpty();
        assertThat(refused(story, NUMBERS, TEA)).contains(new AnswerNotFitting());
    }

    @Test
    void onePreparesUntilItsWindowCloses() {
        Story story = agreedSchedule();
        Instant closesAt = BEGINS.plus(Plan.USUAL_WINDOW);

        assertThat(found(story, closesAt.minusSeconds(1))).isPresent();
        assertThat(found(story, closesAt)).isEmpty();
        assertThat(found(story, BEGINS.minus(Preparation.AHEAD).minusSeconds(1)))
                .isEmpty();
    }

    @Test
    void thereIsNothingToPrepareForWhatIsOnlyProposedOrLeftOut() {
        Story skipped = agreedSchedule().and(by(SAM, new Skipped(SUNDAYS, FIRST)));

        assertThat(found(proposedSchedule(), START)).isEmpty();
        assertThat(found(skipped, START)).isEmpty();
        assertThat(refused(skipped, THANKS, DAD)).contains(new CheckinUnknown());
    }

    @Test
    void anOccurrenceIsEnteredAnHourBeforeUnderItsOwnId() {
        Instant early = BEGINS.minus(Duration.ofHours(1));
        Opening opening = new Opening(SomeSchedules.WEEKLY, 1, TEMPLATE, early, BEGINS.plus(Plan.USUAL_WINDOW), SUNDAY);
        EnterCheckin enters = new EnterCheckin(TALK, new Occasion.Scheduled(SUNDAY));

        agreedSchedule()
                .at(early.minusSeconds(1))
                .when(ALEX, enters)
                .thenRefused(new ScheduleRefusal.NotOpenYet(early))
                .at(early)
                .when(ALEX, enters)
                .then(new CheckinOpened(TALK, opening), new PartnerEntered(TALK, null))
                .thenState(state -> assertThat(Preparation.find(state.checkins(), TALK, BEGINS)
                                .orElseThrow()
                                .occurrence()
                                .state())
                        .isEqualTo(OccurrenceState.UNDER_WAY));
    }

    private static Optional<Preparation> found(Story story, Instant now) {
        return Preparation.find(story.state().checkins(), TALK, now);
    }

    private static Optional<SessionRefusal> refused(Story story, Prompt prompt, Answer answer) {
        return Preparation.refusalOf(story.state().checkins(), TALK, ALEX, START, prompt.id(), answer);
    }
}
