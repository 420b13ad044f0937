package app.twofold.ui.promise;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.PromiseId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.promise.Promise;
import app.twofold.domain.promise.Promise.Stage;
import app.twofold.domain.promise.PromiseCommand.AgreePromise;
import app.twofold.domain.promise.PromiseCommand.DeclinePromise;
import app.twofold.domain.promise.PromiseCommand.JudgePromise;
import app.twofold.domain.promise.PromiseCommand.MakePromise;
import app.twofold.domain.promise.PromiseCommand.ProposePromise;
import app.twofold.domain.promise.PromiseCommand.ProposePromiseChange;
import app.twofold.domain.promise.PromiseCommand.TakePromiseBack;
import app.twofold.server.Seat;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("days")
class PromisesViewTest extends PromisesTest {

    @Test
    void whereThereIsNoneThePageInvitesToMakeOne() {
        navigate(PromisesView.class);
        assertThat(sees("No promises yet")).isTrue();

        press("Make a promise");
        words("The promise").setValue("I am home by seven");
        day().setValue(today().plusDays(30));
        pressInDialog("Promise");

        until(() -> sees("I am home by seven") && sees("Sam says how it went."));
        assertThat(only().until()).contains(today().plusDays(30));
        assertThat(only().by()).isEqualTo(alex.person());
        assertThat(sees("No promises yet")).isFalse();
    }

    @Test
    void oneThatIsTooLongOrSaysNothingIsNotSent() {
        navigate(PromisesView.class);
        press("Make a promise");

        pressInDialog("Promise");
        assertThat(fault(words("The promise"))).isEqualTo("Please fill this in.");
        words("The promise").setValue("a".repeat(201));
        pressInDialog("Promise");

        assertThat(fault(words("The promise"))).isEqualTo("At most 200 characters, please.");
        assertThat(people.state(alexSeat).promises().byId()).isEmpty();
        words("The promise").setValue("a".repeat(200));
        pressInDialog("Promise");
        until(() -> sees("a".repeat(200)));
    }

    @Test
    void aDayThatIsOverIsNotSent() {
        navigate(PromisesView.class);
        press("Make a promise");
        words("The promise").setValue("I am home by seven");
        day().setValue(today().minusDays(1));
        pressInDialog("Promise");

        assertThat(people.state(alexSeat).promises().byId()).isEmpty();
        assertThat(day().getMin()).isEqualTo(today());
    }

    @Test
    void oneForBothWaitsForTheOtherAndSaysSoBefore() {
        navigate(PromisesView.class);
        press("Make a promise");
        words("The promise").setValue(PHONES);
        segment("We both promise");
        assertThat(says("It waits for Sam to agree. You both say how it went.")).isTrue();
        pressInDialog("Suggest it");

        until(() -> sees("You suggest that you both promise this.") && sees("Waiting for Sam, no rush."));
        sam(new AgreePromise(only().id(), proposal()));
        until(() -> sees("Both, no end. You both say how it goes.") && !sees("Waiting for Sam"));
    }

    @Test
    void whatTheOtherPromisesIsHereTheMomentTheyDoAndIsSaidToBeKept() {
        navigate(PromisesView.class);
        sam(new MakePromise(id, new Title(RING), today()));
        until(() -> sees("Sam, until today. You say how it went."));

        press("Kept: " + RING);
        words("In your words, if you like").setValue("Twice, even.");
        assertThat(only().isOpen()).isTrue();
        pressInDialog("Send");

        until(() -> sees("Kept, you said today: “Twice, even.”"));
        assertThat(only().stage()).isEqualTo(Stage.KEPT);
        assertThat(sees("Nothing is open right now.")).isTrue();
    }

    @Test
    void whatWasSaidCanBeSaidAgainInOtherWords() {
        sam(new MakePromise(id, new Title(RING), null));
        people.does(alexSeat, new JudgePromise(id, null, false, new Words("No call.")));
        navigate(PromisesView.class);
        assertThat(sees("Not kept, you said today: “No call.”")).isTrue();

        press("Change what you said: " + RING);
        assertThat(words("In your words, if you like").getValue()).isEqualTo("No call.");
        words("In your words, if you like").setValue("I had missed the call.");
        segment("Kept");
        assertThat(says("It goes on.")).isTrue();
        pressInDialog("Send");

        until(() -> sees("Kept so far, you said today: “I had missed the call.”"));
    }

    @Test
    void whoHasMadeOneDoesNotSayHowItWent() {
        people.does(alexSeat, new MakePromise(id, new Title(RING), today().plusDays(3)));
        navigate(PromisesView.class);

        assertThat(sees("Sam says how it went.")).isTrue();
        assertThat(buttons()).containsExactly("Change it", "Take back");
        sam(new JudgePromise(id, null, true, new Words("Thank you.")));

        until(() -> sees("Kept, said Sam today: “Thank you.”"));
    }

    @Test
    void ofBothEachSaysHowItWentAndTheFirstWaitsForTheSecond() {
        ofBoth();
        navigate(PromisesView.class);

        sam(new JudgePromise(id, null, true, new Words("Every day.")));
        until(() -> sees("Kept so far, said Sam today: “Every day.”") && sees("Say how you see it, no rush."));
        press("Not kept: " + PHONES);
        words("In your words, if you like").setValue("Once, on Tuesday.");
        pressInDialog("Send");

        until(() -> sees("Seen differently. It comes up at your next check-in."));
        assertThat(sees("Not kept, you said today: “Once, on Tuesday.”") && sees("Kept, said Sam today: “Every day.”"))
                .isTrue();
    }

    @Test
    void ownWordsAboutOneOfBothWaitForTheOther() {
        ofBoth(today().plusDays(3));
        people.does(alexSeat, new JudgePromise(id, null, true, Words.NONE));
        navigate(PromisesView.class);
        assertThat(sees("Kept, you said today") && sees("Waiting for Sam, no rush."))
                .isTrue();

        sam(new JudgePromise(id, null, true, new Words("Gladly.")));

        until(() -> sees("Kept, you both said today") && sees("Sam: “Gladly.”"));
    }

    @Test
    void otherTermsWaitWhileThoseThatHoldAreShownAndThenAreAmongThePast() {
        people.does(alexSeat, new MakePromise(id, new Title(RING), today().plusDays(40)));
        navigate(PromisesView.class);

        press("Change it: " + RING);
        pressInDialog("Suggest it");
        assertThat(fault(words("The promise"))).isEqualTo("It says this already. Change the words or the day.");
        day().setValue(today().plusDays(60));
        pressInDialog("Suggest it");

        until(() -> sees("You suggest a change:") && sees("Waiting for Sam, no rush."));
        assertThat(only().until()).contains(today().plusDays(40));
        sam(new AgreePromise(id, proposal()));
        until(() -> sees("Changed together today: until "));
        assertThat(only().until()).contains(today().plusDays(60));
    }

    @Test
    void aChangeThatIsAskedForIsAgreedToOrNotNow() {
        people.does(alexSeat, new MakePromise(id, new Title(RING), null));
        navigate(PromisesView.class);
        sam(new ProposePromiseChange(id, new Title("I write before"), null, null));
        until(() -> sees("Sam suggests a change:") && sees("I write before"));
        assertThat(sees("What it says above still applies until you both agree."))
                .isTrue();

        press("Not now: " + RING);
        until(() -> sees("You said “not now” today. You can agree at any time, or leave it."));
        press("Agree: " + RING);

        until(() -> sees("Changed together today: “I write before”, no end"));
        assertThat(only().text()).isEqualTo(new Title("I write before"));
    }

    @Test
    void ownSuggestionsCanBeTakenBackAlsoAfterNotNow() {
        people.does(alexSeat, new ProposePromise(id, new Title(PHONES), null));
        navigate(PromisesView.class);
        sam(new DeclinePromise(id, proposal()));
        until(() -> sees("Sam said “not now” today."));

        press("Take back: " + PHONES);

        until(() -> sees("Suggested, and taken back today"));
        assertThat(only().stage()).isEqualTo(Stage.TAKEN_BACK);
    }

    @Test
    void takingAPromiseBackIsAskedOnceMore() {
        people.does(alexSeat, new MakePromise(id, new Title(RING), null));
        navigate(PromisesView.class);

        press("Take back: " + RING);
        assertThat(only().isOpen()).isTrue();
        pressInDialog("Take back");

        until(() -> sees("Taken back today"));
    }

    @Test
    void whatIsTypedStaysWhileTheOtherDoesSomething() {
        sam(new MakePromise(id, new Title(RING), null));
        navigate(PromisesView.class);
        press("Kept: " + RING);
        words("In your words, if you like").setValue("Half a");

        sam(new ProposePromiseChange(id, new Title("I cook on Fridays"), null, null));

        until(() -> sees("I cook on Fridays"));
        assertThat(words("In your words, if you like").getValue()).isEqualTo("Half a");
    }

    @Test
    void nobodySaysHowItWentWithOtherWordsThanTheyHaveRead() {
        sam(new MakePromise(id, new Title(RING), null));
        navigate(PromisesView.class);
        press("Kept: " + RING);
        people.does(alexSeat, new ProposePromiseChange(id, new Title("I write before"), null, null));
        sam(new AgreePromise(id, proposal()));

        pressInDialog("Send");

        assertThat(fault(words("In your words, if you like")))
                .isEqualTo("You have both agreed to something else since. Read it first.");
        assertThat(only().views()).isEmpty();
    }

    @Test
    void nobodyAnswersASuggestionThatTheyHaveNotRead() {
        sam(new MakePromise(id, new Title(RING), null));
        navigate(PromisesView.class);
        press("Change it: " + RING);
        words("The promise").setValue("I write before");
        sam(new ProposePromiseChange(id, new Title("I ring twice"), null, null));

        pressInDialog("Suggest it");

        assertThat(fault(words("The promise"))).isEqualTo("Something else has been suggested since. Read it first.");
        assertThat(only().proposal()).extracting(Promise.Proposal::text).isEqualTo(new Title("I ring twice"));
    }

    @Test
    void theButtonsOfACardStayWhenItChanges() {
        sam(new MakePromise(id, new Title(RING), null));
        navigate(PromisesView.class);
        Button kept = button("Kept: " + RING);

        sam(new ProposePromiseChange(id, new Title("I write before"), null, null));

        until(() -> sees("Sam suggests a change:"));
        assertThat(kept.isAttached()).isTrue();
        assertThat(button("Kept: " + RING)).isSameAs(kept);
    }

    @Test
    void whatTheRulesRefuseIsSaidAtTheWords() {
        sam(new MakePromise(id, new Title(RING), null));
        navigate(PromisesView.class);
        press("Kept: " + RING);
        sam(new TakePromiseBack(id));

        pressInDialog("Send");

        assertThat(fault(words("In your words, if you like"))).isEqualTo("This promise has ended in the meantime.");
    }

    @Test
    void onlyOwnMonthsAreShown() {
        past(samSeat, "I take the bottles back", true);
        past(alexSeat, "I book the dentist", true);
        past(alexSeat, "I sort the papers", false);
        navigate(PromisesView.class);

        assertThat(dots()).containsExactly("kept", "not kept");
        assertThat(sees("Sam sees Sam’s own months, and you see yours. They are never shown side by side."))
                .isTrue();
        inTheBrowserOf(sam);
        navigate(PromisesView.class);
        assertThat(dots()).containsExactly("kept");
    }

    @Test
    void thePastShowsTwentyAndThenMore() {
        for (int i = 0; i < 22; i++) {
            past(alexSeat, "Small thing " + i + ".", true);
        }
        navigate(PromisesView.class);
        assertThat(sees("Small thing 21.")).isTrue();
        assertThat(sees("Small thing 1.")).isFalse();

        press("Show more");

        until(() -> sees("Small thing 0."));
    }

    @Test
    void someoneAloneIsToldThatItTakesSomeoneToSayHowItWent() {
        var kim = people.person("Kim");
        var seat = people.solo(kim);
        people.does(seat, new MakePromise(id, new Title(RING), null));
        inTheBrowserOf(kim);
        navigate(PromisesView.class);

        assertThat(sees("Someone has to be here to say how they went")).isTrue();
        assertThat(sees("You, no end. Someone has to be here to say how it went."))
                .isTrue();
        press("Make a promise");
        segment("We both promise");
        assertThat(says("It waits until your partner joins and agrees.")).isTrue();
    }

    private void past(Seat whose, String text, boolean kept) {
        var promise = new PromiseId(UUID.randomUUID());
        people.does(whose, new MakePromise(promise, new Title(text), today()));
        people.does(whose.equals(samSeat) ? alexSeat : samSeat, new JudgePromise(promise, null, kept, Words.NONE));
    }

    private List<String> dots() {
        return find(HtmlContainer.class).all().stream()
                .filter(dot -> "img".equals(dot.getElement().getAttribute("role")) && dot.hasClassName("tf-dot"))
                .map(dot -> dot.getElement().getAttribute("aria-label"))
                .toList();
    }

    private Button button(String label) {
        return find(Button.class).all().stream()
                .filter(button -> label.equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }
}
