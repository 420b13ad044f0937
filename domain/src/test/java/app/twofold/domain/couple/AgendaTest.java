package app.twofold.domain.couple;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.Story.START;
import static app.twofold.domain.Story.by;
import static app.twofold.domain.Story.givenBoth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.CheckinId;
import app.twofold.domain.GoalId;
import app.twofold.domain.PromiseId;
import app.twofold.domain.RepairId;
import app.twofold.domain.Story;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.RepairEvent.RepairAsked;
import app.twofold.domain.boundary.RepairEvent.RepairBrought;
import app.twofold.domain.boundary.RepairEvent.RepairClosed;
import app.twofold.domain.boundary.RepairEvent.RepairWithdrawn;
import app.twofold.domain.boundary.StatementEvent.BoundaryShared;
import app.twofold.domain.boundary.StatementEvent.BoundaryWithdrawn;
import app.twofold.domain.boundary.wording.Account;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.checkin.session.Opening;
import app.twofold.domain.checkin.session.SessionEvent.CheckinEnded;
import app.twofold.domain.checkin.session.SessionEvent.CheckinOpened;
import app.twofold.domain.checkin.session.SessionEvent.PartnerEntered;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.domain.couple.Agenda.Item;
import app.twofold.domain.couple.Agenda.Kind;
import app.twofold.domain.goal.GoalEvent.GoalAgreed;
import app.twofold.domain.goal.GoalEvent.GoalProposed;
import app.twofold.domain.goal.GoalEvent.GoalSetAside;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Carrier;
import app.twofold.domain.goal.wording.IfThen;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.phase.Phase;
import app.twofold.domain.phase.PhaseEvent.PhaseDeclined;
import app.twofold.domain.phase.PhaseEvent.PhaseProposed;
import app.twofold.domain.promise.PromiseEvent.PromiseAgreed;
import app.twofold.domain.promise.PromiseEvent.PromiseJudged;
import app.twofold.domain.promise.PromiseEvent.PromiseMade;
import app.twofold.domain.promise.PromiseEvent.PromiseProposed;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void goalsComeUpByThemselvesWhenTheirDayIsNear() {
        Story story = givenBoth()
                .and(by(ALEX, proposed(1, TODAY.plusDays(7))), by(SAM, new GoalAgreed(goal(1), 1)))
                .and(by(ALEX, proposed(2, TODAY.minusDays(1))), by(SAM, new GoalAgreed(goal(2), 1)))
                .and(by(ALEX, proposed(3, TODAY.plusDays(8))), by(SAM, new GoalAgreed(goal(3), 1)));

        assertThat(Agenda.of(story.state(), START))
                .containsExactly(
                        new Item(Kind.GOAL_OVERDUE, goal(2).value(), "Goal 2", TODAY.minusDays(1)),
                        new Item(Kind.GOAL_DUE, goal(1).value(), "Goal 1", TODAY.plusDays(7)));
    }

    @Test
    void aGoalThatHasGoneQuietComesUpAfterFourWeeks() {
        Story story = givenBoth().and(by(ALEX, proposed(1, null)), by(SAM, new GoalAgreed(goal(1), 1)));

        assertThat(Agenda.of(story.state(), START.plus(Duration.ofDays(28)).minusSeconds(1)))
                .isEmpty();
        assertThat(Agenda.of(story.state(), START.plus(Duration.ofDays(28))))
                .containsExactly(new Item(Kind.GOAL_STALE, goal(1).value(), "Goal 1", null));
    }

    @Test
    void aProposalComesFirstAndWhatIsSetAsideNotAtAll() {
        Story story = givenBoth()
                .and(by(ALEX, proposed(1, TODAY)), by(SAM, new GoalAgreed(goal(1), 1)))
                .and(by(ALEX, proposed(2, TODAY)))
                .and(by(ALEX, proposed(3, TODAY)), by(SAM, new GoalAgreed(goal(3), 1)))
                .and(by(SAM, new GoalSetAside(goal(3), null)));

        assertThat(Agenda.of(story.state(), START))
                .extracting(Item::kind, Item::about)
                .containsExactly(tuple(Kind.GOAL_PROPOSED, goal(2).value()), tuple(Kind.GOAL_DUE, goal(1).value()));
    }

    @Test
    void aBoundaryComesUpOnTheDayThatItsOwnerHasSet() {
        Story story = givenBoth(by(ALEX, shared(1, TODAY)), by(SAM, shared(2, TODAY.plusDays(1))))
                .and(by(ALEX, shared(3, null)));

        assertThat(Agenda.of(story.state(), START))
                .containsExactly(new Item(Kind.BOUNDARY_TO_LOOK_AT, boundary(1).value(), "Boundary 1", TODAY));
    }

    @Test
    void anOpenRepairComesUpUnderTheNameOfItsBoundaryWithTheBroughtOneFirst() {
        Story story = givenBoth(by(ALEX, shared(1, null)), by(SAM, shared(2, null)))
                .and(by(ALEX, asked(1, boundary(1))), by(SAM, asked(2, boundary(2))))
                .and(by(ALEX, new RepairBrought(repair(2))));

        assertThat(Agenda.of(story.state(), START))
                .containsExactly(
                        new Item(Kind.REPAIR_BROUGHT, repair(2).value(), "Boundary 2", null),
                        new Item(Kind.REPAIR_OPEN, repair(1).value(), "Boundary 1", null));
    }

    @Test
    void whatIsWithdrawnOrClosedDoesNotComeUp() {
        Story story = givenBoth(by(ALEX, shared(1, TODAY)), by(ALEX, new BoundaryWithdrawn(boundary(1))))
                .and(by(ALEX, shared(2, null)), by(ALEX, asked(1, boundary(2))), by(ALEX, asked(2, boundary(2))))
                .and(by(SAM, new RepairBrought(repair(1))))
                .and(by(ALEX, new RepairClosed(repair(1))), by(ALEX, new RepairWithdrawn(repair(2))));

        assertThat(Agenda.of(story.state(), START)).isEmpty();
    }

    @Test
    void aRepairOutlivesItsBoundary() {
        Story story = givenBoth(by(ALEX, shared(1, TODAY)), by(SAM, asked(1, boundary(1))))
                .and(by(ALEX, new BoundaryWithdrawn(boundary(1))));

        assertThat(Agenda.of(story.state(), START))
                .containsExactly(new Item(Kind.REPAIR_OPEN, repair(1).value(), "Boundary 1", null));
    }

    @Test
    void repairsComeBeforeBoundariesAndBoundariesBeforeGoals() {
        Story story = givenBoth(by(ALEX, proposed(1, null)), by(ALEX, shared(1, TODAY)))
                .and(by(SAM, asked(1, boundary(1))));

        assertThat(Agenda.of(story.state(), START))
                .extracting(Item::kind)
                .containsExactly(Kind.REPAIR_OPEN, Kind.BOUNDARY_TO_LOOK_AT, Kind.GOAL_PROPOSED);
    }

    @Test
    void aPromiseComesUpOnItsLastDayAndOneWithoutAnEndEachTime() {
        Story story = givenBoth(
                by(ALEX, new PromiseMade(promise(1), new Title("Promise 1"), TODAY)),
                by(ALEX, new PromiseMade(promise(2), new Title("Promise 2"), TODAY.plusDays(1))),
                by(SAM, new PromiseMade(promise(3), new Title("Promise 3"), null)),
                by(SAM, new PromiseProposed(promise(4), new Title("Promise 4"), TODAY)));

        assertThat(Agenda.of(story.state(), START))
                .containsExactly(
                        new Item(Kind.PROMISE_DUE, promise(1).value(), "Promise 1", TODAY),
                        new Item(Kind.PROMISE_ONGOING, promise(3).value(), "Promise 3", null));
        assertThat(Agenda.of(
                        story.and(
                                        by(SAM, new PromiseJudged(promise(1), true, Words.NONE)),
                                        by(ALEX, new PromiseJudged(promise(3), false, Words.NONE)))
                                .state(),
                        START))
                .isEmpty();
    }

    @Test
    void whatTheTwoSeeDifferentlyComesUpUntilTheyHaveMet() {
        CheckinId talk = new CheckinId(new UUID(5, 1));
        CheckinId alone = new CheckinId(new UUID(5, 2));
        Story story = givenBoth(
                        by(ALEX, new PromiseProposed(promise(1), new Title("Promise 1"), null)),
                        by(SAM, new PromiseAgreed(promise(1), 3)),
                        by(ALEX, new PromiseJudged(promise(1), true, Words.NONE)),
                        by(SAM, new PromiseJudged(promise(1), false, Words.NONE)))
                .later(Duration.ofHours(1))
                .and(by(ALEX, opened(talk)), by(ALEX, new PartnerEntered(talk, null)))
                .and(by(ALEX, opened(alone)), by(ALEX, new PartnerEntered(alone, null)))
                .and(by(ALEX, new CheckinEnded(alone)), by(SAM, new PartnerEntered(talk, null)));
        assertThat(Agenda.of(story.state(), START))
                .containsExactly(
                        new Item(Kind.PROMISE_SEEN_DIFFERENTLY, promise(1).value(), "Promise 1", null));

        story.later(Duration.ofHours(1)).and(by(ALEX, new CheckinEnded(talk)));

        assertThat(Agenda.of(story.state(), START)).isEmpty();
    }

    private static CheckinOpened opened(CheckinId talk) {
        TemplateRef weekly = new TemplateRef.Supplied(BuiltIn.WEEKLY);
        return new CheckinOpened(
                talk, new Opening(weekly, 1, BuiltIn.WEEKLY.template(), START, START.plus(Duration.ofDays(1)), null));
    }

    private static PromiseId promise(long number) {
        return new PromiseId(new UUID(4, number));
    }

    private static BoundaryShared shared(long number, @Nullable LocalDate reviewOn) {
        BoundaryWording wording = new BoundaryWording(
                new Title("Boundary " + number),
                new Words("Asking first"),
                Words.NONE,
                Words.NONE,
                Words.NONE,
                app.twofold.domain.boundary.wording.Kind.COMMUNICATION);
        return new BoundaryShared(boundary(number), Holder.MINE, wording, reviewOn);
    }

    private static RepairAsked asked(long number, BoundaryId boundary) {
        Account account = new Account(new Words("You did not ask"), Words.NONE, new Words("That you ask"));
        return new RepairAsked(repair(number), boundary, account);
    }

    private static BoundaryId boundary(long number) {
        return new BoundaryId(new UUID(2, number));
    }

    private static RepairId repair(long number) {
        return new RepairId(new UUID(3, number));
    }

    @Test
    void aPhaseThatWaitsForAnAnswerComesUpUntilThereIsOne() {
        Story story = givenBoth(by(ALEX, new PhaseProposed(Phase.TOGETHER, TODAY)));
        assertThat(Agenda.of(story.state(), START))
                .containsExactly(new Item(Kind.PHASE_PROPOSED, new UUID(0, 0), "", TODAY));

        story.and(by(SAM, new PhaseDeclined(3)));
        assertThat(Agenda.of(story.state(), START)).isEmpty();
    }

    private static GoalProposed proposed(long number, @Nullable LocalDate due) {
        Wording wording = new Wording(
                new Title("Goal " + number),
                Words.NONE,
                Area.FUN,
                new Measure.None(),
                due,
                Words.NONE,
                IfThen.NONE,
                Carrier.BOTH);
        return new GoalProposed(goal(number), wording);
    }

    private static GoalId goal(long number) {
        return new GoalId(new UUID(1, number));
    }
}
