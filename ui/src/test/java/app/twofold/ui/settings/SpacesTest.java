package app.twofold.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.GoalId;
import app.twofold.domain.Title;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalCommand.ProposeGoal;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.win.About;
import app.twofold.domain.win.Win;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinKind;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.couple.Couples;
import app.twofold.server.personal.OwnSpace;
import app.twofold.server.personal.PersonalSpace;
import app.twofold.ui.FormTest;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.server.VaadinSession;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/// Somebody who has a space that they share and one of their own.
@Tag("days")
class SpacesTest extends FormTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 3);

    @Autowired
    private Couples couples;

    @Autowired
    private OwnSpace ownSpace;

    @Autowired
    private PersonalSpace personal;

    @Autowired
    private ObjectProvider<Me> me;

    private final GoalId goal = new GoalId(UUID.randomUUID());

    /// Kim has a space of their own with a win and a goal, and joins Robin's.
    private Seat own;

    private Seat shared;
    private Seat robins;
    private SignedIn kim;

    private void kimJoinsRobin() {
        kim = people.person("Kim");
        own = people.solo(kim);
        people.does(own, win("A walk by the river"));
        people.does(own, new ProposeGoal(goal, Wording.of(new Title("Sleep more"), Words.NONE, Area.FUN)));
        robins = people.solo(people.person("Robin"));
        shared = people.joined(robins, kim);
        inTheBrowserOf(kim);
    }

    @Test
    void theSharedSpaceOpensAndOnesOwnStaysWithinReach() {
        kimJoinsRobin();
        assertThat(me.getObject().seat()).contains(shared);

        navigate(SettingsView.class);
        assertThat(sees("Your spaces")).isTrue();
        press("Open: Us");

        inTheSameSession();
        assertThat(me.getObject().seat()).contains(own);
        assertThat(couples.state(own).wins().byId()).hasSize(1);
    }

    @Test
    void aNewSpaceOfOnesOwnDoesNotHideTheSharedOne() {
        Seat another = couples.found(alex, new Title("Another"), alexZone());

        assertThat(couples.seats(alex)).containsExactly(alexSeat, another);
        assertThat(me.getObject().seat()).contains(alexSeat);
    }

    @Test
    void whoHasOneSpaceReadsNothingOfSeveral() {
        navigate(SettingsView.class);

        assertThat(sees("Your spaces")).isFalse();
    }

    @Test
    void nobodyElseSeesThatThereAreOthers() {
        kimJoinsRobin();
        SignedIn robin = new SignedIn(robins.person().value());
        inTheBrowserOf(robin);
        navigate(SettingsView.class);

        assertThat(sees("Your spaces")).isFalse();
        assertThat(couples.seat(robin, own.couple())).isEmpty();
    }

    @Test
    void whatIsOnesOwnIsBroughtAlongByChoice() {
        kimJoinsRobin();
        navigate(SettingsView.class);
        press("Bring things along: Us");
        assertThat(couples.state(shared).wins().byId()).isEmpty();

        choose();
        pressInDialog("Bring these along");

        Win brought = couples.state(shared).wins().byId().values().iterator().next();
        assertThat(brought.text()).isEqualTo(new Words("A walk by the river"));
        assertThat(brought.on()).isEqualTo(DAY);
        assertThat(couples.state(own).wins().byId()).hasSize(1);
        assertThat(people.as(kim.person(), () -> personal.state(kim)).drafts()).isEmpty();
    }

    @Test
    void goalsComeAlongAsPrivateDraftsAndNothingTwice() {
        kimJoinsRobin();

        assertThat(ownSpace.bring(kim, own, shared, Set.of(), true)).isEqualTo(new OwnSpace.Brought(0, 1));
        assertThat(ownSpace.bring(kim, own, shared, Set.of(), true)).isEqualTo(new OwnSpace.Brought(0, 0));

        assertThat(people.as(kim.person(), () -> personal.state(kim)).drafts()).containsOnlyKeys(goal);
        assertThat(couples.state(shared).goals().byId()).isEmpty();
    }

    @Test
    void nothingComesOutOfASpaceOfTwo() {
        kimJoinsRobin();
        people.does(shared, win("Ours"));

        assertThat(ownSpace.look(kim, shared, own).isEmpty()).isTrue();
    }

    /// A page that is loaded again in the same browser.
    private static void inTheSameSession() {
        VaadinSession session = UI.getCurrent().getSession();
        UI again = new UI();
        again.getInternals().setSession(session);
        UI.setCurrent(again);
    }

    @SuppressWarnings("unchecked")
    private void choose() {
        CheckboxGroup<Win> wins = find(CheckboxGroup.class).single();
        wins.setValue(Set.copyOf(wins.getListDataView().getItems().toList()));
    }

    private static ZoneId alexZone() {
        return ZoneId.of("Europe/Berlin");
    }

    private static LogWin win(String text) {
        return new LogWin(new WinId(UUID.randomUUID()), WinKind.WIN, new Words(text), About.ME, DAY, null, null);
    }
}
