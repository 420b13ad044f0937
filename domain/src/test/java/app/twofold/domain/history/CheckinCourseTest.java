package app.twofold.domain.history;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.BERLIN;
import static app.twofold.domain.People.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.CheckinId;
import app.twofold.domain.OutcomeId;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.schedule.OccurrenceId;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.Recurrence;
import app.twofold.domain.checkin.schedule.ScheduleEvent.MoveAgreed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.MoveProposed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleAgreed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleProposed;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Opening;
import app.twofold.domain.checkin.session.Outcome;
import app.twofold.domain.checkin.session.SessionEvent.AnswerGiven;
import app.twofold.domain.checkin.session.SessionEvent.CheckinClosed;
import app.twofold.domain.checkin.session.SessionEvent.CheckinOpened;
import app.twofold.domain.checkin.session.SessionEvent.ClosingSaid;
import app.twofold.domain.checkin.session.SessionEvent.MarkedReady;
import app.twofold.domain.checkin.session.SessionEvent.OutcomeNoted;
import app.twofold.domain.checkin.session.SessionEvent.PartnerEntered;
import app.twofold.domain.checkin.session.SessionEvent.PromptRevealed;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.Prompt;
import app.twofold.domain.checkin.template.Template;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.domain.history.CheckinCourse.Step;
import app.twofold.domain.history.CheckinCourse.What;
import app.twofold.domain.timeline.Subject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CheckinCourseTest {

    private static final ScheduleId SUNDAYS = new ScheduleId(new UUID(7, 1));
    private static final LocalDateTime FIRST = LocalDateTime.parse("2026-03-08T19:30");
    private static final OccurrenceId OCCURRENCE = new OccurrenceId(SUNDAYS, FIRST);
    private static final CheckinId TALK = OCCURRENCE.checkin();
    private static final TemplateRef WEEKLY = new TemplateRef.Supplied(BuiltIn.WEEKLY);
    private static final Template TEMPLATE = BuiltIn.WEEKLY.template();
    private static final Prompt THANKS = TEMPLATE.prompts().get(1);
    private static final Plan PLAN = new Plan(
            new Title("Our Sunday talk"),
            WEEKLY,
            FIRST,
            BERLIN,
            Recurrence.weekly(),
            Duration.ofMinutes(20),
            Plan.USUAL_WINDOW,
            List.of());

    @Test
    void tellsACheckinFromItsPlanToItsLastWord() {
        Telling told = moved();
        Instant opensAt = told.now();
        held(told);

        assertThat(course(told))
                .extracting(Step::what)
                .satisfiesExactly(
                        plan -> assertThat(plan).isEqualTo(new What.Planned(PLAN)),
                        move -> assertThat(move).isInstanceOf(What.Moved.class),
                        openable -> assertThat(openable).isEqualTo(new What.Openable()),
                        first -> assertThat(first).isEqualTo(new What.Entered(true)),
                        second -> assertThat(second).isEqualTo(new What.Entered(false)),
                        reveal -> assertThat(reveal).isEqualTo(new What.Revealed(THANKS)),
                        outcome -> assertThat(outcome).isInstanceOf(What.Noted.class),
                        word -> assertThat(word).isInstanceOf(What.ClosingSaid.class),
                        end -> assertThat(end).isEqualTo(new What.Ended(false)));
        assertThat(course(told).get(2)).isEqualTo(new Step(opensAt, Set.of(), new What.Openable()));
    }

    @Test
    void tellsNothingOfWhatIsStillSealed() {
        Telling told = moved();
        open(told).and(SAM, new MarkedReady(TALK, THANKS.id()));

        assertThat(course(told))
                .extracting(Step::what)
                .noneMatch(What.Revealed.class::isInstance)
                .hasSize(5);
    }

    @Test
    void aMoveBelongsToTheCheckinAndToItsSchedule() {
        Telling told = moved();

        assertThat(told.entries(HistoryFilter.about(Subject.Ref.of(TALK)))).hasSize(1);
        assertThat(told.entries(HistoryFilter.about(Subject.Ref.of(SUNDAYS)))).hasSize(3);
    }

    @Test
    void onlyACheckinHasACourse() {
        Telling told = moved();

        assertThat(told.chronicle()
                        .about(ALEX, Subject.Ref.of(SUNDAYS), told.now())
                        .orElseThrow()
                        .course())
                .isEmpty();
    }

    private static List<Step> course(Telling told) {
        return told.chronicle()
                .about(ALEX, Subject.Ref.of(TALK), told.now())
                .orElseThrow()
                .course();
    }

    /// A plan of both, and its first occurrence moved by an hour.
    private static Telling moved() {
        return Telling.ofBoth()
                .and(ALEX, new ScheduleProposed(SUNDAYS, PLAN))
                .and(SAM, new ScheduleAgreed(SUNDAYS, 1))
                .later(Duration.ofHours(1))
                .and(SAM, new MoveProposed(SUNDAYS, FIRST, FIRST.plusHours(1), BERLIN))
                .and(ALEX, new MoveAgreed(SUNDAYS, FIRST, FIRST.plusHours(1)))
                .later(Duration.ofDays(5));
    }

    private static Telling open(Telling told) {
        Opening opening =
                new Opening(WEEKLY, 1, TEMPLATE, told.now(), told.now().plus(Duration.ofDays(1)), OCCURRENCE);
        told.later(Duration.ofMinutes(1)).and(ALEX, new CheckinOpened(TALK, opening), new PartnerEntered(TALK, null));
        return told.later(Duration.ofMinutes(1)).and(SAM, new PartnerEntered(TALK, opening));
    }

    private static void held(Telling told) {
        open(told)
                .later(Duration.ofMinutes(5))
                .and(SAM, given())
                .and(ALEX, new PromptRevealed(TALK, THANKS.id()))
                .later(Duration.ofMinutes(5))
                .and(
                        SAM,
                        new OutcomeNoted(
                                TALK, new OutcomeId(new UUID(9, 1)), Outcome.Kind.NOTE, new Words("Tea first"), null))
                .later(Duration.ofMinutes(5))
                .and(SAM, new ClosingSaid(TALK, new Title("lighter"), Words.NONE))
                .later(Duration.ofMinutes(1))
                .and(ALEX, new CheckinClosed(TALK));
    }

    private static AnswerGiven given() {
        return new AnswerGiven(TALK, THANKS.id(), SAM, new Answer.Said(new Words("For driving to my dad")));
    }
}
