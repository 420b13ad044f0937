package app.twofold.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.OutcomeId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.StatementCommand.ShareBoundary;
import app.twofold.domain.boundary.StatementCommand.WithdrawBoundary;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.boundary.wording.Kind;
import app.twofold.domain.checkin.session.Outcome;
import app.twofold.domain.checkin.session.Place;
import app.twofold.domain.checkin.session.SessionCommand.EndCheckin;
import app.twofold.domain.checkin.session.SessionCommand.Move;
import app.twofold.domain.checkin.session.SessionCommand.NoteOutcome;
import app.twofold.domain.personal.PersonalCommand.DiscardBoundaryDraft;
import app.twofold.domain.personal.PersonalState.BoundaryDraft;
import app.twofold.server.personal.PersonalSpace;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A sentence of a check-in that becomes a boundary.
class BoundaryOutcomeTest extends RoomTest {

    private static final String AFTER_TEN = "No serious talks after ten.";

    @Autowired
    private PersonalSpace personal;

    @Test
    void isThePrivateDraftOfWhoSaidItWithTheWayToIt() {
        atOutcomes();
        open();

        take(AFTER_TEN);

        until(() -> says("Boundary, Alex’s draft"));
        BoundaryId id = new BoundaryId(outcome().id().value());
        assertThat(people.as(alex.person(), () -> personal.state(alex))
                        .boundaries()
                        .values())
                .singleElement()
                .returns(id, BoundaryDraft::boundary)
                .returns(new Title(AFTER_TEN), draft -> draft.wording().title());
        assertThat(people.as(sam.person(), () -> personal.state(sam)).boundaries())
                .isEmpty();
        assertThat(people.state(samSeat).boundaries().byId()).isEmpty();
        assertThat(ways()).containsExactly("boundaries/new/" + id);
    }

    @Test
    void offersNoWayToADraftThatWasThrownAway() {
        atOutcomes();
        open();

        take(AFTER_TEN);
        until(() -> says("Boundary, Alex’s draft"));
        var discard = new DiscardBoundaryDraft(new BoundaryId(outcome().id().value()));
        people.as(alex.person(), () -> personal.execute(alex, UUID.randomUUID(), discard));
        sam(new EndCheckin(talk));

        until(() -> title().equals("Your check-in") && says(AFTER_TEN));
        assertThat(says("Finish the wording") || !ways().isEmpty())
                .as("the draft was thrown away")
                .isFalse();
    }

    @Test
    void showsToTheOtherAsOneThatIsStillToBeWordedWhateverItsAuthorDoes() {
        atOutcomes();
        open();

        sam(new NoteOutcome(talk, new OutcomeId(UUID.randomUUID()), Outcome.Kind.BOUNDARY, new Words("Mine"), null));

        until(() -> says("Boundary, Sam’s draft") && says("Sam will finish the wording."));
        assertThat(ways()).isEmpty();
        assertThat(people.as(sam.person(), () -> personal.state(sam)).boundaries())
                .isEmpty();
    }

    @Test
    void leadsBothToItOnceItIsShared() {
        atOutcomes();
        open();
        OutcomeId id = new OutcomeId(UUID.randomUUID());
        sam(new NoteOutcome(talk, id, Outcome.Kind.BOUNDARY, new Words(AFTER_TEN), null));
        BoundaryId boundary = new BoundaryId(id.value());

        sam(new ShareBoundary(boundary, Holder.MINE, wording(), null));

        until(() -> says("Boundary, shared by Sam"));
        assertThat(ways()).containsExactly("boundaries/" + boundary);
        assertThat(says("Sam will finish the wording.")).isFalse();
        sam(new WithdrawBoundary(boundary));
        until(() -> says("Boundary, withdrawn"));
    }

    private static BoundaryWording wording() {
        return new BoundaryWording(
                new Title(AFTER_TEN),
                new Words("Asking for a time tomorrow"),
                Words.NONE,
                Words.NONE,
                Words.NONE,
                Kind.COMMUNICATION);
    }

    private void atOutcomes() {
        bothAtThanks();
        reveal(THANKS, said(AFTER_TEN + " Tea is fine."), said("For the drive."));
        sam(new Move(talk, new Place.AtPrompt(1), new Place.AtOutcomes()));
    }

    private void take(String sentence) {
        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.getText().equals(sentence))
                        .findFirst()
                        .orElseThrow())
                .click();
        press("Boundary");
    }

    private Outcome outcome() {
        return now().outcomes().byId().values().iterator().next();
    }

    private List<String> ways() {
        return find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("boundaries"))
                .toList();
    }
}
