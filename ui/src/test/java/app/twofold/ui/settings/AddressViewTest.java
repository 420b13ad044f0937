package app.twofold.ui.settings;

import static app.twofold.ui.words.Messages.t;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.OwnAddress;
import app.twofold.server.SignedIn;
import app.twofold.ui.Couple;
import app.twofold.ui.FormTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The page where no email goes out: the address changes at once.
class AddressViewTest extends FormTest {

    @Autowired
    private OwnAddress addresses;

    private final String next = UUID.randomUUID() + "@example.org";
    private String former;

    @BeforeEach
    void open() {
        former = addresses.of(alex);
        navigate(AddressView.class);
    }

    @Test
    void settingsShowTheAddressAndLeadHere() {
        UI.getCurrent().navigate("settings");

        assertThat(sees("You sign in with " + former + ".")).isTrue();
        assertThat(sees("Change my address")).isTrue();
    }

    @Test
    void itChangesAtOnceAndSaysSoBeforehand() {
        assertThat(sees("It changes at once.")).isTrue();
        assertThat(find(AddressCodeLeaf.class).all()).isEmpty();

        ask(next.toUpperCase(Locale.ROOT), Couple.PASSWORD);

        assertThat(sees("You sign in with " + next + " from now on.")).isTrue();
        assertThat(addresses.of(alex)).isEqualTo(next);
        assertThat(field(EmailField.class, "New email address").getValue()).isEmpty();
    }

    @Test
    void aWrongPasswordChangesNothing() {
        ask(next, "not this one");

        assertThat(fault(field(PasswordField.class, "Your password"))).isEqualTo("That is not your password.");
        assertThat(addresses.of(alex)).isEqualTo(former);
    }

    @Test
    void whatIsNoNewAddressIsSaidAtItsField() {
        ask("alex", Couple.PASSWORD);
        assertThat(fault(field(EmailField.class, "New email address"))).isEqualTo(t("account.invalid.MALFORMED"));

        ask(former, Couple.PASSWORD);
        assertThat(fault(field(EmailField.class, "New email address"))).isEqualTo("That is your address already.");

        assertThat(addresses.of(alex)).isEqualTo(former);
    }

    @Test
    void oneThatIsTakenStaysWithWhoHasIt() {
        String taken = UUID.randomUUID() + "@example.org";
        SignedIn kim = people.person("Kim", taken);

        ask(taken, Couple.PASSWORD);

        assertThat(addresses.of(kim)).isEqualTo(taken);
        assertThat(sees("You sign in with " + former + " from now on.")).isTrue();
    }

    private void ask(String address, String password) {
        field(EmailField.class, "New email address").setValue(address);
        field(PasswordField.class, "Your password").setValue(password);
        press("Change it now");
    }
}
