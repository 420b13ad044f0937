package app.twofold.ui.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Words;
import app.twofold.domain.boundary.StatementCommand.AgreeBoundary;
import app.twofold.domain.boundary.StatementCommand.ConfirmBoundary;
import app.twofold.domain.boundary.StatementCommand.DiscussBoundary;
import app.twofold.domain.boundary.StatementCommand.HonourBoundary;
import app.twofold.domain.boundary.StatementCommand.ReviseBoundary;
import app.twofold.domain.boundary.StatementCommand.SayBoundaryMissed;
import app.twofold.domain.boundary.StatementCommand.SetReview;
import app.twofold.domain.boundary.StatementCommand.WithdrawBoundary;
import app.twofold.domain.boundary.wording.Revision;
import app.twofold.domain.boundary.wording.SayBack;
import app.twofold.domain.boundary.wording.Stage;
import app.twofold.domain.win.WinKind;
import app.twofold.migrations.TestClock;
import app.twofold.ui.kit.QuietDialog;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("days")
class BoundaryDetailViewTest extends BoundaryViewTest {

    @Test
    void sendsWhatWasHeardInOwnWords() {
        sam(BoundaryTalk.shares(boundary));
        open();
        test(area("Your own words")).setValue("You have nothing left then");

        press("Send to Sam");

        assertThat(now().latest().talk().waiting().map(SayBack::text))
                .contains(new Words("You have nothing left then"));
        assertThat(says("Your words are with Sam")).isTrue();
    }

    @Test
    void showsTheMomentTheOtherSaysItBack() {
        people.does(alexSeat, BoundaryTalk.shares(boundary));
        open();

        sam(BoundaryTalk.saysBack(boundary, "You are tired then"));

        until(() -> says("You are tired then"));
        press("Yes, that is what I meant");
        assertThat(now().latest().stage()).isEqualTo(Stage.UNDERSTOOD);
    }

    @Test
    void saysWhatWasMissedAndAsksForItOnceMore() {
        people.does(alexSeat, BoundaryTalk.shares(boundary));
        sam(BoundaryTalk.saysBack(boundary, "You are tired then"));
        open();
        press("Something was missed");
        test(area("What was missed")).setValue("It is about being woken");

        press("Send to Sam");

        assertThat(now().latest().stage()).isEqualTo(Stage.SHARED);
        assertThat(says("Sam can say it back again")).isTrue();
        assertThat(says("It is about being woken")).isTrue();
    }

    @Test
    void keepsWhatIsBeingTypedWhenTheOtherChangesSomething() {
        sam(BoundaryTalk.shares(boundary));
        open();
        TextArea words = area("Your own words");
        test(words).setValue("You have nothing left");

        sam(new HonourBoundary(boundary, new Words("You let me sleep"), TestClock.today()));
        until(() -> says("You let me sleep"));
        sam(new ReviseBoundary(boundary, 1, Revision.TIGHTEN, BoundaryTalk.words("No talks after nine")));
        until(() -> says("No talks after nine"));

        assertThat(area("Your own words")).isSameAs(words);
        assertThat(words.getValue()).isEqualTo("You have nothing left");
        press("Send to Sam");
        assertThat(now().latest().number()).isEqualTo(2);
        assertThat(now().latest().stage()).isEqualTo(Stage.SAID_BACK);
    }

    @Test
    void refusesNoWordsAtTheField() {
        sam(BoundaryTalk.shares(boundary));
        open();

        press("Send to Sam");

        assertThat(area("Your own words").getErrorMessage()).isEqualTo("Please fill this in.");
        assertThat(now().latest().stage()).isEqualTo(Stage.SHARED);
    }

    @Test
    void agreesOnceItIsUnderstood() {
        sam(BoundaryTalk.shares(boundary));
        long said = seq(people.does(alexSeat, BoundaryTalk.saysBack(boundary, "You are tired then")));
        open();
        assertThat(offers("Agree to these words")).isFalse();

        sam(new ConfirmBoundary(boundary, 1, said));
        until(() -> offers("Agree to these words"));
        press("Agree to these words");

        assertThat(now().standing().isAgreed()).isTrue();
        assertThat(says("You both agreed")).isTrue();
    }

    @Test
    void readsWhatWasMissedTheMomentItIsSaid() {
        sam(BoundaryTalk.shares(boundary));
        long said = seq(people.does(alexSeat, BoundaryTalk.saysBack(boundary, "You are tired then")));
        open();

        sam(new SayBoundaryMissed(boundary, 1, said, new Words("It is about being woken")));

        until(() -> says("Say it back again"));
        assertThat(says("It is about being woken")).isTrue();
    }

    @Test
    void takesAnAgreementBackAtOnceAndTheWordsHold() {
        agreedOfSams();
        open();

        press("Take my agreement back");

        assertThat(now().standing().isAgreed()).isFalse();
        assertThat(says("You took your agreement back. The words still apply as they were stated."))
                .isTrue();
    }

    @Test
    void showsWhatTheOtherTightenedWithTheDifferenceInWords() {
        agreedOfSams();
        open();

        sam(new ReviseBoundary(boundary, 1, Revision.TIGHTEN, BoundaryTalk.words("No serious talks after nine")));

        until(() -> says("No serious talks after nine"));
        assertThat(says("Removed: ")).isTrue();
        assertThat(says("ten")).isTrue();
        assertThat(says("Added: ")).isTrue();
        assertThat(says("nine")).isTrue();
        assertThat(says("Say it back in your own words")).isTrue();
    }

    @Test
    void showsOtherWordsBesideTheAgreedOnesWhichStayInForce() {
        agreedOfSams();
        open();

        sam(new ReviseBoundary(boundary, 1, Revision.REWORD, BoundaryTalk.words("Talks after ten if both want")));

        until(() -> says("Sam proposes new words"));
        assertThat(says("In force")).isTrue();
        assertThat(now().standing().isAgreed()).isTrue();
    }

    @Test
    void agreesAgainToTheWordsInForceWhileOthersAreProposed() {
        agreedOfSams();
        open();
        assertThat(offers("Agree again to the words in force")).isFalse();
        sam(new ReviseBoundary(boundary, 1, Revision.REWORD, BoundaryTalk.words("Talks after ten if both want")));
        until(() -> says("Sam proposes new words"));
        press("Take my agreement back");
        assertThat(now().standing().isAgreed()).isFalse();

        press("Agree again to the words in force");

        assertThat(now().standing().isAgreed()).isTrue();
        assertThat(now().beside()).as("what is proposed is still proposed").isNotNull();
        assertThat(offers("Agree again to the words in force")).isFalse();
        assertThat(offers("Take my agreement back")).isTrue();
    }

    @Test
    void thanksForWhatWasHonoured() {
        agreedOfSams();
        open();
        test(honour()).setValue("You let me sleep");

        press("Say thanks");

        assertThat(now().notes()).hasSize(1);
        assertThat(says("You let me sleep")).isTrue();
        press("Take back");
        assertThat(now().notes()).isEmpty();
    }

    @Test
    void thanksAmongTheSmallWinsToo() {
        agreedOfSams();
        open();
        test(honour()).setValue("You let me sleep");
        test(find(Checkbox.class).all().getFirst()).click();

        press("Say thanks");

        assertThat(people.state(samSeat).wins().byId().values()).singleElement().satisfies(win -> {
            assertThat(win.kind()).isEqualTo(WinKind.THANKS);
            assertThat(win.content().boundary()).isEqualTo(boundary);
        });
        assertThat(now().notes()).isEmpty();
        assertThat(says("You let me sleep")).isTrue();
    }

    @Test
    void tellsThatTheOtherWouldLikeToDiscussAndThatItHolds() {
        people.does(alexSeat, BoundaryTalk.shares(boundary));
        open();

        sam(new DiscussBoundary(boundary, 1, new Words("Ten is early on Fridays")));

        until(() -> says("Sam would like to discuss this"));
        assertThat(says("Ten is early on Fridays")).isTrue();
        assertThat(says("It still applies in the meantime.")).isTrue();
    }

    @Test
    void saysWhatWithdrawingMeansBeforeAnythingHappens() {
        agreedOfAlex();
        open();

        press("Withdraw");

        assertThat(find(QuietDialog.class).all())
                .extracting(QuietDialog::getHeaderTitle)
                .contains("Withdraw this boundary");
        assertThat(says("It ends at once, without a reason, and does not come back. Sam sees that you withdrew it."
                        + " Its words stay readable for both of you."))
                .isTrue();
        assertThat(now().isWithdrawn()).isFalse();
    }

    @Test
    void showsTheEndTheMomentTheOtherWithdrawsIt() {
        agreedOfSams();
        open();
        assertThat(offers("Withdraw")).as("nobody withdraws the other's").isFalse();

        sam(new WithdrawBoundary(boundary));

        until(() -> says("Sam withdrew this today. It does not hold any more."));
        assertThat(offers("Take my agreement back")).isFalse();
    }

    @Test
    void saysThatTheDayToLookAtItHasCome() {
        agreedOfAlex();
        people.does(alexSeat, new SetReview(boundary, TestClock.today()));

        open();

        assertThat(says("It’s time to look at this again")).isTrue();
    }

    @Test
    void agreeingAgainFollowsTakingBack() {
        agreedOfSams();
        open();
        press("Take my agreement back");

        press("Agree to these words");

        assertThat(now().standing().isAgreed()).isTrue();
        assertThat(people.does(alexSeat, new AgreeBoundary(boundary, 1))).isNotNull();
    }

    private TextField honour() {
        return find(TextField.class).all().stream()
                .filter(field -> "How it was kept, in one line".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
