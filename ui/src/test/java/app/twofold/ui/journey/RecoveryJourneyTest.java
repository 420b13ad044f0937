package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.twofold.domain.GoalId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.personal.PersonalCommand.DraftGoal;
import app.twofold.server.account.Acting;
import app.twofold.server.account.ResetPassword;
import app.twofold.server.personal.PersonalSpace;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/// Coming back in: with the recovery code, and with a link of whoever runs this copy.
@ExtendWith(Stage.class)
class RecoveryJourneyTest {

    private static final String NEXT = "another calm evening";

    @Test
    void theRecoveryCodeBringsSomebodyBackAndOpensTheirDrafts(Program program, Devices devices, People people) {
        People.Pair pair = people.pair();
        drafts(program, pair.alex(), "Learn to dance");
        Device laptop = devices.desktop();
        new EntryScreens(laptop).signIn(pair.alex());
        laptop.open("settings");
        Locator card = laptop.page().locator("#recovery");
        card.getByLabel("Your password").fill("not my password");
        Buttons.in(card, "Show me a new code").click();
        assertThat(card).containsText("That isn’t your password.");
        card.getByLabel("Your password").fill(People.PASSWORD);
        Buttons.in(card, "Show me a new code").click();
        assertThat(card.locator(".rc-code")).isVisible();
        String code = card.locator(".rc-code").innerText();
        Assertions.assertThat(rows(card.locator(".rc-code span"))).hasSize(2);
        Look.at(laptop);
        assertThat(Buttons.in(card, "Done, hide it")).isDisabled();
        card.getByLabel("I keep it somewhere nobody else looks").check();
        Buttons.in(card, "Done, hide it").click();
        assertThat(card.locator(".rc-code")).hasCount(0);
        assertThat(card).containsText("You have one, made on");

        Device phone = devices.phone();
        phone.open("sign-in");
        phone.page().getByText("Use your recovery code").click();
        Look.at(phone);
        field(phone, "Email").fill(pair.alex().email());
        field(phone, "Your recovery code").fill("K7QM 2XHD");
        field(phone, "A new password").fill(NEXT);
        Buttons.on(phone, "Set it and sign in").click();
        assertThat(phone.page().getByText("That isn’t a whole code.").first()).isVisible();
        field(phone, "Your recovery code").fill(code.toLowerCase(Locale.ROOT));
        Buttons.on(phone, "Set it and sign in").click();

        phone.page().waitForURL(url -> !url.contains("recover") && !url.contains("sign-in"));
        phone.open("goals");
        assertThat(phone.page().getByText("Learn to dance")).isVisible();
        laptop.open("goals");
        assertThat(laptop.page().locator("h1")).hasText("Welcome back");
    }

    @Test
    void whoeverHasJustMadeAnAccountIsShownACodeThatBringsThemBack(Devices devices) {
        String email = People.newEmail("Kim");
        Device laptop = devices.desktop();
        laptop.open("sign-up");
        new EntryScreens(laptop).fillIn("Kim", email);
        assertThat(laptop.page().locator("h1")).hasText("A way back in");
        Look.at(laptop);
        laptop.open("settings");
        laptop.arrivesAt("way-back");
        Buttons.on(laptop, "Show me my code").click();
        String code = laptop.page().locator(".rc-code").innerText();
        Look.at(laptop);
        laptop.page().getByLabel("I keep it somewhere nobody else looks").check();
        Buttons.on(laptop, "Go on").click();
        laptop.arrivesAt("start");
        laptop.open("way-back");
        laptop.arrivesAt("start");

        Device phone = devices.phone();
        phone.open("recover");
        field(phone, "Email").fill(email);
        field(phone, "Your recovery code").fill(code);
        field(phone, "A new password").fill(NEXT);
        Buttons.on(phone, "Set it and sign in").click();
        phone.arrivesAt("start");
    }

    @Test
    void makingAnAccountWhereSomebodyIsSignedInShowsNobodyACodeOfTheirs(Devices devices, People people) {
        People.Pair pair = people.pair();
        Device laptop = devices.desktop();
        new EntryScreens(laptop).signIn(pair.alex());
        laptop.open("sign-up");
        field(laptop, "Your name").fill("Alex");
        field(laptop, "Email").fill(pair.alex().email());
        field(laptop, "Password").fill(NEXT);
        Buttons.on(laptop, "Make my account").click();
        laptop.page().waitForURL(url -> !url.endsWith("sign-up"));

        laptop.open("way-back");

        laptop.page().waitForURL(url -> !url.contains("way-back"));
        laptop.open("settings");
        assertThat(laptop.page().locator("#recovery")).containsText("You have none yet.");
    }

    @Test
    void aLinkOfTheOperatorsLeavesWhatIsPrivateLockedUntilThePasswordFromBefore(
            Program program, Devices devices, People people) {
        People.Pair pair = people.pair();
        drafts(program, pair.alex(), "Learn to dance");
        String link = link(program, pair.alex().email());
        Device phone = devices.phone();

        phone.open(link);
        Look.at(phone);
        field(phone, "A new password").fill(NEXT);
        Buttons.on(phone, "Set it").click();
        assertThat(phone.page().getByText("Your password is the new one.")).isVisible();
        phone.open(link);
        assertThat(phone.page().getByText("This link has been used")).isVisible();
        Look.at(phone);

        new EntryScreens(phone).signIn(pair.alex().email(), NEXT);
        assertThat(phone.page().getByText("Your password was set anew on")).isVisible();
        assertThat(phone.page().getByText("What is yours alone is locked on this device."))
                .isVisible();
        Look.at(phone);
        phone.open("goals");
        assertThat(phone.page().locator("h1")).hasText("Goals");
        assertThat(phone.page().getByText("Learn to dance")).hasCount(0);

        phone.open("unlock");
        assertThat(phone.page().locator("h1")).hasText("Yours alone is locked");
        Look.at(phone);
        field(phone, "Your password").fill("not my password");
        Buttons.on(phone, "Open").click();
        assertThat(phone.page().getByText("That doesn’t open it.").first()).isVisible();
        Buttons.on(phone, "Use my recovery code instead").click();
        Look.at(phone);
        Buttons.on(phone, "Use my password instead").click();
        field(phone, "Your password").fill(People.PASSWORD);
        Buttons.on(phone, "Open").click();
        phone.page().waitForURL(url -> !url.contains("unlock"));
        phone.open("goals");
        assertThat(phone.page().getByText("Learn to dance")).isVisible();
    }

    private static void drafts(Program program, People.Person person, String title) {
        Acting acting = program.use(Acting.class);
        acting.begin(person.email(), People.PASSWORD);
        DraftGoal draft =
                new DraftGoal(new GoalId(UUID.randomUUID()), Wording.of(new Title(title), Words.NONE, Area.FUN));
        acting.as(
                person.signedIn().person(),
                () -> program.use(PersonalSpace.class).execute(person.signedIn(), UUID.randomUUID(), draft));
        acting.end();
    }

    private static String link(Program program, String email) {
        ConfigurableEnvironment settings = new StandardEnvironment();
        ConfigurableEnvironment running = program.use(ConfigurableEnvironment.class);
        running.getPropertySources().stream()
                .filter(MapPropertySource.class::isInstance)
                .forEach(settings.getPropertySources()::addLast);
        settings.getPropertySources().addFirst(new MapPropertySource("given", Map.of("twofold.reset-password", email)));
        return ResetPassword.run(settings);
    }

    /// How high the groups stand, each height once.
    private static Set<Integer> rows(Locator groups) {
        return groups.all().stream()
                .map(group -> (int) Math.round(group.boundingBox().y))
                .collect(Collectors.toSet());
    }

    private static Locator field(Device device, String label) {
        return device.page().getByLabel(label, new GetByLabelOptions().setExact(true));
    }
}
