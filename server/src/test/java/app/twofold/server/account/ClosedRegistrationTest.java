package app.twofold.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.Program;
import app.twofold.server.Program.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.context.TestPropertySource;

/// Where nobody may make an account.
@TestPropertySource(properties = "twofold.registration=closed")
class ClosedRegistrationTest extends Newcomer {

    @ParameterizedTest
    @EnumSource(Held.class)
    void nothingOpensTheDoor(Held held) {
        Answer refused = signUp(newcomer, held.by(this));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("code")).isEqualTo("sign-up.closed");
        assertThat(refused.text("detail")).isEqualTo("No new accounts are made here.");
        assertThat(isHere(newcomer)).isFalse();
    }

    @Test
    void anOpenInvitationDoesNotEither() {
        Answer refused = signUp(newcomer, invite("link").text("secret"));

        assertThat(refused.text("code")).isEqualTo("sign-up.closed");
        assertThat(isHere(newcomer)).isFalse();
    }

    @Test
    void aTakenAddressGetsTheSameAnswer() {
        Answer taken = signUp(sam, null);

        assertThat(taken.status()).isEqualTo(403);
        assertThat(taken.body()).isEqualTo(signUp(newcomer, null).body());
    }

    @Test
    void whoeverHasAnAccountSignsInAndJoins() {
        Program joiner = anonymous.signedIn(sam);

        assertThat(accept(joiner, invite("link").text("secret")).status()).isEqualTo(200);
    }
}
