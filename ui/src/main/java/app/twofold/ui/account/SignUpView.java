package app.twofold.ui.account;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.Title;
import app.twofold.server.account.Accounts;
import app.twofold.server.account.EmailAddress;
import app.twofold.server.account.Password;
import app.twofold.ui.kit.TimeZoneField;
import app.twofold.ui.shell.FocusLayout;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/// Making an account. A taken address gets the same answer, so that nobody learns who is here.
@Route(value = "sign-up", layout = FocusLayout.class)
@AnonymousAllowed
class SignUpView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final TextField name = new TextField();
    private final ComboBox<ZoneId> zone = new TimeZoneField();
    private final CredentialsForm form = new CredentialsForm("new-password");

    SignUpView(Accounts accounts) {
        this.accounts = accounts;
        addClassName("tf-entry");
        H1 title = new H1(getTranslation("account.sign-up.title"));
        title.addClassName("tf-display");
        Paragraph sub = new Paragraph(getTranslation("account.sign-up.sub"));
        sub.addClassName("tf-sub");
        Section section = new Section(title, sub, fields(), signIn());
        section.addClassName("tf-entry-form");
        add(new EntryArt(), section);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.sign-up.page");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        TimeZoneField.ofBrowser(event.getUI()).ifPresent(zone::setValue);
    }

    private CredentialsForm fields() {
        name.setLabel(getTranslation("account.name"));
        name.setHelperText(getTranslation("account.name.help"));
        name.setMaxLength(Title.MAX_LENGTH);
        name.getElement().setProperty("autocomplete", "given-name");
        form.password().setHelperText(getTranslation("account.password.help", Password.MIN_LENGTH));
        Button create = new Button(getTranslation("account.sign-up.submit"), click -> create());
        create.addClassNames("tf-btn", "is-primary", "is-wide");
        form.password().addKeyPressListener(Key.ENTER, press -> create());
        form.add(name, form.email(), form.password(), zone, create);
        form.getElement().addEventListener("submit", e -> {}).preventDefault();
        return form;
    }

    /// Two clicks at once make one account: the second one finds its address taken, which looks alike.
    private void create() {
        Optional<Title> displayName = read(name, name.getValue(), Title::new);
        Optional<EmailAddress> email = read(form.email(), form.email().getValue(), EmailAddress::new);
        Optional<Password> password = read(form.password(), form.password().getValue(), Password::new);
        Optional<ZoneId> chosen = Optional.ofNullable(zone.getValue());
        if (displayName.isPresent() && email.isPresent() && password.isPresent() && chosen.isPresent()) {
            accounts.signUp(email.get(), password.get(), displayName.get(), chosen.get());
            form.submit();
        }
    }

    private <T> Optional<T> read(HasValidation field, String value, Function<String, T> type) {
        try {
            T read = type.apply(value);
            field.setInvalid(false);
            return Optional.of(read);
        } catch (InvalidValue invalid) {
            field.setErrorMessage(
                    getTranslation("account.invalid." + invalid.fault().name(), invalid.limit()));
            field.setInvalid(true);
            return Optional.empty();
        }
    }

    private Paragraph signIn() {
        Paragraph paragraph = new Paragraph(
                new Text(getTranslation("account.sign-up.have") + " "),
                new Anchor("sign-in", getTranslation("account.sign-up.sign-in")));
        paragraph.addClassNames("tf-meta", "is-2");
        return paragraph;
    }
}
