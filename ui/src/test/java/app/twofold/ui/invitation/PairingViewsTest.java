package app.twofold.ui.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Words;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.couple.Couples;
import app.twofold.server.invitation.Invitations;
import app.twofold.server.invitation.Invitations.Invited;
import app.twofold.server.invitation.Invitations.Kind;
import app.twofold.ui.FormTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class PairingViewsTest extends FormTest {

    @Autowired
    private Invitations invitations;

    @Autowired
    private Couples couples;

    @ParameterizedTest
    @ValueSource(strings = {"", "ABCDE-FGHJK", "http://localhost/invitation/nothing", "🌱", "../../settings"})
    void saysAlikeOfEverySecretThatOpensNothing(String secret) {
        navigate(JoinView.class);
        field().setValue(secret);

        press("Open it");

        assertThat(fault(field())).startsWith("This invitation can’t be opened.");
        assertThat(getCurrentView()).isInstanceOf(JoinView.class);
    }

    @Test
    void opensACodeHoweverItIsTyped() {
        Invited invited = kimInvites(Kind.CODE);
        navigate(JoinView.class);
        String code = invited.secret();
        field().setValue(" " + code.substring(0, 5).toLowerCase(Locale.ROOT) + " " + code.substring(5));

        press("Open it");

        assertThat(getCurrentView()).isInstanceOf(InvitationView.class);
        assertThat(sees("Kim invites you to a shared space")).isTrue();
        assertThat(sees("Come in")).isTrue();
    }

    @Test
    void aNoIsKeptAndTheSecretOpensNothingAnyMore() {
        Invited invited = kimInvites(Kind.LINK);
        navigate(InvitationView.class, invited.secret());

        press("No, thank you");

        assertThat(find(H1.class).single().getText()).startsWith("Thank you for saying so.");
        assertThat(invitations.preview(invited.secret())).isEmpty();
    }

    @Test
    void notNowHasAWayBackAndANoOfItsOwn() {
        Invited invited = kimInvites(Kind.LINK);
        navigate(InvitationView.class, invited.secret());

        press("Not now");
        assertThat(find(H1.class).single().getText()).startsWith("No answer is fine for now.");
        press("Back to the invitation");
        assertThat(sees("Kim invites you to a shared space")).isTrue();
        assertThat(invitations.preview(invited.secret())).isPresent();

        press("Not now");
        press("Decline it");
        assertThat(find(H1.class).single().getText()).startsWith("Thank you for saying so.");
        assertThat(invitations.preview(invited.secret())).isEmpty();
    }

    @Test
    void theInvitersScreenDropsAnInvitationThatOpensNothingAnyMore() {
        SignedIn kim = people.person("Kim");
        Seat seat = people.solo(kim);
        inTheBrowserOf(kim);
        navigate(InviteView.class);
        press("Make a code to read aloud");
        assertThat(sees("Read this code to your partner")).isTrue();
        assertThat(sees("They type it in on this page:")).isTrue();

        invitations.withdraw(seat, invitations.open(seat).orElseThrow().id());

        until(() -> !sees("Read this code to your partner"));
        assertThat(sees("Make a code to read aloud")).isTrue();
    }

    @Test
    void theInvitersScreenSaysThatItWasNotAccepted() {
        SignedIn kim = people.person("Kim");
        people.solo(kim);
        inTheBrowserOf(kim);
        navigate(InviteView.class);
        press("Make a code to read aloud");
        String code = find(Paragraph.class).all().stream()
                .map(Paragraph::getText)
                .filter(text -> text.matches("[0-9A-Z]{5} [0-9A-Z]{5}"))
                .findFirst()
                .orElseThrow();

        invitations.decline(code);

        until(() -> sees("The last invitation was not accepted."));
        assertThat(sees(code)).isFalse();
    }

    @Test
    void beforeJoiningItSaysThatASpaceOfOnesOwnStays() {
        Invited invited = kimInvites(Kind.LINK);
        SignedIn robin = people.person("Robin");
        people.solo(robin);
        inTheBrowserOf(robin);
        navigate(InvitationView.class, invited.secret());

        press("Yes, set up my side");

        assertThat(getCurrentView()).isInstanceOf(ColourView.class);
        assertThat(sees("You have a space of your own, “Us”. It stays yours")).isTrue();
    }

    @Test
    void whoIsNotSignedInMakesAnAccountFirstAndReadsWhoInvites() {
        Invited invited = kimInvites(Kind.LINK);
        inAnotherBrowser();
        navigate(InvitationView.class, invited.secret());

        press("Yes, set up my side");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("sign-up");
        assertThat(sees("Kim invites you")).isTrue();
        UI.getCurrent().navigate("sign-in");
        assertThat(sees("Kim invites you")).isTrue();
    }

    @Test
    void theFirstPagesSayInPlainWordsWhatThisIs() {
        inAnotherBrowser();
        for (String page : List.of("sign-in", "join")) {
            UI.getCurrent().navigate(page);
            assertThat(sees("a private place for two people who work on their relationship together"))
                    .as(page)
                    .isTrue();
        }
        navigate(InvitationView.class, kimInvites(Kind.LINK).secret());
        assertThat(sees("a private place on the web for two people who work on their relationship together"))
                .isTrue();
    }

    @Test
    void nobodyWithAPartnerJoinsAnotherSpace() {
        Invited invited = kimInvites(Kind.LINK);

        assertThat(invitations.accept(alex, invited.secret())).isInstanceOf(Invitations.Acceptance.NotPossible.class);
        assertThat(couples.seats(alex)).hasSize(1);
    }

    private Invited kimInvites(Kind kind) {
        SignedIn kim = people.person("Kim");
        Seat seat = people.solo(kim);
        return invitations.invite(seat, kind, new Words("Come in"));
    }

    private TextField field() {
        return field(TextField.class, "Link or code");
    }
}
