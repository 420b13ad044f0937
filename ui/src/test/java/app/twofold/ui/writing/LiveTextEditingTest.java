package app.twofold.ui.writing;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.ui.writing.LiveTextEditing.Reading;
import app.twofold.ui.writing.LiveTextEditing.Submission;
import org.junit.jupiter.api.Test;

class LiveTextEditingTest {

    private final LiveTextEditing editing = new LiveTextEditing(new Reading(7, "We cook on Fridays."));

    @Test
    void sendsWhatWasTypedAsAnEditOfTheTextThatWasRead() {
        assertThat(editing.paused("We cook together on Fridays."))
                .contains(new Submission(7, "We cook together on Fridays."));
    }

    @Test
    void sendsNothingWhenNothingWasTyped() {
        assertThat(editing.paused("We cook on Fridays.")).isEmpty();
        assertThat(editing.paused("We cook on Fridays. ")).isEmpty();
    }

    @Test
    void showsWhatTheOtherWroteWhenNothingIsUnsent() {
        editing.arrived(new Reading(8, "We cook on Fridays and Sundays."));

        assertThat(editing.toShow()).contains(new Reading(8, "We cook on Fridays and Sundays."));
        editing.showed(new Reading(8, "We cook on Fridays and Sundays."));
        assertThat(editing.toShow()).isEmpty();
    }

    @Test
    void mergesWhatTheOtherWroteIntoWhatWasTypedMeanwhile() {
        editing.arrived(new Reading(8, "We cook on Fridays, and we sing."));

        assertThat(editing.paused("Both of us cook on Fridays."))
                .contains(new Submission(8, "Both of us cook on Fridays, and we sing."));
    }

    @Test
    void sendsCollidingWordsAgainstTheTextTheyStartedFromSoThatBothVersionsStay() {
        editing.arrived(new Reading(8, "We cook on Mondays."));

        assertThat(editing.paused("We cook on Sundays.")).contains(new Submission(7, "We cook on Sundays."));
    }

    @Test
    void doesNotRepeatOwnWordsThatWereSentBefore() {
        editing.sent("We cook on Fridays. I bake");
        editing.arrived(new Reading(8, "We cook on Fridays. I bake"));

        assertThat(editing.paused("We cook on Fridays. I bake bread."))
                .contains(new Submission(8, "We cook on Fridays. I bake bread."));
    }

    @Test
    void keepsTypingOnAfterAMergeThatTheFieldDoesNotShowYet() {
        editing.sent("We cook on Fridays. I bake");
        editing.arrived(new Reading(9, "Both of us cook on Fridays. I bake"));

        assertThat(editing.paused("We cook on Fridays. I bake bread."))
                .contains(new Submission(9, "Both of us cook on Fridays. I bake bread."));
    }

    @Test
    void waitsWithTheTextOfTheOtherUntilOwnWordsAreSent() {
        editing.arrived(new Reading(8, "We cook on Fridays, and we sing."));
        String typed = "Both of us cook on Fridays.";
        String merged = editing.paused(typed).orElseThrow().text();
        editing.sent(typed);
        editing.arrived(new Reading(9, merged));

        assertThat(editing.held()).isEqualTo(typed);
        assertThat(editing.toShow()).contains(new Reading(9, merged));
    }

    @Test
    void doesNotTakeAwayTheSpaceBeforeTheNextWord() {
        editing.sent("We cook on Fridays. Then ");
        editing.arrived(new Reading(8, "We cook on Fridays. Then"));

        assertThat(editing.toShow()).isEmpty();
    }

    @Test
    void finishesAWordThatTheOtherWritesRightBeside() {
        editing.sent("We cook on Fridays. ba");
        editing.arrived(new Reading(9, "We cook on Fridays. ba and sing"));

        assertThat(editing.paused("We cook on Fridays. bake"))
                .contains(new Submission(9, "We cook on Fridays. bake and sing"));
    }

    @Test
    void neverTakesAwayWhatTheOtherWroteBeforeTheFieldShowedIt() {
        editing.arrived(new Reading(8, "We cook on Mondays."));
        editing.arrived(new Reading(9, "We sing on Mondays."));

        assertThat(editing.paused("We cook on Sundays.")).contains(new Submission(7, "We cook on Sundays."));
    }

    @Test
    void finishesAWordIntoWhichTheOtherWritesAtAnotherPlace() {
        editing.sent("We cook on Fri");
        editing.arrived(new Reading(9, "We cook on BlackFri"));

        assertThat(editing.paused("We cook on Friday")).contains(new Submission(9, "We cook on BlackFriday"));
    }
}
