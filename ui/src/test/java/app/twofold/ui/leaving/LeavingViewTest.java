package app.twofold.ui.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Title;
import app.twofold.domain.couple.CoupleCommand.OptPresence;
import app.twofold.domain.couple.CoupleCommand.RenameCouple;
import app.twofold.domain.leaving.LeavingCommand.AskToReopen;
import app.twofold.domain.leaving.LeavingCommand.LeaveSpace;
import app.twofold.domain.leaving.LeavingRefusal;
import app.twofold.domain.leaving.LeavingRefusal.ReopenTooSoon;
import app.twofold.domain.leaving.LeavingRefusal.SpaceFrozen;
import app.twofold.domain.leaving.LeavingRefusal.SpaceOpen;
import app.twofold.migrations.TestClock;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.Subscription;
import app.twofold.server.live.Presence;
import app.twofold.ui.Couple;
import app.twofold.ui.FormTest;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.shell.Resting;
import app.twofold.ui.words.Dates;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("days")
class LeavingViewTest extends FormTest {

    /// What is read in a frozen space.
    private static final List<String> READ = List.of(
            "",
            "resting",
            "history",
            "history/on",
            "history/year",
            "history/patterns",
            "settings",
            "settings/leaving",
            "settings/take-out",
            "more");

    @Autowired
    private Presence presence;

    @Test
    void aWrongPasswordLeavesNothing() {
        navigate(LeavingView.class);
        field(PasswordField.class, "Your password").setValue("not this one");

        press("Leave now");

        assertThat(fault(field(PasswordField.class, "Your password"))).isEqualTo("That is not your password.");
        assertThat(people.state(alexSeat).leaving().isFrozen()).isFalse();
    }

    @Test
    void whatIsFrozenIsLeftByNobodyAgainAndSaysNotWhoDidIt() {
        sam(new LeaveSpace());

        UI.getCurrent().navigate("settings/leaving");

        assertThat(getCurrentView()).isInstanceOf(RestingView.class);
        assertThat(sees("Frozen today") && sees("Alexhas said nothing") && sees("Samhas said nothing"))
                .isTrue();
    }

    @Test
    void whoeverHasLeftItLooksTheSameToBoth() {
        people.does(alexSeat, new LeaveSpace());
        List<String> whereAlexLeft = screens(alex);
        SignedIn otherAlex = people.person("Alex");
        Seat otherSam = people.joined(people.solo(otherAlex), people.person("Sam"));
        people.does(otherSam, new LeaveSpace());

        List<String> whereSamLeft = screens(otherAlex);

        assertThat(whereAlexLeft).hasSize(READ.size()).isEqualTo(whereSamLeft);
    }

    @Test
    void theOtherIsToldOfNoPageAboutLeaving() {
        people.does(alexSeat, new OptPresence(true));
        sam(new OptPresence(true));
        Queue<String> told = new ConcurrentLinkedQueue<>();
        try (Subscription _ = presence.follow(samSeat, here -> here.ifPresent(one -> told.add(one.where())))) {
            for (String page : List.of("settings/leaving", "settings/take-out")) {
                UI.getCurrent().navigate("wins");
                until(() -> "wins".equals(told.poll()));
                UI.getCurrent().navigate(page);
                until(() -> !told.isEmpty());
                assertThat(told.poll()).as(page).isEqualTo("here");
            }
        }
    }

    @Test
    void whoeverHasAnotherSpaceStaysInTheOneThatRests() {
        Seat own = people.solo(alex);
        people.does(own, new RenameCouple(new Title("Mine")));
        navigate(LeavingView.class);
        field(PasswordField.class, "Your password").setValue(Couple.PASSWORD);

        press("Leave now");

        assertThat(people.state(alexSeat).leaving().isFrozen()).isTrue();
        assertThat(VaadinSession.getCurrent().getSession().getAttribute("twofold.space"))
                .isEqualTo(alexSeat.couple().value());
    }

    @Test
    void everyPageThatWritesIsClosedAndWhatIsReadStaysOpen() {
        sam(new LeaveSpace());

        List<String> open = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteBaseData::getTemplate)
                .filter(path -> !Resting.isClosed(people.state(alexSeat), path))
                .toList();

        assertThat(open)
                .containsExactlyInAnyOrder(
                        "history",
                        "history/:kind/:id",
                        "history/month/:month?",
                        "history/on/:day?",
                        "history/offered",
                        "history/patterns",
                        "history/this-day",
                        "history/year/:year?",
                        "more",
                        "resting",
                        "settings",
                        "settings/address/:code?",
                        "settings/deleting",
                        "settings/erasing",
                        "settings/leaving",
                        "settings/take-out",
                        "unlock");
        for (String closed : List.of("", "goals", "goals/new", "wins", "phase", "check-ins/templates")) {
            UI.getCurrent().navigate(closed);
            assertThat(getCurrentView()).as(closed).isInstanceOf(RestingView.class);
        }
    }

    @Test
    void whatIsFrozenIsTakenOutAndNothingIsBroughtIn() {
        UI.getCurrent().navigate("settings/take-out");
        assertThat(sees("Import wins")).isTrue();
        UI.getCurrent().navigate("settings");
        sam(new LeaveSpace());

        UI.getCurrent().navigate("settings/take-out");

        assertThat(sees("Export")).isTrue();
        assertThat(sees("Import wins")).isFalse();
    }

    @Test
    void nobodyIsInvitedIntoWhatIsFrozen() {
        SignedIn kim = people.person("Kim");
        people.does(people.solo(kim), new LeaveSpace());
        inTheBrowserOf(kim);

        UI.getCurrent().navigate("invite");

        assertThat(getCurrentView()).isInstanceOf(RestingView.class);
        assertThat(sees("You are alone here")).isTrue();
    }

    @Test
    void bothOpenItAgainAndAYesIsTakenBack() {
        sam(new LeaveSpace());
        navigate(RestingView.class);
        sam(new AskToReopen());
        until(() -> sees("Samwould open it again"));

        press("Open it again");

        assertThat(people.state(alexSeat).leaving().isFrozen()).isFalse();
        sam(new RenameCouple(new Title("Here again")));
        assertThat(people.state(samSeat).name()).isEqualTo(new Title("Here again"));
    }

    @Test
    void whateverTheRulesRefuseIsSaidInWordsOfItsOwn() {
        List<LeavingRefusal> all =
                List.of(new SpaceFrozen(), new SpaceOpen(), new ReopenTooSoon(LocalDate.of(2026, 4, 1)));
        Viewer viewer = new Viewer(
                people.state(alexSeat), alex.person(), new Dates(Locale.ENGLISH, TestClock.ZONE, TestClock.now()));

        assertThat(all).hasSize(LeavingRefusal.class.getPermittedSubclasses().length);
        assertThat(all.stream().map(one -> LeavingWords.refused(one, viewer).orElseThrow()))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    /// What this person reads on every page, without their own address.
    private List<String> screens(SignedIn person) {
        inTheBrowserOf(person);
        return READ.stream()
                .map(page -> {
                    UI.getCurrent().navigate(page);
                    String words = UI.getCurrent().getElement().getTextRecursively();
                    return page + ": " + words.replaceAll("[0-9a-f-]{36}@example.org", "");
                })
                .toList();
    }
}
