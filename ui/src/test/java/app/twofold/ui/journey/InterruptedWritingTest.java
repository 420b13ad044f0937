package app.twofold.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.GoalId;
import app.twofold.domain.text.LiveText;
import app.twofold.migrations.TestPostgres;
import app.twofold.migrations.TestPostgres.Database;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/// The database goes away in the middle of writing: what was typed stays, and is there once when it is back.
class InterruptedWritingTest {

    private static final String LATER =
            "That couldn’t be saved just now. Your words are kept and go once more in a moment.";

    @Test
    void whatWasCommittedWithoutAnAnswerIsNotDoubled() throws Exception {
        Database database = TestPostgres.freshDatabase();
        try (Line line = Line.to(URI.create(database.url().substring(5)).getPort());
                Program program = Program.startThrough(line, database);
                Chrome chrome = Chrome.start();
                Devices devices = new Devices(chrome.browser(), program.port())) {
            People.Pair pair = new People(program).pair();
            TwoCarets carets = TwoCarets.signedIn(devices, pair);
            GoalId goal = Notebook.goal(pair);
            carets.open(goal.toString());
            carets.at(0);
            carets.alex().page().keyboard().type("Before. ");
            carets.bothSee("Before. ");

            long events = events(database);
            line.swallowAnswers();
            carets.alex().page().keyboard().insertText("Once.");
            awaitEvents(database, events + 1);
            line.cut();
            PlaywrightAssertions.assertThat(carets.alex().page().locator("main"))
                    .containsText(LATER);
            line.mend();

            carets.bothSee("Before. Once.");
            settles(carets.alex());
            LiveText notes = Notebook.notes(pair, goal);
            assertThat(notes.text()).isEqualTo("Before. Once.");
            assertThat(notes.seconds()).isEmpty();
            assertThat(events(database)).isEqualTo(events + 1);
        }
    }

    @Test
    void whatCouldNotBeStoredGoesOnceTheDatabaseIsBack() throws Exception {
        Database database = TestPostgres.freshDatabase();
        try (Line line = Line.to(URI.create(database.url().substring(5)).getPort());
                Program program = Program.startThrough(line, database);
                Chrome chrome = Chrome.start();
                Devices devices = new Devices(chrome.browser(), program.port())) {
            People.Pair pair = new People(program).pair();
            TwoCarets carets = TwoCarets.signedIn(devices, pair);
            GoalId goal = Notebook.goal(pair);
            carets.open(goal.toString());
            carets.at(0);

            line.cut();
            carets.alex().page().keyboard().type("While it was away");
            PlaywrightAssertions.assertThat(carets.alex().page().locator("main"))
                    .containsText(LATER);
            line.mend();

            carets.bothSee("While it was away");
            settles(carets.alex());
            assertThat(Notebook.notes(pair, goal).text()).isEqualTo("While it was away");
            PlaywrightAssertions.assertThat(carets.alex().page().locator("main"))
                    .not()
                    .containsText(LATER);
        }
    }

    private static void settles(Device device) {
        device.page().waitForFunction("() => window.twofoldWriting.isSettled");
    }

    private static void awaitEvents(Database database, long count) throws SQLException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (events(database) < count) {
            assertThat(System.nanoTime()).as("stored in time").isLessThan(end);
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static long events(Database database) throws SQLException {
        try (var connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from event")) {
            count.next();
            return count.getLong(1);
        }
    }
}
