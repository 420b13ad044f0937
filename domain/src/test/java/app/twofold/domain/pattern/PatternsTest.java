package app.twofold.domain.pattern;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.BERLIN;
import static app.twofold.domain.People.ROBIN;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.pattern.Past.FOUNDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.CheckinId;
import app.twofold.domain.GoalId;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.Story;
import app.twofold.domain.Title;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.StatementEvent.BoundarySaidBack;
import app.twofold.domain.boundary.StatementEvent.BoundaryShared;
import app.twofold.domain.boundary.StatementEvent.BoundaryUnderstood;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.boundary.wording.Kind;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.Recurrence;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleAgreed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleProposed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.Skipped;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.domain.goal.GoalEvent.CalledAchieved;
import app.twofold.domain.goal.GoalEvent.GoalAgreed;
import app.twofold.domain.goal.GoalEvent.GoalProposed;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.phase.Period;
import app.twofold.domain.phase.Phase;
import app.twofold.domain.phase.PhaseEvent.PhaseEntered;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinEvent.WinLogged;
import app.twofold.domain.win.WinKind;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PatternsTest {

    private static final LocalDate TODAY = FOUNDED.plusDays(40);

    private final Past past = new Past();

    @Test
    void holdsThePhasesThatReachIntoItsDaysWithTheirOwnDays() {
        past.and(ALEX, new PhaseEntered(Phase.TAKING_A_BREAK, FOUNDED.minusDays(300)))
                .and(ALEX, new PhaseEntered(Phase.APART, FOUNDED.minusDays(200)))
                .on(TODAY)
                .and(SAM, new PhaseEntered(Phase.PARTED, TODAY));

        assertThat(past.patterns(Reach.TWELVE_WEEKS, TODAY).phases())
                .containsExactly(
                        new Period(Phase.APART, FOUNDED.minusDays(200), TODAY.minusDays(1)),
                        new Period(Phase.PARTED, TODAY, null));
    }

    @Test
    void anEmptyPastHasEmptyWeeksAndNothingElse() {
        Patterns patterns = past.patterns(Reach.TWELVE_WEEKS, TODAY);

        assertThat(patterns.weeks()).hasSize(12).allMatch(week -> week.total() == 0);
        assertThat(patterns.sliders()).isEmpty();
        assertThat(patterns.goals()).isEmpty();
        assertThat(patterns.meetings()).isEmpty();
        assertThat(patterns.facts()).isEqualTo(new Facts(0, 0, 0, 0));
    }

    @Test
    void reachesBackTwelveWeeksAYearOrToTheBeginning() {
        assertThat(past.patterns(Reach.TWELVE_WEEKS, LocalDate.of(2026, 2, 10)).stretch())
                .isEqualTo(new Stretch(LocalDate.of(2025, 11, 24), LocalDate.of(2026, 2, 10)));
        assertThat(past.patterns(Reach.YEAR, LocalDate.of(2026, 2, 10)).months())
                .hasSize(12)
                .first()
                .satisfies(month -> assertThat(month.during().first()).isEqualTo(LocalDate.of(2025, 3, 1)));
        assertThat(past.patterns(Reach.EVERYTHING, TODAY).stretch()).isEqualTo(new Stretch(FOUNDED, TODAY));
    }

    @Test
    void everythingBeginsWithTheEarliestThatWasNotedFor() {
        noticed(1, WinKind.WIN, FOUNDED.minusDays(100));

        assertThat(past.patterns(Reach.EVERYTHING, TODAY).stretch())
                .isEqualTo(new Stretch(FOUNDED.minusDays(100), TODAY));
        assertThat(past.patterns(Reach.EVERYTHING, TODAY).months()).hasSize(6);
    }

    @Test
    void whatBothNoticedCountsTogetherByWeekAndByMonth() {
        noticed(1, WinKind.WIN, LocalDate.of(2026, 1, 4));
        noticed(2, WinKind.THANKS, LocalDate.of(2026, 1, 5));
        noticed(3, WinKind.THANKS, LocalDate.of(2026, 2, 1));

        Patterns patterns = past.patterns(Reach.EVERYTHING, LocalDate.of(2026, 2, 2));

        assertThat(patterns.weeks()).extracting(Noticed::total).containsExactly(1, 1, 0, 0, 1, 0);
        assertThat(patterns.months()).extracting(Noticed::total).containsExactly(2, 1);
        assertThat(patterns.months().getFirst().of(WinKind.THANKS)).isEqualTo(1);
        assertThat(Noticed.total(patterns.months())).isEqualTo(3);
    }

    @Test
    void aCheckinIsHeldOnceItIsOverWithOrWithoutAPause() {
        past.both("Calm", 5, 5);
        CheckinId paused = past.on(FOUNDED.plusDays(7)).opened(BuiltIn.WEEKLY);
        past.paused(paused).ended(paused);
        past.on(TODAY).opened(BuiltIn.WEEKLY);

        Patterns patterns = past.patterns(Reach.TWELVE_WEEKS, TODAY);

        assertThat(patterns.meetings())
                .containsExactly(
                        new Meeting(FOUNDED, Meeting.Kind.HELD),
                        new Meeting(FOUNDED.plusDays(7), Meeting.Kind.HELD_WITH_PAUSE));
        assertThat(patterns.facts()).isEqualTo(new Facts(2, 1, 0, 0));
    }

    @Test
    void timesThatPassedAreNotHeldOrLeftOut() {
        ScheduleId sundays = new ScheduleId(new UUID(7, 1));
        LocalDateTime first = LocalDateTime.parse("2026-01-04T19:30");
        past.and(ALEX, new ScheduleProposed(sundays, sundays(first)))
                .and(SAM, new ScheduleAgreed(sundays, 1))
                .and(SAM, new Skipped(sundays, first.plusWeeks(1)))
                .and(SAM, new Skipped(sundays, first.plusWeeks(4)));

        assertThat(past.patterns(Reach.TWELVE_WEEKS, LocalDate.of(2026, 1, 20)).meetings())
                .containsExactly(
                        new Meeting(LocalDate.of(2026, 1, 4), Meeting.Kind.NOT_HELD),
                        new Meeting(LocalDate.of(2026, 1, 11), Meeting.Kind.LEFT_OUT),
                        new Meeting(LocalDate.of(2026, 1, 18), Meeting.Kind.NOT_HELD));
    }

    @Test
    void goalsReachedAndBoundariesUnderstoodCountInTheirTime() {
        GoalId walk = new GoalId(new UUID(0, 0x60A1));
        past.and(ALEX, new GoalProposed(walk, Wording.of(new Title("A walk"), Words.NONE, Area.FUN)))
                .and(SAM, new GoalAgreed(walk, 1))
                .and(ALEX, new CalledAchieved(walk))
                .and(SAM, new CalledAchieved(walk));
        understood();

        assertThat(past.patterns(Reach.EVERYTHING, TODAY).facts()).isEqualTo(new Facts(0, 0, 1, 1));
        assertThat(past.patterns(Reach.TWELVE_WEEKS, FOUNDED.plusDays(200)).facts())
                .isEqualTo(new Facts(0, 0, 0, 0));
    }

    @Test
    void nobodyElseLooks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Patterns.of(past.chronicle(), ROBIN, Reach.YEAR, Story.START));
    }

    private void noticed(long number, WinKind kind, LocalDate on) {
        WinId id = new WinId(new UUID(2, number));
        past.and(SAM, new WinLogged(id, kind, new Words("Tea"), About.YOU, on, null, null));
    }

    private void understood() {
        BoundaryId late = new BoundaryId(new UUID(0, 0xB0));
        BoundaryWording wording = new BoundaryWording(
                new Title("No talks after ten"), new Words("Tomorrow"), Words.NONE, Words.NONE, Words.NONE, Kind.OTHER);
        past.and(ALEX, new BoundaryShared(late, Holder.MINE, wording, null));
        past.and(SAM, new BoundarySaidBack(late, 1, new Words("You are tired then")));
        past.and(ALEX, new BoundaryUnderstood(late, 1, past.chronicle().seq()));
    }

    private static Plan sundays(LocalDateTime first) {
        return new Plan(
                new Title("Our Sunday talk"),
                new TemplateRef.Supplied(BuiltIn.WEEKLY),
                first,
                BERLIN,
                new Recurrence("FREQ=WEEKLY"),
                Duration.ofMinutes(20),
                Plan.USUAL_WINDOW,
                List.of());
    }
}
