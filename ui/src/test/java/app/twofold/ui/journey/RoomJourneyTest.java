package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.twofold.domain.CheckinId;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.Title;
import app.twofold.domain.checkin.schedule.OccurrenceId;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.Recurrence;
import app.twofold.domain.checkin.schedule.ScheduleCommand.AgreeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ProposeSchedule;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.Status;
import app.twofold.migrations.TestClock;
import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class RoomJourneyTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String DRIVE = "For driving me to my dad. I read your note twice.";
    private static final String TEA = "For the tea on Wednesday.";
    private static final String WEDNESDAYS = "Could we keep Wednesdays free?";

    @Test
    void twoHoldAWholeCheckinTogether(Devices devices, People people) {
        People.Pair pair = people.pair();
        CheckinId checkin = soon(pair);
        Device desktop = devices.desktop();
        Device phone = devices.phone();
        new EntryScreens(desktop).signIn(pair.alex());
        new EntryScreens(phone).signIn(pair.sam());
        RoomScreens alex = new RoomScreens(desktop, checkin);
        RoomScreens sam = prepareAndCloseTheBrowserInBetween(phone, checkin);

        comeIn(alex, sam);
        openTheNumbers(alex, sam);
        openTheThanks(alex, sam);
        talk(alex, sam);
        pause(alex, sam);
        loseTheLineAndGoOn(alex, sam, phone);
        takeAGoalAlong(alex, sam);
        close(alex, sam);

        Assertions.assertThat(
                        pair.couples().state(pair.alexSeat()).goals().byId().values())
                .singleElement()
                .extracting(Goal::status)
                .isEqualTo(Status.ACTIVE);
    }

    /// A weekly check-in that both have agreed to and that begins in half an hour.
    static CheckinId soon(People.Pair pair) {
        LocalDateTime start = TestClock.wallTime().plusMinutes(30).truncatedTo(ChronoUnit.MINUTES);
        while (Plan.instant(start, BERLIN).isBefore(TestClock.now())) {
            // An hour that comes twice begins with its first time.
            start = start.plusMinutes(30);
        }
        ScheduleId schedule = new ScheduleId(UUID.randomUUID());
        Plan plan = new Plan(
                new Title("Sunday check-in"),
                new TemplateRef.Supplied(BuiltIn.WEEKLY),
                start,
                BERLIN,
                new Recurrence("FREQ=WEEKLY"),
                Duration.ofMinutes(20),
                Plan.USUAL_WINDOW,
                List.of());
        pair.does(pair.alexSeat(), new ProposeSchedule(schedule, plan));
        pair.does(pair.samSeat(), new AgreeSchedule(schedule, 1));
        return new OccurrenceId(schedule, start).checkin();
    }

    private static RoomScreens prepareAndCloseTheBrowserInBetween(Device phone, CheckinId checkin) {
        RoomScreens before = new RoomScreens(phone, checkin);
        before.prepare();
        before.slide("Trust", 7);
        before.press("Next");
        before.write(DRIVE);
        before.says("Kept at ");
        before.look("prepare");
        phone.page().close();

        RoomScreens after = new RoomScreens(phone.tab("check-ins/" + checkin + "/prepare"), checkin);
        assertThat(after.device().page().locator(".scale").nth(1).locator("output"))
                .hasText("7");
        after.press("Next");
        assertThat(after.answer()).hasValue(DRIVE);
        return after;
    }

    private static void comeIn(RoomScreens alex, RoomScreens sam) {
        alex.open();
        alex.titleIs("Sunday check-in");
        alex.says(" for Sam");
        alex.look("lobby");
        alex.press("Come in");
        alex.titleIs("How was this week for me?");
        sam.open();
        sam.says("Alex has come in.");
        sam.press("Come in");
        sam.titleIs("How was this week for me?");
    }

    private static void openTheNumbers(RoomScreens alex, RoomScreens sam) {
        assertThat(sam.device().page().locator(".scale").nth(1).locator("output"))
                .hasText("7");
        sam.press("I’m ready");
        alex.says("Sam is ready");
        alex.slide("Closeness", 4);
        alex.slide("Trust", 6);
        alex.look("numbers");
        alex.press("I’m ready");

        for (RoomScreens both : List.of(alex, sam)) {
            assertThat(both.book().locator("article").nth(0)).containsText("6");
            assertThat(both.book().locator("article").nth(1)).containsText("7");
        }
        alex.look("numbers-open");
        alex.press("Next question");
        sam.titleIs("What would I like to thank you for?");
    }

    private static void openTheThanks(RoomScreens alex, RoomScreens sam) {
        assertThat(sam.answer()).hasValue(DRIVE);
        sam.press("I’m ready");
        alex.says("Sam is ready");
        alex.saysNot("driving me");
        alex.write(TEA);
        alex.look("answer");
        sam.look("ready");
        alex.press("I’m ready");

        for (RoomScreens both : List.of(alex, sam)) {
            assertThat(both.book()).containsText(TEA);
            assertThat(both.book()).containsText(DRIVE);
            both.says("You are both here");
        }
    }

    private static void talk(RoomScreens alex, RoomScreens sam) {
        sam.press("I would like to speak");
        alex.says("Sam speaks, you listen");
        alex.says("About ");
        alex.field("What you heard").fill("The note helped you");
        alex.look("listening");
        alex.press("Say it back");
        sam.says("This is what Alex heard:");
        sam.says("The note helped you");
        sam.look("heard");
        sam.press("Yes, I meant that");
        alex.says("You speak, Sam listens");
        sam.says("Alex said back “The note helped you”, and Sam confirmed it.");
    }

    private static void pause(RoomScreens alex, RoomScreens sam) {
        sam.press("I need a pause");
        alex.says("Sam needs a pause and will say when it goes on. Nothing is broken.");
        sam.says("You are both paused. That’s allowed.");
        sam.look("pause");
        sam.device().page().locator(".pz .is-primary").click();
        boolean tonight = TestClock.wallTime().plusMinutes(20).toLocalDate().equals(TestClock.today());
        alex.says("Sam needs a pause and plans to be back " + (tonight ? "at " : "tomorrow at "));
        alex.look("paused");
        sam.press("I am back");
        alex.saysNot("Nothing is broken.");
        alex.offers("Next question");
    }

    /// Sam writes on without a connection, while Alex, who has the floor, adds a minute; then the line is back.
    private static void loseTheLineAndGoOn(RoomScreens alex, RoomScreens sam, Device phone) {
        alex.press("Next question");
        sam.titleIs("What went well between us?");
        phone.context().setOffline(true);
        sam.write("We laughed on Sunday. " + WEDNESDAYS);
        alex.write("The long walk.");
        alex.press("I’m ready");
        alex.says("You are ready");
        phone.context().setOffline(false);

        sam.says("Alex is ready");
        assertThat(sam.answer()).hasValue("We laughed on Sunday. " + WEDNESDAYS);
        sam.press("I’m ready");
        assertThat(alex.book()).containsText(WEDNESDAYS);
        assertThat(sam.book()).containsText("The long walk.");
    }

    private static void takeAGoalAlong(RoomScreens alex, RoomScreens sam) {
        alex.press("What you take with you");
        sam.titleIs("What you take with you");
        alex.dotsAre(3, 9);
        sam.dotsAre(3, 9);
        sam.sentencesShowThatTheyCanBePressed();
        sam.press("Sam: " + WEDNESDAYS);
        assertThat(sam.foot()).isInViewport();
        assertThat(alex.foot()).isInViewport();
        sam.look("outcomes");
        Locator choices = sam.device().page().locator(".pull .tf-actions");
        Buttons.in(choices, "Goal").click();
        alex.says("Goal, from Sam");
        alex.look("outcomes");
        alex.press("Agree to it");
        sam.says("Goal, agreed by both");
        alex.press("To the last round");
        sam.titleIs("One word each");
    }

    private static void close(RoomScreens alex, RoomScreens sam) {
        alex.field("Your word").fill("Lighter");
        alex.field("Thanks, if you like").fill("For staying with it.");
        alex.press("Close with this word");
        sam.says("Lighter");
        sam.look("closing");
        sam.field("Your word").fill("Calm");
        sam.press("Close with this word");

        for (RoomScreens both : List.of(alex, sam)) {
            both.titleIs("Your check-in");
            assertThat(both.main()).containsText("Calm");
            assertThat(both.main()).containsText("For staying with it.");
            assertThat(both.main()).containsText(TEA);
            both.look("summary");
        }
    }
}
