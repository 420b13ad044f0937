package app.twofold.ui.account;

import app.twofold.ui.demo.DemoSignIns;
import app.twofold.ui.kit.Farewell;
import app.twofold.ui.shell.FocusLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/// Signing in with an email address and a password.
@Route(value = "sign-in", layout = FocusLayout.class)
@AnonymousAllowed
class SignInView extends EntryPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final boolean isOpen;

    SignInView(EntryDoor door, ObjectProvider<DemoSignIns> demo) {
        super("account.sign-in.page");
        Optional<Component> note = door.note();
        isOpen = door.opensFor(note.isPresent());
        addHead("account.sign-in.title", "account.sign-in.sub");
        addPart(note.orElseGet(this::what));
        addForm(credentials());
        addPart(others(door));
        demo.ifAvailable(signIns -> addPart(demo(signIns)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Farewell.isSaid()) {
            tell("account.deleted");
            return;
        }
        var parameters = event.getLocation().getQueryParameters();
        if (parameters.getSingleParameter("later").isPresent()) {
            refuse("shell.limited");
        } else if (parameters.getSingleParameter("error").isPresent()) {
            refuse(isOpen ? "account.sign-in.failed" : "account.sign-in.failed.shut");
        } else if (parameters.getSingleParameter("expired").isPresent()) {
            refuse("account.sign-in.expired");
        }
    }

    /// What this is, for somebody who has never heard of it.
    private Component what() {
        Paragraph what = line("shell.what");
        what.addClassName("tf-what");
        return what;
    }

    private CredentialsForm credentials() {
        CredentialsForm form = new CredentialsForm("current-password");
        Checkbox stay = new Checkbox(getTranslation("account.sign-in.stay"));
        stay.getElement().setProperty("name", "stay");
        Button submit = new Button(getTranslation("account.sign-in.submit"));
        submit.addClassNames("tf-btn", "is-primary", "is-wide");
        submit.getElement().executeJs("this.addEventListener('click', () => $0.requestSubmit())", form.getElement());
        form.password()
                .getElement()
                .executeJs(
                        "this.addEventListener('keydown', e => { if (e.key === 'Enter') $0.requestSubmit(); })",
                        form.getElement());
        form.add(form.email(), form.password(), stay, submit);
        form.begin();
        return form;
    }

    private Div others(EntryDoor door) {
        Div others = new Div(
                link("account.sign-in.forgotten", "recover", "account.sign-in.recover"),
                isOpen ? link("account.sign-in.new", "sign-up", "account.sign-in.create") : line(door.shut()),
                link("account.sign-in.invited", "join", "account.sign-in.open-invitation"));
        others.addClassName("other");
        return others;
    }

    private Section demo(DemoSignIns signIns) {
        Section section = new Section(new H2(getTranslation("account.demo.title")));
        section.addClassNames("tf-leaf", "is-tight", "is-flat", "tf-demo");
        section.getChildren().findFirst().ifPresent(h -> h.addClassName("tf-section"));
        DescriptionList list = new DescriptionList();
        for (DemoSignIns.SignIn one : signIns.all()) {
            list.add(
                    new DescriptionList.Term(one.name()),
                    new DescriptionList.Description(one.email() + " / " + one.password()));
        }
        section.add(list);
        return section;
    }
}
