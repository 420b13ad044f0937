package app.twofold.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.RepairId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.RepairCommand.AskRepair;
import app.twofold.domain.boundary.StatementCommand.AgreeBoundary;
import app.twofold.domain.boundary.StatementCommand.ConfirmBoundary;
import app.twofold.domain.boundary.StatementCommand.HonourBoundary;
import app.twofold.domain.boundary.StatementCommand.ReviseBoundary;
import app.twofold.domain.boundary.StatementCommand.SayBoundaryBack;
import app.twofold.domain.boundary.StatementCommand.ShareBoundary;
import app.twofold.domain.boundary.wording.Account;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.boundary.wording.Kind;
import app.twofold.domain.boundary.wording.Revision;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The screens of boundaries as they look in the end: axe has nothing to say against any of them.
@ExtendWith(Stage.class)
class BoundaryLookTest {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final BoundaryId shared = new BoundaryId(UUID.randomUUID());
    private final BoundaryId agreed = new BoundaryId(UUID.randomUUID());
    private final RepairId repair = new RepairId(UUID.randomUUID());

    @ParameterizedTest
    @CsvSource({"desktop, LIGHT", "desktop, DARK", "phone, LIGHT", "phone, DARK"})
    void axeFindsNothing(String device, ColorScheme scheme, Devices devices, People people) {
        People.Pair pair = people.pair();
        tell(pair);
        NewContextOptions options = device.equals("phone") ? Devices.phoneOptions() : Devices.desktopOptions();
        Device alex = devices.device(options.setColorScheme(scheme));
        new EntryScreens(alex).signIn(pair.alex());

        check(alex, "boundaries", ".b-card");
        check(alex, "boundaries/" + shared, ".b-say .tf-well");
        check(alex, "boundaries/" + agreed, ".b-changes ins");
        check(alex, "boundaries/new", "vaadin-text-area");
        check(alex, "boundaries/" + agreed + "/change", "vaadin-text-area");
        check(alex, "boundaries/" + shared + "/repair", ".tf-well vaadin-text-area");
        check(alex, "boundaries/repairs/" + repair, ".b-account-read");
    }

    private static void check(Device device, String path, String shows) {
        device.open(path);
        device.page().locator(shows).first().waitFor();

        List<Rule> findings =
                new AxeBuilder(device.page()).withTags(WCAG).analyze().getViolations();

        assertThat(findings).as(path).extracting(Rule::getId, Rule::getNodes).isEmpty();
    }

    /// A boundary of Sam's that waits for Alex, one of Alex's with other words beside the agreed ones, and a repair.
    private void tell(People.Pair pair) {
        pair.does(pair.samSeat(), new ShareBoundary(shared, Holder.MINE, words("An evening alone"), null));
        pair.does(pair.alexSeat(), new ShareBoundary(agreed, Holder.OURS, words("No talks after ten"), null));
        long said = pair.does(pair.samSeat(), new SayBoundaryBack(agreed, 1, new Words("You are tired then")));
        pair.does(pair.alexSeat(), new ConfirmBoundary(agreed, 1, said));
        pair.does(pair.samSeat(), new AgreeBoundary(agreed, 1));
        pair.does(pair.samSeat(), new HonourBoundary(agreed, new Words("You let me sleep"), LocalDate.of(2026, 1, 1)));
        pair.does(pair.samSeat(), new ReviseBoundary(agreed, 1, Revision.REWORD, words("No talks after eleven")));
        pair.does(
                pair.samSeat(),
                new AskRepair(repair, agreed, new Account(new Words("You woke me"), Words.NONE, Words.NONE)));
    }

    private static BoundaryWording words(String title) {
        return new BoundaryWording(
                new Title(title),
                new Words("Asking for a time tomorrow"),
                new Words("Waking me to finish an argument"),
                new Words("When I am tired I only hear attack"),
                new Words("I say “ten” and stop"),
                Kind.COMMUNICATION);
    }
}
