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
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
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
