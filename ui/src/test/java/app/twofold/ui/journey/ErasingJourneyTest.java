package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.twofold.domain.GoalId;
import app.twofold.domain.Title;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalCommand.ProposeGoal;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinKind;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page.GetByLabelOptions;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// One erases their words, and the other's open screens let go of them at once.
@ExtendWith(Stage.class)
class ErasingJourneyTest {

    private static final String WORD = "unmistakable";

    @Test
    void theOthersOpenScreensLetGoOfTheWordsAtOnce(Devices devices, People people) {
        People.Pair pair = people.pair();
        GoalId goal = new GoalId(UUID.randomUUID());
        pair.does(pair.alexSeat(), new ProposeGoal(goal, Wording.of(new Title(WORD), new Words(WORD), Area.FUN)));
        pair.does(pair.alexSeat(), win(WORD + " win"));
        pair.does(pair.samSeat(), win("kept"));
        Device sam = devices.desktop();
        new EntryScreens(sam).signIn(pair.sam());
        sam.open("goals/" + goal);
        assertThat(sam.page().locator("main")).containsText(WORD);
        Device wins = sam.tab("wins");
        assertThat(wins.page().locator("main")).containsText(WORD);
        Device history = sam.tab("history");
        assertThat(history.page().locator("main")).containsText(WORD);
        assertTrue(heap(wins).contains(WORD));

        Device alex = devices.phone();
        new EntryScreens(alex).signIn(pair.alex());
        alex.open("settings/leaving");
        Look.at(alex);
        alex.page().locator("a.lv-danger").click();
        assertThat(alex.page()).hasURL(Pattern.compile(".*/settings/erasing"));
        Look.at(alex);
        alex.page().getByLabel("I know that this can’t be undone").check();
        alex.page()
                .getByLabel("Your password", new GetByLabelOptions().setExact(true))
                .fill(People.PASSWORD);
        Buttons.on(alex, "Erase my words").click();
        assertThat(alex.page().locator("main")).containsText("Nobody can read what you had written here any more");
        Look.at(alex);

        assertThat(sam.page().locator("body")).not().containsText(WORD);
        assertThat(wins.page().locator("main")).not().containsText(WORD);
        assertThat(wins.page().locator("main")).containsText("kept");
        assertThat(history.page().locator("main")).containsText("Removed by Alex");
        assertThat(history.page().locator("main")).not().containsText(WORD);
        Look.at(history);
        for (Device screen : new Device[] {sam, wins, history}) {
            assertFalse(heap(screen).contains(WORD));
        }
        pair.does(pair.alexSeat(), win("a new one"));
        assertThat(wins.page().locator("main")).containsText("a new one");
    }

    /// Everything that the page's engine holds.
    private static String heap(Device device) {
        StringBuilder heap = new StringBuilder();
        CDPSession session = device.context().newCDPSession(device.page());
        session.on(
                "HeapProfiler.addHeapSnapshotChunk",
                (JsonObject event) -> heap.append(event.get("chunk").getAsString()));
        session.send("HeapProfiler.collectGarbage");
        session.send("HeapProfiler.takeHeapSnapshot");
        session.detach();
        return heap.toString();
    }

    private static LogWin win(String text) {
        return new LogWin(
                new WinId(UUID.randomUUID()), WinKind.WIN, new Words(text), About.US, People.today(), null, null);
    }
}
