package app.twofold.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.SignedIn;
import app.twofold.server.invitation.Invitations.Kind;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/// Where no accounts are made.
@TestPropertySource(properties = "twofold.registration=closed")
class ClosedDoorTest extends DoorTest {

    private static final String SENTENCE = "No new accounts are made here.";

    @Override
    String sentence() {
        return SENTENCE;
    }

    @Test
    void anInvitationLeadsToSigningIn() {
        open("invitation/" + invited(Kind.LINK));
        press("Yes, set up my side");

        assertThat(route()).isEqualTo("sign-in");
        assertThat(sees("Kim invites you")).isTrue();
        assertThat(sees("Sign in with your account.")).isTrue();
        assertThat(sees(SENTENCE)).isTrue();
        assertThat(offersAnAccount()).isFalse();

        open("sign-up");
        assertThat(sees("Kim invites you")).isTrue();
        assertThat(sees(SENTENCE)).isTrue();
        assertThat(offersAnAccount()).isFalse();
    }

    @Test
    void whoeverHasAnAccountJoinsAsEver() {
        String secret = invited(Kind.LINK);
        SignedIn robin = people.person("Robin");
        inTheBrowserOf(robin);

        open("invitation/" + secret);
        press("Yes, set up my side");

        assertThat(route()).isEqualTo("colour");
    }
}
