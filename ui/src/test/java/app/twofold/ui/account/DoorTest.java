package app.twofold.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Words;
import app.twofold.server.Seat;
import app.twofold.server.account.Accounts;
import app.twofold.server.invitation.Invitations;
import app.twofold.server.invitation.Invitations.Kind;
import app.twofold.ui.FormTest;
import app.twofold.ui.kit.form.TimeZoneField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The pages before signing in, as a visitor sees them who may not make an account just so.
abstract class DoorTest extends FormTest {

    private static final String PASSWORD = "tea on the balcony";

    @Autowired
    Accounts accounts;

    @Autowired
    Invitations invitations;

    final String email = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void asAVisitor() {
        inAnotherBrowser();
    }

    /// What both pages say instead of offering an account.
    abstract String sentence();

    @Test
    void signingInSaysSoAndOffersNone() {
        open("sign-in");

        assertThat(sees(sentence())).isTrue();
        assertThat(offersAnAccount()).isFalse();
        assertThat(ways()).contains("recover", "join");
    }

    @Test
    void signingUpByItsAddressSaysTheSameAndLeadsOn() {
        open("sign-up");

        assertThat(sees(sentence())).isTrue();
        assertThat(offersAnAccount()).isFalse();
        assertThat(ways()).contains("sign-in", "join");
    }

    /// The secret of an invitation of Kim's.
    String invited(Kind kind) {
        return invitations.invite(kim(), kind, new Words("Come in")).secret();
    }

    Seat kim() {
        return people.solo(people.person("Kim"));
    }

    void open(String route) {
        UI.getCurrent().navigate(route);
    }

    String route() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    boolean offersAnAccount() {
        return ways().contains("sign-up")
                || find(Button.class).all().stream()
                        .anyMatch(one -> one.getText().equals("Make my account"));
    }

    List<String> ways() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    void makeAnAccount(String address) {
        find(TimeZoneField.class).single().setValue(ZoneId.of("Europe/Berlin"));
        field(TextField.class, "Your name").setValue("Robin");
        field(EmailField.class, "Email").setValue(address);
        field(PasswordField.class, "Password").setValue(PASSWORD);
        press("Make my account");
    }

    boolean isHere(String address) {
        return accounts.check(address, PASSWORD).isPresent();
    }
}
