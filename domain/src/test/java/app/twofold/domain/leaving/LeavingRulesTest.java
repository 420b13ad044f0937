package app.twofold.domain.leaving;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.ALEX_PROFILE;
import static app.twofold.domain.People.ROBIN;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.People.SAM_PROFILE;
import static app.twofold.domain.People.alexFounds;
import static app.twofold.domain.Story.START;
import static app.twofold.domain.Story.by;
import static app.twofold.domain.Story.given;
import static app.twofold.domain.Story.givenBoth;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.CoupleId;
import app.twofold.domain.PromiseId;
import app.twofold.domain.Story;
import app.twofold.domain.Title;
import app.twofold.domain.couple.ArchiveEvent.ArchiveOffered;
import app.twofold.domain.couple.ArchiveOffer;
import app.twofold.domain.couple.ArchiveOrigin;
import app.twofold.domain.couple.CoupleCommand.ChangeProfile;
import app.twofold.domain.couple.CoupleCommand.JoinCouple;
import app.twofold.domain.couple.CoupleCommand.RenameCouple;
import app.twofold.domain.couple.CoupleEvent.CoupleRenamed;
import app.twofold.domain.couple.CoupleRefusal.NotAPartner;
import app.twofold.domain.couple.WhatWaits;
import app.twofold.domain.leaving.LeavingCommand.AskToReopen;
import app.twofold.domain.leaving.LeavingCommand.LeaveSpace;
import app.twofold.domain.leaving.LeavingCommand.TakeReopenBack;
import app.twofold.domain.leaving.LeavingEvent.ReopenAsked;
import app.twofold.domain.leaving.LeavingEvent.ReopenTakenBack;
import app.twofold.domain.leaving.LeavingEvent.SpaceLeft;
import app.twofold.domain.leaving.LeavingRefusal.ReopenTooSoon;
import app.twofold.domain.leaving.LeavingRefusal.SpaceFrozen;
import app.twofold.domain.leaving.LeavingRefusal.SpaceOpen;
import app.twofold.domain.promise.PromiseCommand.TakePromiseBack;
import app.twofold.domain.promise.PromiseEvent.PromiseMade;
import app.twofold.domain.promise.PromiseEvent.PromiseProposed;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeavingRulesTest {

    private static final PromiseId PROMISE = new PromiseId(new UUID(0, 14));
    private static final Title HOME = new Title("Home by seven");

    @Test
    void oneIsEnoughToLeaveAndTheSpaceFreezes() {
        Story story = givenBoth().when(SAM, new LeaveSpace()).then(new SpaceLeft());

        assertThat(story.state().leaving().frozen()).isEqualTo(START);
        story.when(ALEX, new LeaveSpace()).thenNothingToDo();
    }

    @Test
    void oneAloneMayLeaveTooAndOpensItByThemselves() {
        given(alexFounds())
                .when(ALEX, new LeaveSpace())
                .then(new SpaceLeft())
                .when(SAM, new JoinCouple(SAM_PROFILE))
                .thenRefused(new SpaceFrozen())
                .when(ALEX, new AskToReopen())
                .then(new ReopenAsked())
                .when(ALEX, new RenameCouple(HOME))
                .then(new CoupleRenamed(HOME))
                .when(ALEX, new LeaveSpace())
                .then(new SpaceLeft())
                .when(ALEX, new AskToReopen())
                .then(new ReopenAsked());
    }

    @Test
    void nobodyWritesInAFrozenSpaceWhoeverLeft() {
        givenBoth(by(ALEX, new PromiseMade(PROMISE, HOME, null)), by(ALEX, new SpaceLeft()))
                .when(ALEX, new RenameCouple(HOME))
                .thenRefused(new SpaceFrozen())
                .when(SAM, new ChangeProfile(SAM_PROFILE))
                .thenRefused(new SpaceFrozen())
                .when(ALEX, new TakePromiseBack(PROMISE))
                .thenRefused(new SpaceFrozen())
                .when(ROBIN, new LeaveSpace())
                .thenRefused(new NotAPartner());
    }

    @Test
    void nothingWaitsInAFrozenSpace() {
        Story story = givenBoth(by(ALEX, new PromiseProposed(PROMISE, HOME, null)));
        assertThat(WhatWaits.of(story.state(), SAM, START)).hasSize(1);

        story.and(by(SAM, new SpaceLeft()));

        assertThat(WhatWaits.of(story.state(), SAM, START)).isEmpty();
    }

    @Test
    void itOpensOnceBothHaveSaidSo() {
        Story story = givenBoth(by(SAM, new SpaceLeft()))
                .when(SAM, new AskToReopen())
                .then(new ReopenAsked())
                .when(SAM, new AskToReopen())
                .thenNothingToDo()
                .when(SAM, new RenameCouple(HOME))
                .thenRefused(new SpaceFrozen());
        assertThat(story.state().leaving().yes()).containsOnlyKeys(SAM);

        story.when(ALEX, new AskToReopen()).then(new ReopenAsked());

        assertThat(story.state().leaving().isFrozen()).isFalse();
        assertThat(story.state().leaving().yes()).isEmpty();
        story.when(SAM, new RenameCouple(HOME)).then(new CoupleRenamed(HOME));
    }

    @Test
    void aYesIsTakenBackAtAnyTime() {
        givenBoth(by(SAM, new SpaceLeft()))
                .when(ALEX, new AskToReopen())
                .then(new ReopenAsked())
                .when(ALEX, new TakeReopenBack())
                .then(new ReopenTakenBack())
                .when(ALEX, new TakeReopenBack())
                .thenNothingToDo()
                .when(SAM, new AskToReopen())
                .then(new ReopenAsked())
                .thenState(state -> assertThat(state.leaving().isFrozen()).isTrue());
    }

    @Test
    void somebodyAsksOnceInThirtyDaysAndAnswersAtAnyTime() {
        Story story = givenBoth(by(SAM, new SpaceLeft()), by(ALEX, new ReopenAsked()), by(ALEX, new ReopenTakenBack()));
        story.later(Duration.ofDays(29))
                .when(ALEX, new AskToReopen())
                .thenRefused(new ReopenTooSoon(LocalDate.of(2026, 4, 1)));
        story.later(Duration.ofDays(1)).when(ALEX, new AskToReopen()).then(new ReopenAsked());

        story.when(ALEX, new TakeReopenBack())
                .then(new ReopenTakenBack())
                .when(SAM, new AskToReopen())
                .then(new ReopenAsked())
                .when(ALEX, new AskToReopen())
                .then(new ReopenAsked())
                .thenState(state -> assertThat(state.leaving().isFrozen()).isFalse());
    }

    @Test
    void whatFreezesOnceMoreIsAskedForOnceMore() {
        givenBoth(by(SAM, new SpaceLeft()), by(ALEX, new ReopenAsked()), by(SAM, new ReopenAsked()))
                .and(by(ALEX, new SpaceLeft()))
                .when(ALEX, new AskToReopen())
                .then(new ReopenAsked())
                .when(SAM, new AskToReopen())
                .then(new ReopenAsked())
                .thenState(state -> assertThat(state.leaving()).isEqualTo(Leaving.NONE));
    }

    @Test
    void whatIsOpenIsNotOpenedAgain() {
        givenBoth()
                .when(SAM, new AskToReopen())
                .thenRefused(new SpaceOpen())
                .when(SAM, new TakeReopenBack())
                .thenNothingToDo();
    }

    @Test
    void whatTheRulesDoNotAllowChangesNothingWhenItIsRead() {
        givenBoth(by(ROBIN, new SpaceLeft()), by(ALEX, new ReopenAsked()), by(SAM, new ReopenTakenBack()))
                .thenState(state -> assertThat(state.leaving()).isEqualTo(Leaving.NONE))
                .and(by(SAM, new SpaceLeft()), by(ROBIN, new ReopenAsked()), by(SAM, new ReopenAsked()))
                .thenState(state -> assertThat(state.leaving().isFrozen()).isTrue());
    }

    @Test
    void aPastThatIsOfferedGoesWithTheLeaving() {
        ArchiveOffer past =
                new ArchiveOffer(new CoupleId(new UUID(0, 9)), "0".repeat(64), 3, START, START, ArchiveOrigin.HERE);
        givenBoth(by(ALEX, new ArchiveOffered(past)), by(SAM, new SpaceLeft()))
                .thenState(state -> assertThat(state.archive()).isNull());
    }

    @Test
    void aSpaceThatWasFrozenOnceIsAsEmptyAsBefore() {
        given(alexFounds(), by(ALEX, new SpaceLeft()), by(ALEX, new ReopenAsked()))
                .thenState(state -> assertThat(state.isEmpty()).isTrue())
                .when(ALEX, new ChangeProfile(ALEX_PROFILE))
                .thenNothingToDo();
    }
}
