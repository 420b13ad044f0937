package app.twofold.ui.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.server.start.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/// Where the program listens.
class PortTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "localhost"})
    void listensToThisMachineAloneUnlessToldOtherwise(String host) {
        assertThat(Port.host(new MockEnvironment().withProperty("twofold.host", host)))
                .isEqualTo("localhost");
        assertThat(Port.host(new MockEnvironment())).isEqualTo("localhost");
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, http://localhost:8080",
        "127.0.0.1, http://127.0.0.1:8080",
        "0.0.0.0, http://localhost:8080",
        "::, http://localhost:8080",
        "::1, http://[::1]:8080"
    })
    void saysAnAddressThatABrowserOnThisMachineCanOpen(String host, String address) throws Exception {
        assertThat(FirstPage.address(host, "8080")).isEqualTo(address);
    }

    @Test
    void refusesAHostThatIsNotThisMachine() {
        var settings = new MockEnvironment().withProperty("twofold.host", "192.0.2.77");

        assertThatThrownBy(() -> Port.refuseUnlessFree(settings))
                .isInstanceOf(StartRefused.class)
                .hasMessage("This machine has no address 192.0.2.77 to listen on.");
    }
}
