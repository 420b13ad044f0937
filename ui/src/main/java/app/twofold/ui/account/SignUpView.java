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
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
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
    private final transient EntryDoor door;
    private final TextField name = new TextField();
    private final TimeZoneField zone = new TimeZoneField();
    private final CredentialsForm form = new CredentialsForm("new-password");
    private final Button create = new Button(getTranslation("account.sign-up.submit"), click -> create());
    private final Paragraph problem = new Paragraph();

    SignUpView(Accounts accounts, EntryDoor door) {
        this.accounts = accounts;
        this.door = door;
        addClassName("tf-entry");
        Optional<Component> note = door.note();
        Section section = door.opensFor(note.isPresent()) ? form(note) : shut(note);
        section.addClassName("tf-entry-form");
        add(new EntryArt(), section);
    }

    private Section form(Optional<Component> note) {
        problem.addClassName("tf-error");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Section section = new Section(title("account.sign-up.title"), sub("account.sign-up.sub"));
        note.ifPresent(section::add);
        section.add(problem, fields(), signIn(), exit());
        return section;
    }

    /// For whoever came by the address of this page and may make no account. Whoever has one signs in, and an
    /// invitation
    /// can be opened by anybody.
    private Section shut(Optional<Component> note) {
        Section section = new Section(title("account.door.title"), sub(door.shut()));
        note.ifPresent(section::add);
        section.add(
                way("account.sign-up.have", "sign-in", "account.sign-up.sign-in"),
                way("account.sign-in.invited", "join", "account.sign-in.open-invitation"),
                exit());
        return section;
    }

    private H1 title(String key) {
        H1 title = new H1(getTranslation(key));
        title.addClassName("tf-display");
        return title;
    }

    private Paragraph sub(String key) {
        Paragraph sub = new Paragraph(getTranslation(key));
        sub.addClassName("tf-sub");
        return sub;
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
            form.submit();
        } catch (NotAdmitted refused) {
            say(refused.registration() == Registration.CLOSED ? door.shut() : "account.door.used");
        } catch (TooManyAttempts e) {
            say("shell.limited");
        }
    }

    private void say(String key) {
        problem.setText(getTranslation(key));
        problem.setVisible(true);
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

    private Paragraph exit() {
        Paragraph exit = new Paragraph(getTranslation("kit.exit.note"));
        exit.addClassNames("tf-meta", "is-2");
        return exit;
    }

    private Paragraph signIn() {
        return way("account.sign-up.have", "sign-in", "account.sign-up.sign-in");
    }

    private Paragraph way(String question, String path, String words) {
        Paragraph paragraph =
                new Paragraph(new Text(getTranslation(question) + " "), new Anchor(path, getTranslation(words)));
        paragraph.addClassNames("tf-meta", "is-2");
        return paragraph;
    }
}
