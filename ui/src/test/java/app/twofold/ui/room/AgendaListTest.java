package app.twofold.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.OutcomeId;
import app.twofold.domain.PromiseId;
import app.twofold.domain.RepairId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.RepairCommand.AskRepair;
import app.twofold.domain.boundary.RepairCommand.BringRepair;
import app.twofold.domain.boundary.RepairCommand.CloseRepair;
import app.twofold.domain.boundary.StatementCommand.ShareBoundary;
import app.twofold.domain.boundary.wording.Account;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.boundary.wording.Kind;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Outcome;
import app.twofold.domain.checkin.session.Place;
import app.twofold.domain.checkin.session.SessionCommand.Move;
import app.twofold.domain.checkin.session.SessionCommand.NoteOutcome;
import app.twofold.domain.phase.Phase;
import app.twofold.domain.phase.PhaseCommand.ProposePhase;
import app.twofold.domain.promise.PromiseCommand.MakePromise;
import app.twofold.migrations.TestClock;
import app.twofold.ui.room.desk.AgendaList;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What comes onto the table by itself.
@Tag("days")
class AgendaListTest extends RoomTest {

    private static final Place BOUNDARIES = new Place.AtPrompt(5);
    private static final Place OPEN_MATTERS = new Place.AtPrompt(6);

    private final BoundaryId boundary = new BoundaryId(UUID.randomUUID());
    private final RepairId repair = new RepairId(UUID.randomUUID());

    @Test
    void boundariesToLookAtAndRepairsAreOnTheTableWithTheWayToEach() {
        boundaryWithRepair();
        atOutcomes();
        open();

        assertThat(ways()).containsExactly("boundaries/repairs/" + repair, "boundaries/" + boundary);
        assertThat(says("A repair is open") && says("A boundary to look at again"))
                .isTrue();
        sam(new BringRepair(repair));
        until(() -> says("A repair one of you brought here"));
        sam(new CloseRepair(repair));
        until(() -> ways().equals(List.of("boundaries/" + boundary)));
    }

    @Test
    void eachIsBesideTheQuestionThatItBelongsTo() {
        boundaryWithRepair();
        atOutcomes();
        sam(new Move(talk, new Place.AtOutcomes(), OPEN_MATTERS));
        open();
        assertThat(ways()).containsExactly("boundaries/repairs/" + repair);

        sam(new Move(talk, OPEN_MATTERS, BOUNDARIES));

        until(() -> ways().equals(List.of("boundaries/" + boundary)));
    }

    @Test
    void whatThisCheckinHasJustMadeIsNotOnTheTableAgain() {
        atOutcomes();
        open();

        sam(new NoteOutcome(
                talk, new OutcomeId(UUID.randomUUID()), Outcome.Kind.GOAL, new Words("Wednesdays stay free"), null));

        until(() -> says("Goal, from Sam"));
        assertThat(says("On the table")).isFalse();
    }

    @Test
    void whereNothingIsOnTheTableNoTableIsShown() {
        atOutcomes();
        open();

        assertThat(says("On the table")).isFalse();
    }

    @Test
    void aProposedPhaseIsOnTheTableByItsName() {
        atOutcomes();
        open();

        sam(new ProposePhase(Phase.TOGETHER, LocalDate.of(2025, 5, 3)));

        until(() -> says("Together, from 3 May 2025") && ways().equals(List.of("phase")));
    }

    @Test
    void promisesThatAreDueAndThoseWithoutAnEndAreOnTheTable() {
        atOutcomes();
        open();

        sam(new MakePromise(new PromiseId(UUID.randomUUID()), new Title("I ring first"), TestClock.today()));
        sam(new MakePromise(new PromiseId(UUID.randomUUID()), new Title("I cook on Fridays"), null));

        until(() -> says("I ring first") && says("Due today"));
        assertThat(says("I cook on Fridays") && says("How is it going?")).isTrue();
        assertThat(ways()).containsExactly("promises", "promises");
    }

    private void boundaryWithRepair() {
        BoundaryWording wording = new BoundaryWording(
                new Title("No serious talks after ten"),
                new Words("Asking for a time tomorrow"),
                Words.NONE,
                Words.NONE,
                Words.NONE,
                Kind.COMMUNICATION);
        LocalDate today = TestClock.today();
        Account account = new Account(new Words("You woke me"), Words.NONE, new Words("That it waits"));
        people.does(alexSeat, new ShareBoundary(boundary, Holder.MINE, wording, today));
        sam(new AskRepair(repair, boundary, account));
    }

    private void atOutcomes() {
        bothIn();
        reveal(NUMBERS, new Answer.Skipped(), new Answer.InPerson());
        sam(new Move(talk, new Place.AtPrompt(0), new Place.AtOutcomes()));
    }

    /// The addresses that the table leads to, from the top.
    private List<String> ways() {
        return find(Anchor.class, find(AgendaList.class).single()).all().stream()
                .map(Anchor::getHref)
                .toList();
    }
}
