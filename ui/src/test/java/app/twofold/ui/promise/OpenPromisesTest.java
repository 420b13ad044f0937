package app.twofold.ui.promise;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.PromiseId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.promise.Promise;
import app.twofold.domain.promise.Promise.Proposal;
import app.twofold.domain.promise.Promise.Stage;
import app.twofold.domain.promise.PromiseCommand.DeclinePromise;
import app.twofold.domain.promise.PromiseCommand.JudgePromise;
import app.twofold.domain.promise.PromiseCommand.MakePromise;
import app.twofold.domain.promise.PromiseCommand.ProposePromise;
import app.twofold.domain.promise.PromiseCommand.ProposePromiseChange;
import app.twofold.ui.kit.Leaf;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What is open or suggested: what each can do about it, and what becomes of it.
@Tag("days")
class OpenPromisesTest extends PromisesTest {

    private static final String WRITE = "I write before";

    @Test
    void whatTheOtherSuggestedIsAgreedToByAgreeAlone() {
        people.does(alexSeat, new MakePromise(id, new Title(RING), null));
        sam(new ProposePromiseChange(id, new Title(WRITE), null, null));
        navigate(PromisesView.class);

        press("Change it: " + RING);
        assertThat(words("The promise").getValue()).isEqualTo(WRITE);
        pressInDialog("Suggest it");

        assertThat(fault(words("The promise"))).isEqualTo("That is what Sam suggested. To agree, press Agree.");
        assertThat(only().text()).isEqualTo(new Title(RING));
    }

    @Test
    void whatOneHasSuggestedIsNotSuggestedOnceMoreAlsoAfterNotNow() {
        people.does(alexSeat, new ProposePromise(id, new Title(PHONES), null));
        long first = proposal();
        sam(new DeclinePromise(id, proposal()));
        navigate(PromisesView.class);

        press("Change it: " + PHONES);
        words("The promise").setValue("  " + PHONES + " ");
        pressInDialog("Suggest it");

        assertThat(fault(words("The promise"))).isEqualTo("You have already suggested exactly this.");
        assertThat(proposal()).isEqualTo(first);
    }

    @Test
    void suggestingWhatHoldsTakesTheOwnSuggestionBack() {
        people.does(alexSeat, new MakePromise(id, new Title(RING), null));
        people.does(alexSeat, new ProposePromiseChange(id, new Title(WRITE), null, null));
        navigate(PromisesView.class);

        press("Change it: " + RING);
        words("The promise").setValue(RING);
        pressInDialog("Suggest it");

        until(() -> !sees("You suggest a change:"));
        assertThat(only().proposal()).isNull();
    }

    @Test
    void whatIsRefusedAboutTheDayIsSaidAtTheDay() {
        navigate(PromisesView.class);
        press("Make a promise");
        words("The promise").setValue(RING);
        day().setValue(today().minusDays(1));
        day().setInvalid(false);
        pressInDialog("Promise");

        assertThat(fault(day())).isEqualTo("Choose today or a later day.");
        assertThat(fault(words("The promise"))).isEmpty();
        assertThat(people.state(alexSeat).promises().byId()).isEmpty();
    }

    @Test
    void oneWithoutAnEndGoesOnWhileItIsKept() {
        sam(new MakePromise(id, new Title(RING), null));
        navigate(PromisesView.class);

        press("Kept: " + RING);
        assertThat(says("It goes on.")).isTrue();
        segment("Not kept");
        assertThat(says("This ends the promise.") && !says("It goes on.")).isTrue();
        segment("Kept");
        words("In your words, if you like").setValue("Every time.");
        pressInDialog("Send");

        until(() -> sees("Kept so far, you said today: “Every time.”"));
        assertThat(only().isOpen()).isTrue();
        assertThat(buttons()).containsExactly("Kept", "Not kept", "Change it");
        press("Not kept: " + RING);
        pressInDialog("Send");
        until(() -> sees("Nothing is open right now."));
        assertThat(only().stage()).isEqualTo(Stage.NOT_KEPT);
    }

    @Test
    void whoMadeOneWithoutAnEndReadsHowItGoes() {
        people.does(alexSeat, new MakePromise(id, new Title(RING), null));
        navigate(PromisesView.class);

        sam(new JudgePromise(id, null, true, new Words("Thank you.")));

        until(() -> sees("Kept so far, said Sam today: “Thank you.”"));
        assertThat(sees("Say how you see it") || sees("Waiting for Sam")).isFalse();
    }

    @Test
    void whatEndsOneBeforeItsLastDaySaysSo() {
        sam(new MakePromise(id, new Title(RING), today().plusDays(1)));
        navigate(PromisesView.class);

        press("Kept: " + RING);
        assertThat(says("This ends the promise before its last day.")).isTrue();
        segment("Not kept");
        assertThat(says("This ends the promise before its last day.")).isTrue();
    }

    @Test
    void onItsLastDayNothingIsSaidAboutItsEnd() {
        sam(new MakePromise(id, new Title(RING), today()));
        navigate(PromisesView.class);

        press("Kept: " + RING);
        assertThat(says("This ends the promise") || says("It goes on.")).isFalse();
    }

    @Test
    void oneOfBothEndsOnceTheOtherHasSpokenToo() {
        ofBoth();
        navigate(PromisesView.class);
        press("Not kept: " + PHONES);
        assertThat(says("This ends the promise once Sam has said how it goes.")).isTrue();
        pressInDialog("Send");

        until(() -> sees("Not kept, you said today") && sees("Waiting for Sam, no rush."));
        assertThat(only().isOpen()).isTrue();
    }

    @Test
    void bothReadTheFirstViewOfOneOfBoth() {
        ofBoth(today().plusDays(3));
        sam(new JudgePromise(id, null, false, new Words("Once, on Tuesday.")));
        navigate(PromisesView.class);
        assertThat(sees("Not kept, said Sam today: “Once, on Tuesday.”") && sees("Say how you see it, no rush."))
                .isTrue();

        inTheBrowserOf(sam);
        navigate(PromisesView.class);
        assertThat(sees("Not kept, you said today: “Once, on Tuesday.”") && sees("Waiting for Alex, no rush."))
                .isTrue();
        assertThat(sees("Say how you see it")).isFalse();
    }

    @Test
    void takingOtherWordsBackBringsBackThoseThatTheyAnswered() {
        sam(new ProposePromise(id, new Title(PHONES), null));
        people.does(
                alexSeat, new ProposePromiseChange(id, new Title("Phones stay out of the bedroom"), null, proposal()));
        navigate(PromisesView.class);
        assertThat(buttons()).containsExactly("Change it", "Take back");

        press("Take back: Phones stay out of the bedroom");

        until(() -> sees("Sam suggests that you both promise this.") && sees(PHONES));
        assertThat(only().stage()).isEqualTo(Stage.PROPOSED);
        assertThat(buttons()).containsExactly("Agree", "Not now", "Change it");
    }

    @Test
    void onlyWhoSuggestedItTakesTheWholeBack() {
        people.does(alexSeat, new ProposePromise(id, new Title(PHONES), null));
        sam(new ProposePromiseChange(id, new Title(WRITE), null, proposal()));
        navigate(PromisesView.class);
        assertThat(buttons()).containsExactly("Agree", "Not now", "Change it", "Take back");

        press("Take back: " + WRITE);
        assertThat(says("It will no longer wait for an answer. You don’t need a reason,"))
                .isTrue();
        pressInDialog("Take back");

        until(() -> sees("Suggested, and taken back today"));
    }

    @Test
    void whatAsksThisPartnerComesFirstAndThenEachByItsDay() {
        promise("No end", null, true);
        var later = promise("Later", today().plusDays(9), true);
        promise("Soon", today().plusDays(2), false);
        promise("Due", today(), true);
        promise("For Sam to say", today(), false);
        sam(new ProposePromiseChange(later, new Title("Later still"), today().plusDays(20), null));
        sam(new ProposePromise(id, new Title("Declined"), null));
        people.does(alexSeat, new DeclinePromise(id, seq(id)));
        people.does(alexSeat, new ProposePromise(new PromiseId(UUID.randomUUID()), new Title("Mine"), null));
        navigate(PromisesView.class);

        assertThat(cards()).containsExactly("Due", "Later", "For Sam to say", "Soon", "No end", "Declined", "Mine");
    }

    private PromiseId promise(String text, @Nullable LocalDate until, boolean isSams) {
        var promise = new PromiseId(UUID.randomUUID());
        people.does(isSams ? samSeat : alexSeat, new MakePromise(promise, new Title(text), until));
        return promise;
    }

    private long seq(PromiseId promise) {
        return people.state(alexSeat)
                .promises()
                .find(promise)
                .map(Promise::proposal)
                .map(Proposal::seq)
                .orElseThrow();
    }

    /// What the open ones say, from top to bottom.
    private List<String> cards() {
        return find(Leaf.class).all().stream()
                .filter(card -> card.hasClassName("pr-card"))
                .map(card ->
                        card.getElement().getChild(0).getChild(1).getChild(0).getText())
                .toList();
    }
}
