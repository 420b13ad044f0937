package app.twofold.domain.history;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.RepairId;
import app.twofold.domain.Story;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.BoundaryHappening;
import app.twofold.domain.boundary.BoundaryHappening.Agreed;
import app.twofold.domain.boundary.BoundaryHappening.AssentTakenBack;
import app.twofold.domain.boundary.BoundaryHappening.Honoured;
import app.twofold.domain.boundary.BoundaryHappening.Missed;
import app.twofold.domain.boundary.BoundaryHappening.Revised;
import app.twofold.domain.boundary.BoundaryHappening.SaidBack;
import app.twofold.domain.boundary.BoundaryHappening.Shared;
import app.twofold.domain.boundary.BoundaryHappening.Understood;
import app.twofold.domain.boundary.BoundaryHappening.Withdrawn;
import app.twofold.domain.boundary.Repair;
import app.twofold.domain.boundary.RepairEvent.RepairAsked;
import app.twofold.domain.boundary.RepairEvent.RepairClosed;
import app.twofold.domain.boundary.RepairEvent.RepairPlanned;
import app.twofold.domain.boundary.RepairEvent.RepairSaidBack;
import app.twofold.domain.boundary.RepairEvent.RepairUnderstood;
import app.twofold.domain.boundary.RepairEvent.RepairWithdrawn;
import app.twofold.domain.boundary.RepairHappening.Asked;
import app.twofold.domain.boundary.RepairHappening.Settled;
import app.twofold.domain.boundary.StatementEvent.BoundaryAgreed;
import app.twofold.domain.boundary.StatementEvent.BoundaryAssentTakenBack;
import app.twofold.domain.boundary.StatementEvent.BoundaryHonoured;
import app.twofold.domain.boundary.StatementEvent.BoundaryMissed;
import app.twofold.domain.boundary.StatementEvent.BoundaryRevised;
import app.twofold.domain.boundary.StatementEvent.BoundarySaidBack;
import app.twofold.domain.boundary.StatementEvent.BoundaryShared;
import app.twofold.domain.boundary.StatementEvent.BoundaryUnderstood;
import app.twofold.domain.boundary.StatementEvent.BoundaryWithdrawn;
import app.twofold.domain.boundary.StatementEvent.DiscussionAsked;
import app.twofold.domain.boundary.StatementEvent.DiscussionSettled;
import app.twofold.domain.boundary.StatementEvent.HonourTakenBack;
import app.twofold.domain.boundary.StatementEvent.ReviewSet;
import app.twofold.domain.boundary.StatementEvent.RevisionWithdrawn;
import app.twofold.domain.boundary.wording.Account;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.boundary.wording.Kind;
import app.twofold.domain.boundary.wording.Revision;
import app.twofold.domain.timeline.Entry;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Subject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BoundaryReadingTest {

    private static final BoundaryId TALKS = new BoundaryId(new UUID(0, 0xB0));
    private static final RepairId REPAIR = new RepairId(new UUID(0, 0x4E));
    private static final BoundaryWording TEN = titled("No serious talks after ten");
    private static final BoundaryWording NINE = titled("No serious talks after nine");
    private static final BoundaryWording EIGHT = titled("No serious talks after eight");
    private static final Words HEARD = new Words("You are too tired then");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Duration DAYS = Duration.ofDays(3);

    @Test
    void theWayToAnAgreementIsToldStepByStep() {
        assertThat(agreed().told(EntryKind.BOUNDARY))
                .containsExactly(
                        new Shared(Holder.MINE, TEN),
                        new SaidBack(HEARD),
                        new Understood(HEARD),
                        new Agreed(1, TEN, null, null, Map.of(ALEX, Story.START, SAM, Story.START)));
    }

    @Test
    void wordsThatWereSaidBackAnewStandInPlaceOfThoseThatWaited() {
        Telling told = shared();
        told.and(SAM, new BoundarySaidBack(TALKS, 1, new Words("You want quiet")));
        told.and(SAM, new BoundarySaidBack(TALKS, 1, HEARD));
        told.and(ALEX, new BoundaryMissed(TALKS, 1, told.seq(), new Words("not only tired")));

        assertThat(told.told(EntryKind.BOUNDARY))
                .containsExactly(
                        new Shared(Holder.MINE, TEN), new SaidBack(HEARD), new Missed(new Words("not only tired")));
    }

    @Test
    void anAgreedRewordingShowsTheWordsBeforeAndSinceWhenTheyHeld() {
        Telling told = agreed().later(DAYS).and(ALEX, new BoundaryRevised(TALKS, 2, Revision.REWORD, NINE));
        told.and(SAM, new BoundarySaidBack(TALKS, 2, HEARD));
        told.and(ALEX, new BoundaryUnderstood(TALKS, 2, told.seq())).and(SAM, new BoundaryAgreed(TALKS, 2));

        Entry last = told.entries(HistoryFilter.of(EntryKind.BOUNDARY)).getFirst();
        assertThat(last.happening())
                .isEqualTo(new Agreed(2, NINE, TEN, Story.START, Map.of(ALEX, told.now(), SAM, told.now())));
        assertThat(last.by()).isEqualTo(Set.of(ALEX, SAM));
        assertThat(last.subject().title()).isEqualTo(NINE.title().value());
        assertThat(told.told(EntryKind.BOUNDARY)).contains(new Revised(Revision.REWORD, TEN, NINE));
    }

    @Test
    void severalTighteningsWithinAnHourAreOne() {
        Telling told = agreed().and(ALEX, new BoundaryRevised(TALKS, 2, Revision.TIGHTEN, NINE))
                .later(Duration.ofMinutes(20))
                .and(ALEX, new BoundaryRevised(TALKS, 3, Revision.TIGHTEN, EIGHT));

        assertThat(told.told(EntryKind.BOUNDARY).subList(4, 5))
                .containsExactly(new Revised(Revision.TIGHTEN, TEN, EIGHT));
    }

    @Test
    void steppingBackIsTold() {
        Telling told = agreed().and(SAM, new BoundaryAssentTakenBack(TALKS, 1))
                .and(ALEX, new BoundaryRevised(TALKS, 2, Revision.REWORD, NINE))
                .and(ALEX, new BoundaryWithdrawn(TALKS));

        assertThat(told.told(EntryKind.BOUNDARY).subList(4, 7))
                .containsExactly(new AssentTakenBack(), new Revised(Revision.REWORD, TEN, NINE), new Withdrawn());
    }

    @Test
    void aDroppedRevisionIsToldWithItsWords() {
        Telling told = agreed().and(ALEX, new BoundaryRevised(TALKS, 2, Revision.REWORD, NINE))
                .and(ALEX, new RevisionWithdrawn(TALKS, 2));

        assertThat(told.told(EntryKind.BOUNDARY).getLast()).isEqualTo(new BoundaryHappening.RevisionWithdrawn(NINE));
    }

    @Test
    void aWishToTalkIsToldOnceAndNotThatItIsSettled() {
        Telling told = shared().and(SAM, new DiscussionAsked(TALKS, 1, new Words("what is serious")))
                .and(SAM, new DiscussionAsked(TALKS, 1, new Words("what counts as serious")))
                .and(SAM, new DiscussionSettled(TALKS))
                .and(ALEX, new ReviewSet(TALKS, DAY));

        assertThat(told.told(EntryKind.BOUNDARY))
                .containsExactly(
                        new Shared(Holder.MINE, TEN),
                        new BoundaryHappening.DiscussionAsked(new Words("what counts as serious")));
    }

    @Test
    void thanksForHonouringItAreToldUntilTheyAreTakenBack() {
        Telling told = agreed().and(SAM, new BoundaryHonoured(TALKS, new Words("You waited"), DAY));
        long note = told.seq();

        assertThat(told.told(EntryKind.BOUNDARY).getLast())
                .isInstanceOfSatisfying(
                        Honoured.class,
                        honoured -> assertThat(honoured.note().text()).isEqualTo(new Words("You waited")));
        told.and(SAM, new HonourTakenBack(TALKS, note));
        assertThat(told.told(EntryKind.BOUNDARY)).hasSize(4);
    }

    @Test
    void aRepairStandsWhereItWasAskedForWithAllThatFollowed() {
        Telling told = agreed().later(DAYS).and(SAM, new RepairAsked(REPAIR, TALKS, account()));
        told.later(DAYS).and(ALEX, new RepairSaidBack(REPAIR, new Words("I woke you")));
        told.and(SAM, new RepairUnderstood(REPAIR, told.seq()))
                .and(ALEX, new RepairPlanned(REPAIR, new Words("A note on the door")))
                .and(SAM, new RepairClosed(REPAIR));

        List<Entry> entries = told.entries(HistoryFilter.of(EntryKind.REPAIR)).reversed();
        assertThat(entries).extracting(Entry::at).containsExactly(Story.START.plus(DAYS), told.now());
        assertThat(entries).extracting(Entry::by).containsExactly(Set.of(SAM), Set.of(ALEX, SAM));
        assertThat(entries).allMatch(entry -> entry.subject().title().equals("No serious talks after ten"));
        Repair repair = ((Asked) entries.getFirst().happening()).repair();
        assertThat(repair.ended()).isEqualTo(new Repair.Ended(told.now(), Repair.Ending.CLOSED));
        assertThat(entries.getLast().happening()).isEqualTo(new Settled(repair));
        assertThat(told.entries(HistoryFilter.ALL.with("door"))).hasSize(2);
    }

    @Test
    void aRepairThatWasWithdrawnIsNotSettled() {
        Telling told = agreed().and(SAM, new RepairAsked(REPAIR, TALKS, account()), new RepairWithdrawn(REPAIR));

        assertThat(((Asked) told.only(EntryKind.REPAIR).happening()).repair().ended())
                .isEqualTo(new Repair.Ended(told.now(), Repair.Ending.WITHDRAWN));
    }

    @Test
    void whatBelongsToABoundaryIsInItsHistory() {
        Telling told = agreed().and(SAM, new RepairAsked(REPAIR, TALKS, account()));
        SubjectHistory history =
                told.chronicle().about(SAM, Subject.Ref.of(TALKS), told.now()).orElseThrow();

        assertThat(history.entries()).hasSize(5);
        assertThat(history.versions())
                .containsExactly(new Version(
                        1,
                        new Version.Stated.OfBoundary(TEN, null),
                        Story.START,
                        null,
                        Map.of(ALEX, Story.START, SAM, Story.START),
                        true));
        assertThat(told.chronicle().about(SAM, Subject.Ref.of(new BoundaryId(new UUID(9, 9))), told.now()))
                .isEmpty();
    }

    private static Telling shared() {
        return Telling.ofBoth().and(ALEX, new BoundaryShared(TALKS, Holder.MINE, TEN, null));
    }

    private static Telling agreed() {
        Telling told = shared().and(SAM, new BoundarySaidBack(TALKS, 1, HEARD));
        return told.and(ALEX, new BoundaryUnderstood(TALKS, 1, told.seq())).and(SAM, new BoundaryAgreed(TALKS, 1));
    }

    private static Account account() {
        return new Account(new Words("You woke me"), new Words("I lay awake"), new Words("That it waits"));
    }

    private static BoundaryWording titled(String title) {
        return new BoundaryWording(
                new Title(title),
                new Words("Asking for a time tomorrow"),
                new Words("Waking me to finish an argument"),
                Words.NONE,
                Words.NONE,
                Kind.COMMUNICATION);
    }
}
