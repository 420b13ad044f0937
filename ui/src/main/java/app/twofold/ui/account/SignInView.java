package app.twofold.ui.account;

import app.twofold.ui.demo.DemoSignIns;
import app.twofold.ui.shell.FocusLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/// Signing in with an email address and a password.
@Route(value = "sign-in", layout = FocusLayout.class)
@AnonymousAllowed
class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final Paragraph problem = new Paragraph();
    private final boolean isOpen;

    SignInView(EntryDoor door, ObjectProvider<DemoSignIns> demo) {
        Optional<Component> note = door.note();
        isOpen = door.opensFor(note.isPresent());
        addClassName("tf-entry");
        problem.addClassName("tf-error");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Section form = new Section();
        form.addClassName("tf-entry-form");
        H1 title = new H1(getTranslation("account.sign-in.title"));
        title.addClassName("tf-display");
        Paragraph sub = new Paragraph(getTranslation("account.sign-in.sub"));
        sub.addClassName("tf-sub");
        form.add(title, sub);
        form.add(note.orElseGet(this::what), problem, credentials(), others(door));
        demo.ifAvailable(signIns -> form.add(demo(signIns)));
        add(new EntryArt(), form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        if (parameters.getSingleParameter("later").isPresent()) {
            say("shell.limited");
        } else if (parameters.getSingleParameter("error").isPresent()) {
            say(isOpen ? "account.sign-in.failed" : "account.sign-in.failed.shut");
        } else if (parameters.getSingleParameter("expired").isPresent()) {
            say("account.sign-in.expired");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.sign-in.page");
    }

    /// What this is, for somebody who has never heard of it.
    private Component what() {
        Paragraph what = new Paragraph(getTranslation("shell.what"));
        what.addClassNames("tf-meta", "is-2", "tf-what");
        return what;
    }

    private void say(String key) {
        problem.setText(getTranslation(key));
        problem.setVisible(true);
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
                other("account.sign-in.forgotten", "recover", "account.sign-in.recover"),
                isOpen ? other("account.sign-in.new", "sign-up", "account.sign-in.create") : shut(door),
                other("account.sign-in.invited", "join", "account.sign-in.open-invitation"));
        others.addClassName("other");
        return others;
    }

    private Paragraph shut(EntryDoor door) {
        Paragraph shut = new Paragraph(getTranslation(door.shut()));
        shut.addClassNames("tf-meta", "is-2");
        return shut;
    }

    private Paragraph other(String question, String path, String words) {
        Paragraph other =
                new Paragraph(new Text(getTranslation(question) + " "), new Anchor(path, getTranslation(words)));
        other.addClassNames("tf-meta", "is-2");
        return other;
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
