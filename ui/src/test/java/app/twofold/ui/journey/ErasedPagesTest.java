package app.twofold.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.PersonId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.account.Accounts;
import app.twofold.server.couple.Couples;
import app.twofold.server.erasing.Erasing;
import app.twofold.ui.demo.DemoSignIns;
import app.twofold.ui.demo.DemoSignIns.SignIn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// After a long time together one erases their words, then the other: every page there is still opens for both, and
/// shows nothing of them.
@ExtendWith(Stage.class)
class ErasedPagesTest {

    private static Program demo;
    private static SignIn alex;
    private static SignIn sam;

    @BeforeAll
    static void start() {
        demo = Program.start(Map.of("twofold.demo", "true"));
        List<SignIn> all = demo.use(DemoSignIns.class).all();
        alex = all.getFirst();
        sam = all.get(1);
    }

    @AfterAll
    static void stop() throws IOException {
        demo.close();
    }

    @Test
    void everyPageOpensAndShowsNothingThatWasErased(Devices devices) {
        List<String> erased = erase(alex);
        assertThat(erased).hasSizeGreaterThan(20);
        walk(devices, sam, erased);
        erased.addAll(erase(sam));
        walk(devices, alex, erased);
    }

    private static void walk(Devices devices, SignIn reader, List<String> erased) {
        Device device = devices.desktopOf(demo);
        new EntryScreens(device).signIn(reader.email(), reader.password());
        List<String> faults = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        Walk.through(demo, device, kind -> {
            pages.add(kind);
            String text = device.page().locator("body").innerText();
            erased.stream().filter(text::contains).forEach(words -> faults.add(kind + " shows " + words));
            if (text.contains("Something went wrong") || text.contains("went wrong")) {
                faults.add(kind + " is broken");
            }
        });
        assertThat(pages).hasSizeGreaterThan(25).contains("history", "goals", "boundaries", "promises", "wins");
        assertThat(faults).isEmpty();
    }

    /// @return what this person had written
    private static List<String> erase(SignIn who) {
        SignedIn person =
                demo.use(Accounts.class).check(who.email(), who.password()).orElseThrow();
        Couples couples = demo.use(Couples.class);
        Seat seat = couples.seats(person).getFirst();
        List<String> written = written(couples.state(seat), person.person());
        assertThat(demo.use(Erasing.class).erase(person, seat, who.password(), UUID.randomUUID()))
                .isTrue();
        return written;
    }

    private static List<String> written(CoupleState state, PersonId person) {
        Stream<String> wins = state.wins().byId().values().stream()
                .filter(win -> win.by().equals(person))
                .map(win -> win.text().value());
        Stream<String> goals = state.goals().byId().values().stream()
                .filter(goal -> goal.proposedBy().equals(person))
                .map(goal -> goal.wording().title().value());
        return new ArrayList<>(
                Stream.concat(wins, goals).filter(words -> words.length() > 12).toList());
    }
}
