package app.twofold.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.account.Accounts;
import app.twofold.ui.FormTest;
import app.twofold.ui.kit.form.TimeZoneField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class SignUpViewTest extends FormTest {

    private static final String PASSWORD = "tea on the balcony";

    @Autowired
    private Accounts accounts;

    private final String email = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void open() {
        navigate(SignUpView.class);
        find(TimeZoneField.class).single().setValue(ZoneId.of("Europe/Berlin"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''       | ok@example.org | tea on the balcony | Please fill this in.
                    Alex     | nobody         | tea on the balcony | That doesn’t look like an email address.
                    Alex     | ''             | tea on the balcony | That doesn’t look like an email address.
                    Alex     | ok@example.org | short              | At least 10 characters, please.
                    """)
    void saysAtTheFieldWhatIsWrongAndMakesNothing(String name, String address, String password, String said) {
        enter(name, address.replace("ok@example.org", email), password);

        press("Make my account");

        assertThat(fault(name()) + fault(address()) + fault(password())).isEqualTo(said);
        assertThat(accounts.check(email, PASSWORD)).isEmpty();
    }

    @Test
    void canBePutRightAfterAFault() {
        enter("Alex", email, "short");
        press("Make my account");

        password().setValue(PASSWORD);
        press("Make my account");

        assertThat(accounts.check(email, PASSWORD)).isPresent();
    }

    @Test
    void aTakenAddressLooksLikeAFreeOne() {
        enter("Alex", email, PASSWORD);
        press("Make my account");
        enter("Mallory", email, "another password");
        press("Make my account");

        assertThat(fault(name()) + fault(address()) + fault(password())).isEmpty();
        assertThat(accounts.check(email, PASSWORD)).isPresent();
        assertThat(accounts.check(email, "another password")).isEmpty();
    }

    private void enter(String name, String address, String password) {
        name().setValue(name);
        address().setValue(address);
        password().setValue(password);
    }

    private TextField name() {
        return field(TextField.class, "Your name");
    }

    private EmailField address() {
        return field(EmailField.class, "Email");
    }

    private PasswordField password() {
        return field(PasswordField.class, "Password");
    }
}
