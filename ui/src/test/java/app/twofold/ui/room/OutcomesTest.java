package app.twofold.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.GoalId;
import app.twofold.domain.OutcomeId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.session.Outcome;
import app.twofold.domain.checkin.session.Place;
import app.twofold.domain.checkin.session.SessionCommand.ComeBack;
import app.twofold.domain.checkin.session.SessionCommand.EndCheckin;
import app.twofold.domain.checkin.session.SessionCommand.Move;
import app.twofold.domain.checkin.session.SessionCommand.NoteOutcome;
import app.twofold.domain.checkin.session.SessionCommand.PauseCheckin;
import app.twofold.domain.checkin.session.SessionCommand.SayClosing;
import app.twofold.domain.goal.GoalCommand.AgreeGoal;
import app.twofold.domain.goal.GoalCommand.EditGoal;
import app.twofold.domain.goal.Status;
import app.twofold.domain.goal.wording.Edit;
import app.twofold.domain.goal.wording.Edit.EditText;
import app.twofold.migrations.TestClock;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What is taken along, pauses, and the end.
@Tag("days")
class OutcomesTest extends RoomTest {

    private static final String WEDNESDAYS = "Could we keep Wednesdays free?";

    @Test
    void aSentenceOfTheOthersBecomesAGoalOrANoteAndNothingThatBindsThem() {
        atOutcomes();
        open();

        press(WEDNESDAYS, "Sam: " + WEDNESDAYS);

        assertThat(offers("Goal") && offers("Note")).isTrue();
        assertThat(offers("Promise") || offers("Boundary")).isFalse();
        press("Goal");
        until(() -> says("Goal, from Alex"));
        assertThat(now().outcomes().byId().values()).extracting(Outcome::text).containsExactly(new Words(WEDNESDAYS));
    }

    @Test
    void aSentenceThatHasBecomeSomethingSaysSoOnBothScreens() {
        atOutcomes();
        open();
        assertThat(find(Span.class).all()).noneMatch(span -> span.hasClassName("became"));

        sam(new NoteOutcome(talk, new OutcomeId(UUID.randomUUID()), Outcome.Kind.NOTE, new Words(WEDNESDAYS), null));

        until(() -> find(Span.class).all().stream().anyMatch(span -> span.hasClassName("became")));
    }

    @Test
    void whatTheOtherProposesIsAgreedToRightThere() {
        atOutcomes();
        open();
        OutcomeId id = new OutcomeId(UUID.randomUUID());
        sam(new NoteOutcome(talk, id, Outcome.Kind.GOAL, new Words(WEDNESDAYS), null));
        until(() -> says("Goal, from Sam"));

        press("Agree to it");

        until(() -> says("Goal, agreed by both"));
        assertThat(people.state(alexSeat)
                        .goals()
                        .find(new GoalId(id.value()))
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.ACTIVE);
    }

    @Test
    void nobodyAgreesHereToWordsThatTheCardDoesNotSay() {
        atOutcomes();
        open();
        OutcomeId id = new OutcomeId(UUID.randomUUID());
        GoalId goal = new GoalId(id.value());
        sam(new NoteOutcome(talk, id, Outcome.Kind.GOAL, new Words(WEDNESDAYS), null));
        until(() -> offers("Agree to it"));

        sam(new EditGoal(goal, head(), new EditText(Edit.TextField.WHY, new Words("And Thursdays"))));
        until(() -> says("Its words have changed since. Read them before you agree."));

        assertThat(offers("Agree to it")).isFalse();
        sam(new EditGoal(goal, head(), new EditText(Edit.TextField.WHY, Words.NONE)));
        until(() -> offers("Agree to it"));
        press("Agree to it");
        until(() -> !offers("Agree to it"));
        sam(new AgreeGoal(goal, 3));
        until(() -> says("Goal, agreed by both"));
    }

    @Test
    void aSentenceOfOnesOwnIsTakenAlongAndBack() {
        atOutcomes();
        open();
        area("A sentence of your own").setValue("I ask Jo about the room");

        press("Take it along");
        until(() -> says("Note, by Alex"));
        assertThat(area("A sentence of your own").getValue()).isEmpty();
        press("Take it back");

        until(() -> now().outcomes().byId().isEmpty());
    }

    @Test
    void noSentenceIsTakenAlongWithoutWords() {
        atOutcomes();
        open();

        press("Take it along");

        assertThat(area("A sentence of your own").isInvalid()).isTrue();
        assertThat(now().outcomes().byId()).isEmpty();
    }

    @Test
    void aPromiseLeadsToWhereItStandsAndATooLongOneIsNotMade() {
        atOutcomes();
        open();

        assertThat(sam(new NoteOutcome(
                        talk,
                        new OutcomeId(UUID.randomUUID()),
                        Outcome.Kind.PROMISE,
                        new Words("a".repeat(201)),
                        null)))
                .isInstanceOf(app.twofold.server.CommandResult.Refused.class);
        sam(new NoteOutcome(
                talk, new OutcomeId(UUID.randomUUID()), Outcome.Kind.PROMISE, new Words("I cook on Fridays"), null));

        until(() -> says("Promise, by Sam"));
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains("promises");
        assertThat(people.state(alexSeat).promises().byId()).hasSize(1);
    }

    @Test
    void oneWordEachClosesItAndTheSummaryFollows() {
        atOutcomes();
        sam(new Move(talk, new Place.AtOutcomes(), new Place.AtClosing()));
        open();
        until(() -> title().equals("One word each"));
        find(TextField.class).single().setValue("Lighter");

        press("Close with this word");
        until(() -> says("It is closed when Sam has said theirs."));
        sam(new SayClosing(talk, new Title("Tired"), new Words("Thank you for staying")));

        until(() -> title().equals("Your check-in"));
        assertThat(says("Lighter") && says("Tired") && says("Thank you for staying"))
                .isTrue();
        assertThat(says(WEDNESDAYS)).isTrue();
    }

    @Test
    void oneTapPausesBothAndNamesATime() {
        bothAtThanks();
        open();

        press("I need a pause");
        until(() -> says("You are both paused. That’s allowed."));
        assertThat(now().isPaused()).isTrue();
        until(() -> says("Alex needs a pause and plans to be back " + inTwentyMinutes()));
        press(button -> button.getText().startsWith("Come back " + inTwentyMinutes()));

        assertThat(now().pauses().byPerson().get(alex.person()).backAt()).isAfter(TestClock.now());
        until(() -> says("You plan to be back " + inTwentyMinutes()));
        press("I am back");
        until(() -> !says("You are both paused. That’s allowed."));
        assertThat(now().isPaused()).isFalse();
    }

    @Test
    void theOthersPauseShowsAtOnceAndGoesAwayByItself() {
        bothAtThanks();
        open();

        sam(new PauseCheckin(talk, TestClock.now().plus(Duration.ofMinutes(20))));
        until(() -> says("Sam needs a pause and plans to be back " + inTwentyMinutes()) && says("Nothing is broken."));
        sam(new ComeBack(talk));

        until(() -> !says("Nothing is broken."));
    }

    /// A pause late in the evening ends on another day.
    private static String inTwentyMinutes() {
        LocalDate then = LocalDate.ofInstant(TestClock.now().plus(Duration.ofMinutes(20)), TestClock.ZONE);
        return then.equals(TestClock.today()) ? "at " : "tomorrow at ";
    }

    @Test
    void duringAPauseEitherMayEndIt() {
        bothAtThanks();
        open();
        sam(new PauseCheckin(talk, null));
        until(() -> says("Sam needs a pause and will say when it goes on."));

        press("End the check-in here");
        until(() -> says("This ends it for both of you."));
        press("End it");

        until(() -> title().equals("Your check-in"));
        assertThat(now().ended().early()).isTrue();
        assertThat(says("8 questions were not opened.")).isTrue();
    }

    @Test
    void theOthersEndShowsTheSummary() {
        bothAtThanks();
        open();

        sam(new EndCheckin(talk));

        until(() -> title().equals("Your check-in"));
    }

    private long head() {
        return people.state(samSeat).seq();
    }

    private void atOutcomes() {
        bothAtThanks();
        reveal(THANKS, said("For the tea. It was warm."), said(WEDNESDAYS + " I liked that."));
        sam(new Move(talk, new Place.AtPrompt(1), new Place.AtOutcomes()));
    }

    private void press(String text, String label) {
        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.getText().equals(text)
                                && label.equals(button.getElement().getAttribute("aria-label")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void press(java.util.function.Predicate<com.vaadin.flow.component.button.Button> wanted) {
        test(find(com.vaadin.flow.component.button.Button.class).all().stream()
                        .filter(wanted)
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
