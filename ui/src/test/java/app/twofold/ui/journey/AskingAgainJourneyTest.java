package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.twofold.domain.CheckinId;
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
import com.microsoft.playwright.Page.GetByTextOptions;
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
            choose(card, "After 5 minutes");
            assertThat(card).containsText("Saved.");
            pick(card, "Never");
            assertThat(card.getByLabel("Your password, once more")).isVisible();
            Look.at(laptop);
            card.getByLabel("Your password, once more").fill("not my password");
            Buttons.in(card, "Save this choice").click();
            assertThat(card).containsText("That isn’t your password.");

            laptop.open("goals");
            assertThat(laptop.page().getByText("Learn to dance")).isVisible();
            Device form = laptop.tab("goals/new/" + draft);
            assertThat(field(form, "The goal, in one line")).hasValue("Learn to dance");
            field(form, "Why").fill("Typed and not kept");
            pass(program, FIVE_MINUTES.minusSeconds(1));
            assertThat(laptop.page().getByText("Learn to dance")).isVisible();
            pass(program, Duration.ofSeconds(1));

            assertThat(laptop.page().getByText("Learn to dance")).hasCount(0);
            assertThat(laptop.page().getByText("What is yours alone is locked on this device."))
                    .isVisible();
            assertThat(form.page().locator("h1")).hasText("Goals");
            assertThat(form.page().getByText("Learn to dance")).hasCount(0);
            Look.at(laptop);

            laptop.page()
                    .getByText("Open", new GetByTextOptions().setExact(true))
                    .click();
            field(laptop, "Your password").fill(People.PASSWORD);
            Buttons.on(laptop, "Open").click();
            laptop.page().waitForURL(url -> !url.contains("unlock"));
            laptop.open("goals");
            assertThat(laptop.page().getByText("Learn to dance")).isVisible();

            form.open("goals/new/" + draft);
            assertThat(field(form, "Why")).hasValue("Typed and not kept");

            laptop.open("settings");
            choose(card, "Never");
            assertThat(card).containsText("That isn’t your password.");
            card.getByLabel("Your password, once more").fill(People.PASSWORD);
            Buttons.in(card, "Save this choice").click();
            assertThat(card).containsText("Saved.");
            laptop.open("goals");
            pass(program, FIVE_MINUTES.multipliedBy(3));
            assertThat(laptop.page().getByText("Learn to dance")).isVisible();
        }
    }

    /// The page reads what the phone has kept as soon as it is there. Nobody has touched it.
    @Test
    void whatAPageShowsByItselfDoesNotKeepItOpen(Devices devices) throws IOException {
        try (Program program = Program.start()) {
            People.Pair pair = new People(program).pair();
            CheckinId checkin = RoomJourneyTest.soon(pair);
            Device laptop = devices.desktopOf(program);
            Device phone = devices.desktopOf(program);
            new EntryScreens(laptop).signIn(pair.alex());
            new EntryScreens(phone).signIn(pair.alex());
            laptop.open("settings");
            choose(laptop.page().locator("#ask-again"), "After 5 minutes");
            assertThat(laptop.page().locator("#ask-again")).containsText("Saved.");
            RoomScreens watching = new RoomScreens(laptop, checkin);
            RoomScreens answering = new RoomScreens(phone, checkin);
            watching.prepare();
            answering.prepare();
            pass(program, FIVE_MINUTES.minusSeconds(1));

            answering.slide("Trust", 7);
            assertThat(trust(laptop)).hasText("7");
            pass(program, Duration.ofSeconds(1));

            watching.says("What is yours alone is locked on this device.");
            assertThat(trust(laptop)).not().hasText("7");
            answering.saysNot("What is yours alone is locked on this device.");
            assertThat(trust(phone)).hasText("7");
        }
    }

    private static Locator trust(Device device) {
        return device.page().locator(".scale").nth(1).locator("output");
    }

    private static void choose(Locator card, String when) {
        pick(card, when);
        Buttons.in(card, "Save this choice").click();
    }

    private static void pick(Locator card, String when) {
        card.getByText(when, new Locator.GetByTextOptions().setExact(true)).click();
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
