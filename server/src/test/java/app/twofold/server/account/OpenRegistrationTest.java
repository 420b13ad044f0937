package app.twofold.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.Program.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Where everybody may make an account, as it is unless the operator says otherwise.
class OpenRegistrationTest extends Newcomer {

    @ParameterizedTest
    @EnumSource(Held.class)
    void nobodyIsAskedForAnInvitation(Held held) {
        assertThat(signUp(newcomer, held.by(this)).status()).isEqualTo(201);
        assertThat(isHere(newcomer)).isTrue();
    }

    @Test
    void anInvitationLetsInAsManyAsLike() {
        String secret = invite("link").text("secret");

        assertThat(signUp(newcomer, secret).status()).isEqualTo(201);
        assertThat(signUp(sam, secret).status()).isEqualTo(201);
        String another = address();
        assertThat(signUp(another, secret).status()).isEqualTo(201);
        assertThat(isHere(another)).isTrue();
    }

    @Test
    void anInvitationThatIsNoTextIsNamed() {
        Answer refused = anonymous.post("/api/v1/people", """
                {"email": "%s", "password": "calm evening tea", "displayName": "Kim", "timeZone": "UTC",
                 "invitation": 7}""".formatted(newcomer));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("detail")).contains("\"invitation\"");
    }
}
