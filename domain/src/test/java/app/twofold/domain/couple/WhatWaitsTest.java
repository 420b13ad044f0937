package app.twofold.domain.couple;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.ROBIN;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.Story.START;
import static app.twofold.domain.Story.by;
import static app.twofold.domain.Story.givenBoth;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.GoalId;
import app.twofold.domain.PersonId;
import app.twofold.domain.PromiseId;
import app.twofold.domain.Story;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalEvent.GoalProposed;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.phase.Phase;
import app.twofold.domain.phase.PhaseEvent.PhaseDeclined;
import app.twofold.domain.phase.PhaseEvent.PhaseProposed;
import app.twofold.domain.promise.PromiseEvent.PromiseAgreed;
import app.twofold.domain.promise.PromiseEvent.PromiseChangeProposed;
import app.twofold.domain.promise.PromiseEvent.PromiseDeclined;
import app.twofold.domain.promise.PromiseEvent.PromiseJudged;
import app.twofold.domain.promise.PromiseEvent.PromiseMade;
import app.twofold.domain.promise.PromiseEvent.PromiseProposed;
import app.twofold.domain.timeline.Subject;
import app.twofold.domain.timeline.Waiting;
import app.twofold.domain.timeline.Waiting.Reason;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WhatWaitsTest {

    private static final PromiseId PROMISE = new PromiseId(new UUID(0, 14));
    private static final Title HOME = new Title("Home by seven");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void theLatestComesFirstAndEachIsAskedForTheirOwn() {
        GoalId goal = new GoalId(new UUID(0, 1));
        Story story = givenBoth(
                by(ALEX, new GoalProposed(goal, Wording.of(new Title("Dinner"), Words.NONE, Area.FUN))),
                by(SAM, new PhaseProposed(Phase.IN_CONTACT, TODAY)).at(START.plusSeconds(1)),
                by(ALEX, new PromiseProposed(PROMISE, HOME, null)).at(START.plusSeconds(2)));

        assertThat(WhatWaits.of(story.state(), SAM, START))
                .containsExactly(
                        new Waiting(
                                Reason.PROMISE_PROPOSED, Subject.Ref.of(PROMISE), HOME.value(), START.plusSeconds(2)),
                        new Waiting(Reason.GOAL_PROPOSED, Subject.Ref.of(goal), "Dinner", START));
        assertThat(reasons(story, ALEX)).containsExactly(Reason.PHASE_PROPOSED);
        assertThat(reasons(story, ROBIN)).as("somebody else").isEmpty();
    }

    @Test
    void nothingWaitsAfterANotNow() {
        Story story = givenBoth(
                by(ALEX, new PhaseProposed(Phase.IN_CONTACT, TODAY)),
                by(SAM, new PhaseDeclined(3)),
                by(ALEX, new PromiseProposed(PROMISE, HOME, null)),
                by(SAM, new PromiseDeclined(PROMISE, 5)));

        assertThat(reasons(story, SAM)).isEmpty();
    }

    @Test
    void aPromiseWaitsForWhoReceivedItOnItsLastDayUntilTheySaidHowItWent() {
        Story story = givenBoth(by(ALEX, new PromiseMade(PROMISE, HOME, TODAY)));
        assertThat(reasons(story, SAM)).containsExactly(Reason.PROMISE_DUE);
        assertThat(reasons(story, ALEX)).isEmpty();

        story.and(by(SAM, new PromiseJudged(PROMISE, true, Words.NONE)));

        assertThat(reasons(story, SAM)).isEmpty();
        assertThat(WhatWaits.of(
                        givenBoth(by(ALEX, new PromiseMade(PROMISE, HOME, TODAY.plusDays(1))))
                                .state(),
                        SAM,
                        START))
                .isEmpty();
    }

    @Test
    void bothSayHowAPromiseOfBothWentAndAChangeOfItWaitsForTheOther() {
        Story story = givenBoth(
                by(ALEX, new PromiseProposed(PROMISE, HOME, TODAY)),
                by(SAM, new PromiseAgreed(PROMISE, 3)),
                by(ALEX, new PromiseJudged(PROMISE, true, Words.NONE)),
                by(SAM, new PromiseChangeProposed(PROMISE, HOME, TODAY.plusDays(7)))
                        .at(START.plus(Duration.ofHours(1))));

        assertThat(reasons(story, SAM)).containsExactly(Reason.PROMISE_DUE);
        assertThat(reasons(story, ALEX)).containsExactly(Reason.PROMISE_CHANGE_PROPOSED);
    }

    private static List<Reason> reasons(Story story, PersonId person) {
        return WhatWaits.of(story.state(), person, START).stream()
                .map(Waiting::reason)
                .toList();
    }
}
