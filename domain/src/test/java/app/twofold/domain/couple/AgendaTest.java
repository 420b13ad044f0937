package app.twofold.domain.couple;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.Story.START;
import static app.twofold.domain.Story.by;
import static app.twofold.domain.Story.givenBoth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.twofold.domain.GoalId;
import app.twofold.domain.Story;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.couple.Agenda.Item;
import app.twofold.domain.couple.Agenda.Kind;
import app.twofold.domain.goal.Area;
import app.twofold.domain.goal.Carrier;
import app.twofold.domain.goal.GoalEvent.GoalAgreed;
import app.twofold.domain.goal.GoalEvent.GoalProposed;
import app.twofold.domain.goal.GoalEvent.GoalSetAside;
import app.twofold.domain.goal.IfThen;
import app.twofold.domain.goal.Measure;
import app.twofold.domain.goal.Wording;
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
