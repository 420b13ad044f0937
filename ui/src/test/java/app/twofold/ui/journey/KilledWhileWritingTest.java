package app.twofold.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.GoalId;
import app.twofold.domain.text.LiveText;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/// The program dies in the middle of writing: every letter is there once it is back, and there once.
class KilledWhileWritingTest {

    private static final double PATIENCE_MILLIS = 90_000;

    @Test
    void everyLetterIsThereOnceAndOnlyOnce() throws Exception {
        try (Program program = Program.start();
                KillableProgram copy = KillableProgram.beside(program);
                Line line = Line.to(copy.port());
                Chrome chrome = Chrome.start();
                Devices devices = new Devices(chrome.browser(), program.port())) {
            People.Pair pair = new People(program).pair();
            GoalId goal = Notebook.goal(pair);
            Device alex = devices.desktopThrough(line);
            new EntryScreens(alex).signIn(pair.alex());
            alex.open("goals/" + goal);
            TwoCarets.notes(alex).click();
            alex.page().keyboard().type("Before. ");
            sees(alex, "Before. ");
            stands(pair, goal, "Before. ");

            line.swallowAnswers();
            alex.page().keyboard().insertText("Stored without an answer. ");
            stands(pair, goal, "Before. Stored without an answer. ");
            copy.kill();
            alex.page().keyboard().insertText("Typed while nobody was there.");
            line.cut();
            copy.restart();
            line.mend();

            String all = "Before. Stored without an answer. Typed while nobody was there.";
            stands(pair, goal, all);
            sees(alex, all);
            LiveText notes = Notebook.notes(pair, goal);
            assertThat(notes.seconds()).isEmpty();
            assertThat(notes.past().changes())
                    .filteredOn(change ->
                            change.edit().hunks().getFirst().inserted().contains("Stored"))
                    .hasSize(1);
        }
    }

    private static void sees(Device device, String text) {
        device.page()
                .waitForFunction(
                        "(text) => document.querySelector('.notes textarea')?.value === text"
                                + " && window.twofoldWriting.isSettled",
                        text,
                        new WaitForFunctionOptions().setTimeout(PATIENCE_MILLIS));
    }

    private static void stands(People.Pair pair, GoalId goal, String text) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos((long) PATIENCE_MILLIS);
        while (!Notebook.notes(pair, goal).text().equals(text)) {
            assertThat(System.nanoTime()).as(Notebook.notes(pair, goal).text()).isLessThan(end);
            LockSupport.parkNanos(50_000_000);
        }
    }
}
