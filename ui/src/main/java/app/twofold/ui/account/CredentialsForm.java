package app.twofold.ui.account;

import app.twofold.ui.kit.form.CsrfField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;

/// A plain HTML form that posts an email address and a password to the sign-in endpoint, so that password
/// managers know it and the password takes no way around the browser.
final class CredentialsForm extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private final EmailField email = new EmailField();
    private final PasswordField password = new PasswordField();

    /// @param passwordPurpose the `autocomplete` token: `current-password` or `new-password`
    CredentialsForm(String passwordPurpose) {
        super("form");
        addClassName("tf-stack");
        // Browsers know only addresses in ASCII; whether one can be an address is the server's to say.
        getElement()
                .setAttribute("method", "post")
                .setAttribute("action", "login")
                .setAttribute("novalidate", "");
        email.setManualValidation(true);
        named(email, "username", "username");
        named(password, "password", passwordPurpose);
        email.setLabel(getTranslation("account.email"));
        password.setLabel(getTranslation("account.password"));
        CsrfField.create().ifPresent(this::add);
    }

    EmailField email() {
        return email;
    }

    PasswordField password() {
        return password;
    }

    /// Puts the caret into the first field when the page is there, unless somebody is writing in another by then.
    void begin() {
        email.getElement()
                .executeJs(
                        "requestAnimationFrame(() => { if (!$0.contains(document.activeElement)) this.focus(); })",
                        getElement());
    }

    /// Posts what the fields hold; the browser leaves the page.
    void submit() {
        getElement().executeJs("this.submit()");
    }

    private static void named(Component field, String name, String purpose) {
        field.getElement().setProperty("name", name).setProperty("autocomplete", purpose);
    }
}
