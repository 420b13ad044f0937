package app.twofold.domain.goal;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.GoalId;
import app.twofold.domain.MilestoneId;
import app.twofold.domain.Story;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalEvent.AchievedTakenBack;
import app.twofold.domain.goal.GoalEvent.AssentTakenBack;
import app.twofold.domain.goal.GoalEvent.CalledAchieved;
import app.twofold.domain.goal.GoalEvent.GoalAgreed;
import app.twofold.domain.goal.GoalEvent.GoalDeclined;
import app.twofold.domain.goal.GoalEvent.GoalEdited;
import app.twofold.domain.goal.GoalEvent.GoalLetGo;
import app.twofold.domain.goal.GoalEvent.GoalNoted;
import app.twofold.domain.goal.GoalEvent.GoalProposed;
import app.twofold.domain.goal.GoalEvent.GoalResumed;
import app.twofold.domain.goal.GoalEvent.GoalSetAside;
import app.twofold.domain.goal.GoalEvent.GoalTextEdited;
import app.twofold.domain.goal.GoalEvent.LetGoAcknowledged;
import app.twofold.domain.goal.GoalEvent.LetGoTakenBack;
import app.twofold.domain.goal.GoalEvent.MilestoneReached;
import app.twofold.domain.goal.GoalEvent.MilestoneReopened;
import app.twofold.domain.goal.GoalEvent.ProgressCorrected;
import app.twofold.domain.goal.GoalEvent.ProgressLogged;
import app.twofold.domain.goal.GoalEvent.ProgressTakenBack;
import app.twofold.domain.goal.GoalEvent.ProposalWithdrawn;
import app.twofold.domain.goal.GoalEvent.TextDiverged;
import app.twofold.domain.goal.GoalEvent.TextPicked;
import app.twofold.domain.goal.GoalEvent.WordingSuggested;
import app.twofold.domain.goal.GoalHappening.Achieved;
import app.twofold.domain.goal.GoalHappening.Agreed;
import app.twofold.domain.goal.GoalHappening.Declined;
import app.twofold.domain.goal.GoalHappening.KeptBeside;
import app.twofold.domain.goal.GoalHappening.LetGo;
import app.twofold.domain.goal.GoalHappening.Noted;
import app.twofold.domain.goal.GoalHappening.Progressed;
import app.twofold.domain.goal.GoalHappening.Proposed;
import app.twofold.domain.goal.GoalHappening.Resumed;
import app.twofold.domain.goal.GoalHappening.Reworded;
import app.twofold.domain.goal.GoalHappening.SetAside;
import app.twofold.domain.goal.GoalHappening.Withdrawn;
import app.twofold.domain.goal.wording.Amount;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Carrier;
import app.twofold.domain.goal.wording.Edit.EditText;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.domain.goal.wording.IfThen;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.history.HistoryFilter;
import app.twofold.domain.history.Telling;
import app.twofold.domain.text.Splice;
import app.twofold.domain.text.TextEdit;
import app.twofold.domain.timeline.Entry;
import app.twofold.domain.timeline.EntryKind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GoalReadingTest {

    private static final GoalId WALK = new GoalId(new UUID(1, 1));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Wording WALKING = titled("A walk every Sunday");
    private static final Wording HIKING = titled("A hike every Sunday");
    private static final Wording RUNNING = titled("A run every Sunday");
    private static final Duration DAYS = Duration.ofDays(3);

    @Test
    void whoAgreedWhenIsInTheAgreementAndNotBesideIt() {
        Telling told = proposed().later(DAYS).and(SAM, new GoalAgreed(WALK, 1));

        assertThat(told.told(EntryKind.GOAL))
                .containsExactly(
                        new Proposed(WALKING),
                        new Agreed(1, WALKING, null, null, Map.of(ALEX, Story.START, SAM, Story.START.plus(DAYS))));
        assertThat(told.entries(HistoryFilter.of(EntryKind.GOAL)))
                .extracting(Entry::by)
                .containsExactly(Set.of(ALEX, SAM), Set.of(ALEX));
    }

    @Test
    void anAgreedChangeShowsWhatWasInForceUntilThen() {
        Telling told = agreed().later(DAYS)
                .and(SAM, new WordingSuggested(WALK, 2, HIKING))
                .later(DAYS)
                .and(ALEX, new GoalAgreed(WALK, 2));

        assertThat(told.told(EntryKind.GOAL).subList(2, 4))
                .containsExactly(
                        new Reworded(WALKING, HIKING),
                        new Agreed(
                                2,
                                HIKING,
                                WALKING,
                                Story.START,
                                Map.of(SAM, Story.START.plus(DAYS), ALEX, told.now())));
    }

    @Test
    void oneAssentOfTwoAndOneTakenBackAreNotToldByThemselves() {
        Telling told = proposed()
                .and(SAM, new GoalEdited(WALK, 2, title("A hike every Sunday")))
                .and(SAM, new GoalAgreed(WALK, 2), new AssentTakenBack(WALK, 2));

        assertThat(told.told(EntryKind.GOAL)).containsExactly(new Proposed(WALKING), new Reworded(WALKING, HIKING));
    }

    @Test
    void editsOfOnePersonWithinAnHourAreOne() {
        Telling told = agreed().and(SAM, new GoalEdited(WALK, 2, title("A hike every Sunday")))
                .later(Duration.ofMinutes(55))
                .and(SAM, new GoalEdited(WALK, 3, title("A run every Sunday")));

        Entry last = told.entries(HistoryFilter.of(EntryKind.GOAL)).getFirst();
        assertThat(last.happening()).isEqualTo(new Reworded(WALKING, RUNNING));
        assertThat(last.first()).isEqualTo(told.seq() - 1);
        assertThat(last.last()).isEqualTo(told.seq());
        assertThat(last.at()).isEqualTo(told.now());
    }

    @Test
    void anEditAfterAnHourOrByTheOtherMuchLaterIsAnotherEntry() {
        Telling told = agreed().and(SAM, new GoalEdited(WALK, 2, title("A hike every Sunday")))
                .later(Duration.ofMinutes(61))
                .and(SAM, new GoalEdited(WALK, 3, title("A run every Sunday")))
                .later(Duration.ofMinutes(11))
                .and(ALEX, new GoalEdited(WALK, 4, title("A walk every Sunday")));

        assertThat(told.told(EntryKind.GOAL).subList(2, 5))
                .containsExactly(
                        new Reworded(WALKING, HIKING), new Reworded(HIKING, RUNNING), new Reworded(RUNNING, WALKING));
    }

    @Test
    void anAnswerInBetweenBeginsAnotherEntry() {
        Telling told = agreed().and(SAM, new GoalEdited(WALK, 2, title("A hike every Sunday")))
                .and(ALEX, new GoalDeclined(WALK, 2, new Words("too far")))
                .and(SAM, new GoalEdited(WALK, 3, title("A run every Sunday")));

        assertThat(told.told(EntryKind.GOAL).subList(2, 5))
                .containsExactly(
                        new Reworded(WALKING, HIKING),
                        new Declined(new Words("too far")),
                        new Reworded(HIKING, RUNNING));
    }

    @Test
    void notesThatBothWriteTogetherAreOneEntryOfBoth() {
        Telling told = agreed().and(ALEX, note("Lake"))
                .later(Duration.ofMinutes(5))
                .and(SAM, note("Lake or forest"))
                .later(Duration.ofMinutes(5))
                .and(ALEX, note("Lake or old forest"));

        Entry last = told.entries(HistoryFilter.of(EntryKind.GOAL)).getFirst();
        assertThat(last.happening()).isEqualTo(new Noted("", "Lake or old forest"));
        assertThat(last.by()).containsExactlyInAnyOrder(ALEX, SAM);
        assertThat(told.told(EntryKind.GOAL)).hasSize(3);
    }

    @Test
    void whatIsTypedIsToldAsItReadsAfterEachBurst() {
        Telling told = agreed().and(ALEX, typed(null, 0, new Splice(0, "", "Lake")))
                .later(Duration.ofMinutes(5))
                .and(SAM, typed(null, 0, new Splice(4, "", " or forest")))
                .and(ALEX, typed(TextField.TITLE, 2, new Splice(2, "walk", "hi")))
                .and(ALEX, typed(TextField.TITLE, 3, new Splice(4, "", "ke")));
        told.later(DAYS).and(SAM, typed(null, 0, new Splice(0, "Lake or f", "F")));

        assertThat(told.told(EntryKind.GOAL).subList(2, 5))
                .containsExactly(
                        new Noted("", "Lake or forest"),
                        new Reworded(WALKING, HIKING),
                        new Noted("Lake or forest", "Forest"));
        assertThat(told.entries(HistoryFilter.ALL.with("lake or forest"))).hasSize(2);
    }

    private static GoalTextEdited typed(@Nullable TextField field, int version, Splice splice) {
        return new GoalTextEdited(WALK, field, version, TextEdit.of(List.of(splice)));
    }

    @Test
    void aTextThatCollidedStaysFindableWhoeverPicks() {
        Telling told = agreed().and(ALEX, note("Lake"), new TextDiverged(WALK, null, new Words("Sea")));
        told.and(SAM, new TextPicked(WALK, null, told.seq(), new Words("Lake")));

        assertThat(told.told(EntryKind.GOAL)).contains(new KeptBeside(new Words("Sea")));
        assertThat(told.entries(HistoryFilter.ALL.with("sea"))).hasSize(1);
    }

    @Test
    void progressIsToldAsItReadsNowAndNotOnceItIsTakenBack() {
        Telling told = agreed().and(ALEX, new ProgressLogged(WALK, Amount.of(1), DAY, Words.NONE));
        long entry = told.seq();
        told.later(DAYS).and(ALEX, new ProgressCorrected(WALK, entry, Amount.of(2), DAY, new Words("twice")));

        Entry read = told.entries(HistoryFilter.of(EntryKind.GOAL)).getFirst();
        assertThat(read.happening()).isInstanceOfSatisfying(Progressed.class, progressed -> {
            assertThat(progressed.entry().amount()).isEqualTo(Amount.of(2));
            assertThat(progressed.entry().corrected()).isTrue();
        });
        assertThat(read.at()).isEqualTo(Story.START);
        told.and(ALEX, new ProgressTakenBack(WALK, entry));
        assertThat(told.told(EntryKind.GOAL)).noneMatch(Progressed.class::isInstance);
    }

    @Test
    void milestonesAreToldByTheirNamesUntilTheyAreReopened() {
        MilestoneId path = new MilestoneId(new UUID(4, 1));
        Wording steps =
                measured(new Measure.Milestones(List.of(new Measure.Milestone(path, new Title("Choose a path")))));
        Telling told = Telling.ofBoth()
                .and(ALEX, new GoalProposed(WALK, steps))
                .and(SAM, new GoalAgreed(WALK, 1), new MilestoneReached(WALK, path, DAY));

        assertThat(told.told(EntryKind.GOAL))
                .contains(new GoalHappening.MilestoneReached(new Title("Choose a path"), DAY));
        told.and(ALEX, new MilestoneReopened(WALK, path));
        assertThat(told.told(EntryKind.GOAL)).hasSize(2);
    }

    @Test
    void aGoalIsAchievedWithTheSecondWord() {
        Telling told = agreed().and(ALEX, new CalledAchieved(WALK));

        assertThat(told.told(EntryKind.GOAL).getLast()).isEqualTo(new GoalHappening.CalledAchieved());
        told.and(ALEX, new AchievedTakenBack(WALK));
        assertThat(told.told(EntryKind.GOAL)).hasSize(2);
        told.and(ALEX, new CalledAchieved(WALK)).and(SAM, new CalledAchieved(WALK));
        Entry last = told.entries(HistoryFilter.of(EntryKind.GOAL)).getFirst();
        assertThat(last.happening()).isEqualTo(new Achieved());
        assertThat(last.by()).containsExactlyInAnyOrder(ALEX, SAM);
    }

    @Test
    void pausesAndEndingsAreToldAsTheyAre() {
        Telling told = agreed().and(SAM, new GoalSetAside(WALK, DAY.plusDays(9)), new GoalResumed(WALK))
                .and(ALEX, new GoalResumed(WALK))
                .and(SAM, new GoalLetGo(WALK, new Words("my knee")))
                .and(ALEX, new LetGoAcknowledged(WALK));

        assertThat(told.told(EntryKind.GOAL).subList(2, 6))
                .containsExactly(
                        new SetAside(DAY.plusDays(9)),
                        new Resumed(),
                        new LetGo(new Words("my knee"), false),
                        new GoalHappening.LetGoAcknowledged());
    }

    @Test
    void lettingGoThatIsTakenBackIsNotTold() {
        Telling told = agreed().and(SAM, new GoalLetGo(WALK, Words.NONE), new LetGoTakenBack(WALK));

        assertThat(told.told(EntryKind.GOAL)).hasSize(2);
    }

    @Test
    void aWithdrawnProposalIsToldWithItsWords() {
        Telling told = proposed().and(ALEX, new ProposalWithdrawn(WALK));

        assertThat(told.told(EntryKind.GOAL)).containsExactly(new Proposed(WALKING), new Withdrawn(WALKING));
    }

    private static Telling proposed() {
        return Telling.ofBoth().and(ALEX, new GoalProposed(WALK, WALKING));
    }

    private static Telling agreed() {
        return proposed().and(SAM, new GoalAgreed(WALK, 1));
    }

    private static GoalNoted note(String text) {
        return new GoalNoted(WALK, new Words(text));
    }

    private static EditText title(String title) {
        return new EditText(TextField.TITLE, new Words(title));
    }

    private static Wording titled(String title) {
        return Wording.of(new Title(title), new Words("to talk without phones"), Area.CLOSENESS);
    }

    private static Wording measured(Measure measure) {
        return new Wording(
                WALKING.title(), WALKING.why(), Area.FUN, measure, null, Words.NONE, IfThen.NONE, Carrier.BOTH);
    }
}
