package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.twofold.domain.GoalId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.personal.PersonalCommand.DraftGoal;
import app.twofold.migrations.TestClock;
import app.twofold.server.account.Acting;
import app.twofold.server.alone.OpenKeys;
import app.twofold.server.personal.PersonalSpace;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What is private locks on a screen that stays open, after the time that its owner has chosen.
@ExtendWith(Stage.class)
class AskingAgainJourneyTest {

    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    @Test
    void anOpenPageLosesWhatIsPrivateAndThePasswordBringsItBack(Devices devices) throws IOException {
        try (Program program = Program.start()) {
            People.Pair pair = new People(program).pair();
            GoalId draft = draft(program, pair.alex(), "Learn to dance");
            Device laptop = devices.desktopOf(program);
            new EntryScreens(laptop).signIn(pair.alex());
            laptop.open("settings");
            Locator card = laptop.page().locator("#ask-again");
            choose(card, "For 5 minutes");
            assertThat(card).containsText("Saved.");
            card.getByText("Never, while I’m signed in").click();
            assertThat(card.getByLabel("Your password, once more")).isVisible();
            Look.at(laptop);
            card.getByLabel("Your password, once more").fill("not my password");
            Buttons.in(card, "Save when to ask").click();
            assertThat(card).containsText("That isn’t your password.");

            laptop.open("goals");
            assertThat(laptop.page().getByText("Learn to dance")).isVisible();
            Device form = laptop.tab("goals/new/" + draft);
            assertThat(field(form, "The goal, in one line")).hasValue("Learn to dance");
            pass(program, FIVE_MINUTES.minusSeconds(1));
            assertThat(laptop.page().getByText("Learn to dance")).isVisible();
            pass(program, Duration.ofSeconds(1));

            assertThat(laptop.page().getByText("Learn to dance")).hasCount(0);
            assertThat(laptop.page().getByText("What is yours alone is locked on this device."))
                    .isVisible();
            assertThat(form.page().locator("h1")).hasText("Goals");
            assertThat(form.page().getByText("Learn to dance")).hasCount(0);
            Look.at(laptop);

            laptop.page().getByText("Open", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                    .click();
            field(laptop, "Your password").fill(People.PASSWORD);
            Buttons.on(laptop, "Open").click();
            laptop.page().waitForURL(url -> !url.contains("unlock"));
            laptop.open("goals");
            assertThat(laptop.page().getByText("Learn to dance")).isVisible();

            laptop.open("settings");
            choose(card, "Never, while I’m signed in");
            assertThat(card).containsText("That isn’t your password.");
            card.getByLabel("Your password, once more").fill(People.PASSWORD);
            Buttons.in(card, "Save when to ask").click();
            assertThat(card).containsText("Saved.");
            laptop.open("goals");
            pass(program, FIVE_MINUTES.multipliedBy(3));
            assertThat(laptop.page().getByText("Learn to dance")).isVisible();
        }
    }

    private static void choose(Locator card, String when) {
        card.getByText(when).click();
        Buttons.in(card, "Save when to ask").click();
    }

    private static void pass(Program program, Duration time) {
        program.use(TestClock.class).advance(time);
        program.use(OpenKeys.class).sweep();
    }

    private static GoalId draft(Program program, People.Person person, String title) {
        GoalId goal = new GoalId(UUID.randomUUID());
        Acting acting = program.use(Acting.class);
        acting.begin(person.email(), People.PASSWORD);
        acting.as(
                person.signedIn().person(),
                () -> program.use(PersonalSpace.class)
                        .execute(
                                person.signedIn(),
                                UUID.randomUUID(),
                                new DraftGoal(goal, Wording.of(new Title(title), Words.NONE, Area.FUN))));
        acting.end();
        return goal;
    }

    private static Locator field(Device device, String label) {
        return device.page().getByLabel(label, new GetByLabelOptions().setExact(true));
    }
}
