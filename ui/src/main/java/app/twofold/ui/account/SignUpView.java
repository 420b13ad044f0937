package app.twofold.ui.account;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.Title;
import app.twofold.server.account.Accounts;
import app.twofold.server.account.email.EmailAddress;
import app.twofold.server.account.password.Password;
import app.twofold.server.account.registration.NotAdmitted;
import app.twofold.server.account.registration.Registration;
import app.twofold.server.limit.TooManyAttempts;
import app.twofold.ui.kit.form.TimeZoneField;
import app.twofold.ui.shell.FocusLayout;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/// Making an account. A taken address gets the same answer, so that nobody learns who is here.
@Route(value = "sign-up", layout = FocusLayout.class)
@AnonymousAllowed
class SignUpView extends EntryPage {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final transient EntryDoor door;
    private final transient Me me;
    private final TextField name = new TextField();
    private final TimeZoneField zone = new TimeZoneField();
    private final CredentialsForm form = new CredentialsForm("new-password");
    private final Button create = new Button(getTranslation("account.sign-up.submit"), click -> create());

    SignUpView(Accounts accounts, EntryDoor door, Me me) {
        super("account.sign-up.page");
        this.accounts = accounts;
        this.door = door;
        this.me = me;
        Optional<Component> note = door.note();
        if (door.opensFor(note.isPresent())) {
            addHead("account.sign-up.title", "account.sign-up.sub");
            note.ifPresent(this::addPart);
            addForm(fields());
            addPart(link("account.sign-up.have", "sign-in", "account.sign-up.sign-in"));
        } else {
            addHead("account.door.title", door.shut());
            note.ifPresent(this::addPart);
            addPart(link("account.sign-up.have", "sign-in", "account.sign-up.sign-in"));
            addPart(link("account.sign-in.invited", "join", "account.sign-in.open-invitation"));
        }
        addPart(line("kit.exit.note"));
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
        Optional<ZoneId> chosen = zone.read();
        if (displayName.isPresent() && email.isPresent() && password.isPresent() && chosen.isPresent()) {
            signUp(email.get(), password.get(), displayName.get(), chosen.get());
        }
    }

    private void signUp(EmailAddress email, Password password, Title displayName, ZoneId chosen) {
        try {
            accounts.signUp(email, password, displayName, chosen, door.invitation());
            me.arrives();
            form.submit();
        } catch (NotAdmitted refused) {
            refuse(refused.registration() == Registration.CLOSED ? door.shut() : "account.door.used");
        } catch (TooManyAttempts e) {
            refuse("shell.limited");
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
}
