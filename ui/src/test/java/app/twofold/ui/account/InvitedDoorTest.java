package app.twofold.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Words;
import app.twofold.server.Seat;
import app.twofold.server.invitation.Invitations.Invited;
import app.twofold.server.invitation.Invitations.Kind;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/// Where accounts are made by invitation.
@TestPropertySource(properties = "twofold.registration=invitation")
class InvitedDoorTest extends DoorTest {

    private static final String SENTENCE = "New accounts are made by invitation here.";

    @Override
    String sentence() {
        return SENTENCE;
    }

    @Test
    void aWrongPasswordIsNoReasonToMakeAnAccount() {
        UI.getCurrent().navigate("sign-in", QueryParameters.of("error", ""));

        assertThat(sees("don’t match. Try again.")).isTrue();
        assertThat(sees("make an account")).isFalse();
    }

    @Test
    void aLinkLeadsThrough() {
        open("invitation/" + invited(Kind.LINK));
        press("Yes, set up my side");

        assertThat(route()).isEqualTo("sign-up");
        assertThat(sees("Kim invites you")).isTrue();
        makeAnAccount(email);

        assertThat(isHere(email)).isTrue();
    }

    @Test
    void aCodeThatIsTypedLeadsThrough() {
        String code = invited(Kind.CODE);
        open("join");
        field(TextField.class, "Link or code").setValue(code.substring(0, 5) + " " + code.substring(5));
        press("Open it");
        press("Yes, set up my side");

        makeAnAccount(email);

        assertThat(isHere(email)).isTrue();
    }

    @Test
    void whoCameWithAnInvitationIsOfferedAnAccountWhereTheySignInToo() {
        open("invitation/" + invited(Kind.LINK));
        press("Yes, set up my side");

        open("sign-in");

        assertThat(offersAnAccount()).isTrue();
        assertThat(sees(SENTENCE)).isFalse();
    }

    @Test
    void whatIsWithdrawnMeanwhileOpensNothing() {
        Seat kim = kim();
        Invited invited = invitations.invite(kim, Kind.LINK, new Words("Come in"));
        open("invitation/" + invited.secret());
        press("Yes, set up my side");
        invitations.withdraw(kim, invited.id());

        makeAnAccount(email);

        assertThat(sees("This invitation can’t be used any more. Ask for a new one."))
                .isTrue();
        assertThat(isHere(email)).isFalse();
        open("sign-in");
        open("sign-up");
        assertThat(sees(SENTENCE)).isTrue();
        assertThat(offersAnAccount()).isFalse();
    }

    @Test
    void oneInvitationMakesOneAccount() {
        open("invitation/" + invited(Kind.LINK));
        press("Yes, set up my side");
        makeAnAccount(email);
        makeAnAccount(email);
        assertThat(sees("can’t be used any more")).isFalse();

        String another = UUID.randomUUID() + "@example.org";
        makeAnAccount(another);

        assertThat(sees("This invitation can’t be used any more. Ask for a new one."))
                .isTrue();
        assertThat(isHere(email)).isTrue();
        assertThat(isHere(another)).isFalse();
    }
}
