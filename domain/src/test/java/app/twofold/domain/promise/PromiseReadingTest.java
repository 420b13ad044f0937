package app.twofold.domain.promise;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.PromiseId;
import app.twofold.domain.Story;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.history.HistoryFilter;
import app.twofold.domain.history.Telling;
import app.twofold.domain.promise.Promise.Terms;
import app.twofold.domain.promise.PromiseEvent.PromiseAgreed;
import app.twofold.domain.promise.PromiseEvent.PromiseChangeProposed;
import app.twofold.domain.promise.PromiseEvent.PromiseChangeWithdrawn;
import app.twofold.domain.promise.PromiseEvent.PromiseDeclined;
import app.twofold.domain.promise.PromiseEvent.PromiseJudged;
import app.twofold.domain.promise.PromiseEvent.PromiseMade;
import app.twofold.domain.promise.PromiseEvent.PromiseProposed;
import app.twofold.domain.promise.PromiseEvent.PromiseTakenBack;
import app.twofold.domain.timeline.Entry;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Subject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PromiseReadingTest {

    private static final PromiseId ID = new PromiseId(new UUID(0, 14));
    private static final HistoryFilter ABOUT = HistoryFilter.about(Subject.Ref.of(ID));
    private static final Title HOME = new Title("Home by seven");
    private static final Title EIGHT = new Title("Home by eight");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    @Test
    void everythingThatHappenedToItIsTold() {
        Telling told = Telling.ofBoth()
                .and(ALEX, new PromiseProposed(ID, HOME, FRIDAY))
                .and(SAM, new PromiseDeclined(ID, 3))
                .and(SAM, new PromiseAgreed(ID, 3))
                .and(SAM, new PromiseChangeProposed(ID, EIGHT, null))
                .and(SAM, new PromiseChangeWithdrawn(ID, 6))
                .and(SAM, new PromiseChangeProposed(ID, EIGHT, null))
                .and(ALEX, new PromiseAgreed(ID, 8))
                .and(ALEX, new PromiseJudged(ID, true, new Words("Yes.")))
                .and(SAM, new PromiseTakenBack(ID));

        assertThat(told.told(ABOUT))
                .containsExactly(
                        new PromiseHappening.Proposed(HOME, FRIDAY),
                        new PromiseHappening.Declined(HOME, FRIDAY),
                        new PromiseHappening.Agreed(HOME, FRIDAY, null),
                        new PromiseHappening.ChangeProposed(EIGHT, null),
                        new PromiseHappening.ChangeWithdrawn(EIGHT, null),
                        new PromiseHappening.ChangeProposed(EIGHT, null),
                        new PromiseHappening.Agreed(EIGHT, null, new Terms(5, HOME, FRIDAY, Story.START)),
                        new PromiseHappening.Judged(true, new Words("Yes.")),
                        new PromiseHappening.TakenBack());
        assertThat(told.entries(HistoryFilter.of(EntryKind.PROMISE))).hasSize(9);
    }

    @Test
    void anAgreementIsOfBothAndNamedAfterItsWords() {
        Telling told = Telling.ofBoth()
                .and(ALEX, new PromiseMade(ID, HOME, FRIDAY))
                .and(SAM, new PromiseChangeProposed(ID, EIGHT, FRIDAY))
                .and(ALEX, new PromiseAgreed(ID, 4));

        Entry agreed = told.entries(ABOUT).getFirst();

        assertThat(agreed.by()).isEqualTo(Set.of(ALEX, SAM));
        assertThat(agreed.subject().title()).isEqualTo(EIGHT.value());
        assertThat(agreed.texts()).contains(EIGHT.value(), HOME.value());
    }

    @Test
    void aProposalThatNothingIsLeftOfIsToldAsTakenBack() {
        Telling told = Telling.ofBoth()
                .and(ALEX, new PromiseProposed(ID, HOME, FRIDAY))
                .and(ALEX, new PromiseChangeWithdrawn(ID, 3));

        assertThat(told.told(ABOUT))
                .containsExactly(new PromiseHappening.Proposed(HOME, FRIDAY), new PromiseHappening.TakenBack());
    }

    @Test
    void whatDidNotTakeEffectIsNotTold() {
        Telling told = Telling.ofBoth()
                .and(SAM, new PromiseJudged(ID, true, Words.NONE))
                .and(ALEX, new PromiseMade(ID, HOME, FRIDAY))
                .and(ALEX, new PromiseJudged(ID, true, Words.NONE))
                .and(SAM, new PromiseTakenBack(ID))
                .and(SAM, new PromiseAgreed(ID, 4));

        assertThat(told.told(ABOUT)).containsExactly(new PromiseHappening.Made(HOME, FRIDAY));
    }
}
