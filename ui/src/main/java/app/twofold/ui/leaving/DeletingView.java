package app.twofold.ui.leaving;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.erasing.AccountDeletion;
import app.twofold.server.erasing.AccountDeletion.Words;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Elsewhere;
import app.twofold.ui.kit.Farewell;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.form.Checked;
import app.twofold.ui.proof.PasswordAgain;
import app.twofold.ui.shell.Detail;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/// Deleting one's account: what goes and what stays, what becomes of one's words, and doing it, with the password once
/// more. Open also in a space that rests.
@Route(value = DeletingView.PATH, layout = MainLayout.class)
@PermitAll
class DeletingView extends Div implements HasDynamicTitle, Detail {

    static final String PATH = "settings/deleting";

    private static final long serialVersionUID = 1L;

    private final transient Me me;
    private final transient AccountDeletion deletion;
    private final RadioButtonGroup<Words> words = new RadioButtonGroup<>(t("leaving.delete.words"));
    private final Checkbox sure = new Checkbox(t("leaving.erase.sure"));
    private final PasswordAgain password = new PasswordAgain();

    DeletingView(Me me, AccountDeletion deletion) {
        this.me = me;
        this.deletion = deletion;
        addClassName("lv");
        add(new PageHead(t("leaving.delete"), t("leaving.erase.sub")), form());
    }

    private Leaf form() {
        UnorderedList facts = new UnorderedList(
                fact(Icon.FROZEN, t("leaving.delete.spaces")),
                fact(Icon.LOCK, t("leaving.delete.own")),
                fact(Icon.DEVICE, t("leaving.delete.devices")),
                fact(Icon.USERS, t("leaving.delete.others")));
        facts.addClassName("lv-facts");
        Anchor copy = new Anchor("settings/take-out", t("leaving.erase.copy"));
        words.setItems(Words.values());
        words.setItemLabelGenerator(one -> switch (one) {
            case STAY -> t("leaving.delete.words.stay");
            case ERASED -> t("leaving.delete.words.erased");
        });
        words.addClassName("lv-words");
        Button delete = Buttons.plain(t("leaving.delete"), _ -> delete());
        delete.addClassName("lv-danger");
        Div go = new Div(password, delete);
        go.addClassName("lv-go");
        Div asked = new Div(words, sure, go);
        asked.addClassName("lv-sure");
        return Leaf.section(facts, copy, asked);
    }

    private static ListItem fact(Icon icon, String words) {
        return new ListItem(icon.small(), new Span(words));
    }

    private void delete() {
        boolean isChosen = Checked.say(
                words, words.getValue() == null ? Optional.of(t("leaving.delete.choose")) : Optional.empty());
        boolean isSure = Checked.say(sure, sure.getValue() ? Optional.empty() : Optional.of(t("leaving.erase.unsure")));
        if (!isChosen) {
            words.getElement().callJsFunction("focus");
        } else if (!isSure) {
            sure.focus();
        } else if (password.does(typed -> deletion.delete(me.signedIn(), typed, words.getValue()))) {
            Farewell.say();
            Elsewhere.go("sign-in");
            VaadinSession.getCurrent().getSession().invalidate();
        }
    }

    @Override
    public String getPageTitle() {
        return t("leaving.delete");
    }

    /// That somebody looks at it is told nobody.
    @Override
    public boolean isPrivate() {
        return true;
    }

    @Override
    public Back back() {
        return new Back(t("settings.title"), "settings");
    }
}
