package app.twofold.ui.archive;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.Busy;
import app.twofold.server.limit.TooManyAttempts;
import app.twofold.server.takeout.Form;
import app.twofold.server.takeout.Permit;
import app.twofold.server.takeout.TakeOut;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Type;
import app.twofold.ui.shell.Me;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;

/// Asks for the password, then offers everything that can be taken out, with how far it is and a way to stop it.
final class TakeOutPart extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Me me;
    private final transient TakeOut takeOut;
    private final PasswordField password = new PasswordField(t("archive.password"));
    private final Div content = Layout.stack(16);
    private final Paragraph said = Type.meta2("");

    TakeOutPart(Me me, TakeOut takeOut) {
        this.me = me;
        this.takeOut = takeOut;
        addClassNames("tf-leaf", "take-out");
        said.getElement().setAttribute("role", "status");
        password.getElement().setProperty("autocomplete", "current-password");
        password.setWidthFull();
        add(Type.heading2(t("archive.take")), content, said);
        askForThePassword();
    }

    /// Says what came of something, and asks for the password again where it is needed.
    void say(String words, boolean again) {
        said.setText(words);
        if (again) {
            askForThePassword();
        }
    }

    private void askForThePassword() {
        password.clear();
        content.removeAll();
        content.add(
                Type.sub(t("archive.password.why")),
                password,
                Layout.actions(Buttons.plain(t("archive.password.go-on"), _ -> ask())));
    }

    private void ask() {
        password.setInvalid(false);
        try {
            Optional<Permit> permit = takeOut.permit(me.signedIn(), me.seat().orElseThrow(), password.getValue());
            permit.ifPresentOrElse(this::offer, () -> refuse(t("archive.password.wrong")));
        } catch (TooManyAttempts _) {
            refuse(t("shell.limited"));
        } catch (Busy _) {
            refuse(t("archive.busy"));
        }
    }

    private void refuse(String words) {
        password.setErrorMessage(words);
        password.setInvalid(true);
    }

    private void offer(Permit permit) {
        password.clear();
        said.setText("");
        content.removeAll();
        Div rows = Layout.list();
        for (Form form : Form.values()) {
            rows.add(row(form, permit));
        }
        content.add(rows);
    }

    private Div row(Form form, Permit permit) {
        Running running = new Running(this);
        Anchor link = new Anchor(new Download(takeOut, permit, form, me.dates().today(), running), t("archive.fetch"));
        link.getElement().setAttribute("download", true);
        link.getElement().setAttribute("aria-label", t("archive.fetch.of", Named.of("archive.form", form)));
        link.addClassName("tf-btn");
        Div words = new Div(
                Type.heading(Named.of("archive.form", form)),
                Type.meta2(Named.of("archive.form.about", form)),
                running);
        return Layout.item(words, link);
    }
}
