package app.twofold.domain.win;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.Story.by;
import static app.twofold.domain.Story.givenBoth;
import static app.twofold.domain.win.SomeWins.HIKE;
import static app.twofold.domain.win.SomeWins.TODAY;
import static app.twofold.domain.win.SomeWins.UNKNOWN;
import static app.twofold.domain.win.SomeWins.correctHike;
import static app.twofold.domain.win.SomeWins.hikeCorrected;
import static app.twofold.domain.win.SomeWins.hikeLogged;
import static app.twofold.domain.win.SomeWins.logHike;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.GoalId;
import app.twofold.domain.Story;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.StatementEvent.BoundaryShared;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.boundary.wording.Kind;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinCommand.ReactToWin;
import app.twofold.domain.win.WinCommand.ReplyToWin;
import app.twofold.domain.win.WinCommand.TakeBackReaction;
import app.twofold.domain.win.WinCommand.TakeBackReply;
import app.twofold.domain.win.WinCommand.UndoWin;
import app.twofold.domain.win.WinEvent.ReactionTakenBack;
import app.twofold.domain.win.WinEvent.ReplyTakenBack;
import app.twofold.domain.win.WinEvent.WinLogged;
import app.twofold.domain.win.WinEvent.WinReacted;
import app.twofold.domain.win.WinEvent.WinReplied;
import app.twofold.domain.win.WinEvent.WinUndone;
import app.twofold.domain.win.WinRefusal.LinkedBoundaryUnknown;
import app.twofold.domain.win.WinRefusal.LinkedGoalUnknown;
import app.twofold.domain.win.WinRefusal.NotYourReply;
import app.twofold.domain.win.WinRefusal.NotYourWin;
import app.twofold.domain.win.WinRefusal.ReplyUnknown;
import app.twofold.domain.win.WinRefusal.TooLateToUndo;
import app.twofold.domain.win.WinRefusal.WinEmpty;
import app.twofold.domain.win.WinRefusal.WinIdTaken;
import app.twofold.domain.win.WinRefusal.WinInFuture;
import app.twofold.domain.win.WinRefusal.WinTooLongAgo;
import app.twofold.domain.win.WinRefusal.WinUnknown;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WinRulesTest {

    private static final Words NICE = new Words("That was a good day");
    private static final long FIRST_FREE_SEQ = 3;

    @Test
    void eitherLogsAWin() {
        givenBoth()
                .when(SAM, logHike("Up and down again 🥾", TODAY))
                .then(hikeLogged("Up and down again 🥾", TODAY))
                .thenState(state -> {
                    Win win = state.wins().find(HIKE).orElseThrow();
                    assertThat(win.by()).isEqualTo(SAM);
                    assertThat(win.at()).isEqualTo(Story.START);
                    assertThat(win.correctedAt()).isNull();
                    assertThat(state.wins().byDay().get(TODAY)).containsExactly(HIKE);
                });
    }

    @Test
    void aWinNeedsWords() {
        givenBoth().when(ALEX, logHike(" \n", TODAY)).thenRefused(new WinEmpty());
    }

    @Test
    void aWinIsOfTodayOrEarlier() {
        givenBoth().when(ALEX, logHike("Hike", TODAY.minusYears(3))).then(hikeLogged("Hike", TODAY.minusYears(3)));
        givenBoth().when(ALEX, logHike("Hike", TODAY.plusDays(1))).thenRefused(new WinInFuture());
    }

    @Test
    void todayIsTheAuthorsOwn() {
        Instant alreadyTomorrowInBerlin = Instant.parse("2026-03-03T00:30:00Z");
        LocalDate tomorrow = TODAY.plusDays(1);
        givenBoth()
                .at(alreadyTomorrowInBerlin)
                .when(SAM, logHike("Hike", tomorrow))
                .thenRefused(new WinInFuture())
                .when(ALEX, logHike("Hike", tomorrow))
                .then(hikeLogged("Hike", tomorrow));
    }

    @Test
    void winsReachBackToTheYear2000() {
        LocalDate first = LocalDate.of(2000, 1, 1);
        givenBoth().when(ALEX, logHike("Hike", first)).then(hikeLogged("Hike", first));
        givenBoth().when(ALEX, logHike("Hike", first.minusDays(1))).thenRefused(new WinTooLongAgo(first));
        givenBoth().when(ALEX, logHike("Hike", LocalDate.MIN)).thenRefused(new WinTooLongAgo(first));
    }

    @Test
    void anIdIsGivenOnce() {
        givenBoth(by(ALEX, hikeLogged("Hike", TODAY)))
                .when(SAM, logHike("Mine", TODAY))
                .thenRefused(new WinIdTaken())
                .and(by(ALEX, new WinUndone(HIKE)))
                .when(SAM, logHike("Mine", TODAY))
                .thenRefused(new WinIdTaken());
    }

    @Test
    void aLinkLeadsToAGoalOfTheCouple() {
        GoalId nowhere = new GoalId(new UUID(9, 9));
        givenBoth().when(ALEX, logHike("Hike", TODAY, nowhere)).thenRefused(new LinkedGoalUnknown());
    }

    @Test
    void aLinkLeadsToABoundaryOfTheCouple() {
        BoundaryId talks = new BoundaryId(new UUID(5, 1));
        BoundaryWording wording = new BoundaryWording(
                new Title("No talks after ten"), NICE, Words.NONE, Words.NONE, Words.NONE, Kind.COMMUNICATION);
        LogWin kept = new LogWin(HIKE, WinKind.THANKS, NICE, About.YOU, TODAY, null, talks);

        givenBoth().when(ALEX, kept).thenRefused(new LinkedBoundaryUnknown());
        givenBoth(by(SAM, new BoundaryShared(talks, Holder.MINE, wording, null)))
                .when(ALEX, kept)
                .then(new WinLogged(HIKE, WinKind.THANKS, NICE, About.YOU, TODAY, null, talks))
                .thenState(state -> assertThat(
                                state.wins().find(HIKE).orElseThrow().content().boundary())
                        .isEqualTo(talks));
    }

    @Test
    void repliesComeFromEitherAndKeepTheirAuthor() {
        givenBoth(by(ALEX, hikeLogged("Hike", TODAY)))
                .when(SAM, new ReplyToWin(HIKE, NICE))
                .then(new WinReplied(HIKE, NICE))
                .thenState(state -> assertThat(
                                state.wins().find(HIKE).orElseThrow().replies())
                        .containsExactly(new Win.Reply(FIRST_FREE_SEQ + 1, SAM, Story.START, NICE)))
                .when(SAM, new ReplyToWin(HIKE, Words.NONE))
                .thenRefused(new WinEmpty());
    }

    @Test
    void aReplyIsTakenBackByItsAuthorOnly() {
        long reply = FIRST_FREE_SEQ + 1;
        givenBoth(by(ALEX, hikeLogged("Hike", TODAY)), by(SAM, new WinReplied(HIKE, NICE)))
                .when(ALEX, new TakeBackReply(HIKE, reply))
                .thenRefused(new NotYourReply())
                .when(SAM, new TakeBackReply(HIKE, reply))
                .then(new ReplyTakenBack(HIKE, reply))
                .thenState(state -> assertThat(
                                state.wins().find(HIKE).orElseThrow().replies())
                        .isEmpty())
                .when(SAM, new TakeBackReply(HIKE, reply))
                .thenRefused(new ReplyUnknown());
    }

    @Test
    void eachHasOneReaction() {
        givenBoth(by(ALEX, hikeLogged("Hike", TODAY)))
                .when(SAM, new ReactToWin(HIKE, Reaction.SMILED))
                .then(new WinReacted(HIKE, Reaction.SMILED))
                .when(SAM, new ReactToWin(HIKE, Reaction.SMILED))
                .thenNothingToDo()
                .when(SAM, new ReactToWin(HIKE, Reaction.ME_TOO))
                .then(new WinReacted(HIKE, Reaction.ME_TOO))
                .thenState(state -> assertThat(
                                state.wins().find(HIKE).orElseThrow().reactions())
                        .containsOnlyKeys(SAM)
                        .containsValue(Reaction.ME_TOO))
                .when(ALEX, new TakeBackReaction(HIKE))
                .thenNothingToDo()
                .when(SAM, new TakeBackReaction(HIKE))
                .then(new ReactionTakenBack(HIKE))
                .thenState(state -> assertThat(
                                state.wins().find(HIKE).orElseThrow().reactions())
                        .isEmpty());
    }

    @Test
    void itsAuthorTakesAWinBackWithinTheDay() {
        givenBoth(by(SAM, hikeLogged("Hike", TODAY)), by(ALEX, new WinReplied(HIKE, NICE)))
                .when(ALEX, new UndoWin(HIKE))
                .thenRefused(new NotYourWin())
                .at(Instant.parse("2026-03-03T04:59:00Z"))
                .when(SAM, new UndoWin(HIKE))
                .then(new WinUndone(HIKE))
                .thenState(state -> {
                    assertThat(state.wins().find(HIKE)).isEmpty();
                    assertThat(state.wins().byDay()).isEmpty();
                    assertThat(state.wins().isTaken(HIKE)).isTrue();
                })
                .when(SAM, new UndoWin(HIKE))
                .thenNothingToDo();
    }

    @Test
    void afterTheAuthorsMidnightItIsTooLateToUndo() {
        givenBoth(by(SAM, hikeLogged("Hike", TODAY)))
                .at(Instant.parse("2026-03-03T05:00:00Z"))
                .when(SAM, new UndoWin(HIKE))
                .thenRefused(new TooLateToUndo());
    }

    @Test
    void aBackDatedWinIsUndoneOnTheDayOfLogging() {
        givenBoth(by(SAM, hikeLogged("Hike", TODAY.minusDays(9))))
                .later(Duration.ofHours(1))
                .when(SAM, new UndoWin(HIKE))
                .then(new WinUndone(HIKE));
    }

    @Test
    void itsAuthorCorrectsAWinAtAnyTimeAndItShows() {
        LocalDate dayBefore = TODAY.minusDays(1);
        Story story = givenBoth(by(ALEX, hikeLogged("Hike", TODAY)), by(SAM, new WinReplied(HIKE, NICE)))
                .later(Duration.ofDays(40))
                .when(ALEX, correctHike("Long hike", dayBefore))
                .then(hikeCorrected("Long hike", dayBefore));
        Win win = story.state().wins().find(HIKE).orElseThrow();
        assertThat(win.text()).isEqualTo(new Words("Long hike"));
        assertThat(win.correctedAt()).isEqualTo(Story.START.plus(Duration.ofDays(40)));
        assertThat(win.at()).isEqualTo(Story.START);
        assertThat(win.replies()).hasSize(1);
        assertThat(story.state().wins().byDay()).containsOnlyKeys(dayBefore);
    }

    @Test
    void nobodyCorrectsTheOthersWords() {
        givenBoth(by(ALEX, hikeLogged("Hike", TODAY)))
                .when(SAM, correctHike("Walk", TODAY))
                .thenRefused(new NotYourWin());
    }

    @Test
    void aCorrectionKeepsTheRulesOfLogging() {
        Story story = givenBoth(by(ALEX, hikeLogged("Hike", TODAY)));
        story.when(ALEX, correctHike("", TODAY)).thenRefused(new WinEmpty());
        story.when(ALEX, correctHike("Hike", TODAY.plusDays(1))).thenRefused(new WinInFuture());
        story.when(ALEX, correctHike("Hike", LocalDate.MIN)).thenRefused(new WinTooLongAgo(WinDecider.EARLIEST));
        story.when(ALEX, correctHike("Hike", TODAY)).thenNothingToDo();
    }

    @Test
    void aDayThatIsStillAheadElsewhereDoesNotHinderACorrection() {
        LocalDate tomorrow = TODAY.plusDays(1);
        givenBoth(by(SAM, hikeLogged("Hike", tomorrow)))
                .when(SAM, correctHike("Long hike", tomorrow))
                .then(hikeCorrected("Long hike", tomorrow));
    }

    @Test
    void whatIsUnknownIsRefused() {
        givenBoth()
                .when(ALEX, new ReplyToWin(UNKNOWN, NICE))
                .thenRefused(new WinUnknown())
                .when(ALEX, new TakeBackReply(UNKNOWN, 1))
                .thenRefused(new WinUnknown())
                .when(ALEX, new ReactToWin(UNKNOWN, Reaction.SMILED))
                .thenRefused(new WinUnknown())
                .when(ALEX, new TakeBackReaction(UNKNOWN))
                .thenRefused(new WinUnknown())
                .when(ALEX, new UndoWin(UNKNOWN))
                .thenRefused(new WinUnknown())
                .when(ALEX, correctHike("Hike", TODAY))
                .thenRefused(new WinUnknown());
    }
}
