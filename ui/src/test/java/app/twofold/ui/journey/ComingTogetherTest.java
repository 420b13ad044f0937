package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith({Stage.class, OutputCaptureExtension.class})
class ComingTogetherTest {

    @Test
    void twoPeopleSignUpAndComeTogetherByALink(Devices devices, CapturedOutput log) {
        Device alex = devices.desktop();
        PairingScreens alexPairs = new PairingScreens(alex);
        new EntryScreens(alex).signUp("Alex", People.newEmail("Alex"));
        alexPairs.startSpace("Alex and Sam");
        alexPairs.pickColour("Lake");
        String link = alexPairs.inviteByLink("I would like to try this with you.");

        Device sam = devices.phone();
        PairingScreens samPairs = new PairingScreens(sam);
        sam.page().navigate(link);
        samPairs.says("Alex invites you to a shared space");
        assertThat(sam.page().locator("blockquote")).containsText("I would like to try this with you.");
        Look.at(sam);
        samPairs.press("Yes, set up my side");
        sam.arrivesAt("sign-up");
        assertThat(sam.page().locator(".tf-arrival")).containsText("Alex invites you");
        new EntryScreens(sam).makeAccount("Sam", People.newEmail("Sam"));
        samPairs.pickColour("Amber");
        samPairs.says("Alex confirms next");
        Look.at(sam);

        alexPairs.says("Sam has accepted");
        Look.at(alex);
        alexPairs.press("Yes, this is my partner");

        alex.arrivesAt("");
        sam.arrivesAt("");
        assertThat(alex.page().locator(".tf-couple")).containsText("Alex and Sam");
        assertThat(sam.page().getByRole(AriaRole.MAIN)).isVisible();
        Look.at(alex);
        Assertions.assertThat(log.getAll())
                .doesNotContain("Alex", "I would like to try this", "@example.org", People.PASSWORD, "/invitation/");
    }
}
