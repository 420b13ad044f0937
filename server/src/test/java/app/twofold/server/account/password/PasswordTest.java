package app.twofold.server.account.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "password12",
                "qwertyuiop",
                "passwordpassword",
                "aaaaaaaaaa",
                "abcdefghij",
                "1q2w3e4r5t",
                "iloveyouforever",
                "alexander1990",
                "Passw0rd!!",
                "twofold2026",
                "ｐａｓｓｗｏｒｄ１２"
            })
    void whatAnybodyWouldTryFirstIsNone(String guess) {
        assertThatThrownBy(() -> new Password(guess))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidValue.class))
                .extracting(InvalidValue::fault)
                .isEqualTo(Fault.GUESSABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "calm evening tea",
                "tea on the balcony",
                "meBbs2VI7zCR",
                "летоитеплоепиво",
                "夏の終わりの静かな夜とお茶",
                "Schöne Grüße, ｶﾞ 12"
            })
    void wordsThatDontBelongTogetherAreOne(String words) {
        assertThat(new Password(words).value()).isEqualTo(words);
    }

    @Test
    void theLongestIsLookedAtToo() {
        String longest = "never twice the same, ".repeat(10).substring(0, Password.MAX_LENGTH);

        assertThat(new Password(longest).value()).hasSize(Password.MAX_LENGTH);
        assertThatThrownBy(() -> new Password("x".repeat(Password.MAX_LENGTH))).isInstanceOf(InvalidValue.class);
    }
}
