package app.twofold.ui.settings;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.InvalidValue;
import app.twofold.server.OwnAddress;
import app.twofold.server.account.email.EmailAddress;
import app.twofold.server.address.AddressChanges;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.form.Checked;
import app.twofold.ui.proof.PasswordAgain;
import app.twofold.ui.shell.Detail;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/// Changing one's address: what happens, the new address with the password once more, and the code that went there. The
/// link in the mail leads here with its code.
@Route(value = "settings/address/:code?", layout = MainLayout.class)
@PermitAll
class AddressView extends Div implements HasDynamicTitle, Detail, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Me me;
    private final transient OwnAddress addresses;
    private final transient AddressChanges changes;
    private final Paragraph present = Type.body("");
    private final EmailField next = new EmailField(t("settings.address.next"));
    private final PasswordAgain password = new PasswordAgain();
    private final Paragraph said = Type.meta2("");
    private final AddressCodeLeaf code;

    AddressView(Me me, OwnAddress addresses, AddressChanges changes) {
        this.me = me;
        this.addresses = addresses;
        this.changes = changes;
        this.code = new AddressCodeLeaf(changes, me.signedIn(), this::confirmed);
        addClassName("lv");
        code.setVisible(changes.isAwaited(me.signedIn()));
        showPresent();
        add(new PageHead(t("settings.address"), t("settings.address.sub")), form(), code);
    }

    private Leaf form() {
        UnorderedList facts = new UnorderedList();
        facts.addClassName("lv-facts");
        if (changes.takeACode()) {
            facts.add(
                    fact(Icon.MAIL, t("settings.address.fact.code")), fact(Icon.EYE, t("settings.address.fact.told")));
        } else {
            facts.add(fact(Icon.AT_ONCE, t("settings.address.fact.at-once")));
        }
        facts.add(fact(Icon.USER, t("settings.address.fact.taken")), fact(Icon.LOCK, t("settings.address.fact.same")));
        // Browsers know only addresses in ASCII; whether one can be an address is the server's to say.
        next.setManualValidation(true);
        next.getElement().setProperty("autocomplete", "off");
        next.setWidthFull();
        next.setMaxWidth("420px");
        password.addKeyPressListener(Key.ENTER, _ -> ask());
        String words = changes.takeACode() ? t("settings.address.send") : t("settings.address.change");
        Button ask = Buttons.plain(words, _ -> ask());
        Div go = new Div(password, ask);
        go.addClassName("lv-go");
        said.getElement().setAttribute("role", "status");
        Div asked = Layout.stack(8);
        asked.addClassName("lv-sure");
        asked.add(next, go, said);
        return Leaf.section(present, facts, asked);
    }

    private static ListItem fact(Icon icon, String words) {
        return new ListItem(icon.small(), new Span(words));
    }

    private void showPresent() {
        present.setText(t("settings.account.address", addresses.of(me.signedIn())));
    }

    private void ask() {
        Optional<EmailAddress> address = read();
        if (address.isEmpty()) {
            next.focus();
        } else if (password.does(typed -> changes.ask(me.signedIn(), typed, address.get()))) {
            asked(address.get());
        }
    }

    private void asked(EmailAddress address) {
        Checked.say(password, Optional.empty());
        password.clear();
        next.clear();
        showPresent();
        if (changes.takeACode()) {
            said.setText(t("settings.address.sent", address.value()));
            code.await();
        } else {
            said.setText(t("settings.address.done", addresses.of(me.signedIn())));
        }
    }

    private Optional<EmailAddress> read() {
        try {
            EmailAddress address = new EmailAddress(next.getValue());
            boolean isOwn = address.value().equals(addresses.of(me.signedIn()));
            boolean isNew = Checked.say(next, isOwn ? Optional.of(t("settings.address.own")) : Optional.empty());
            return isNew ? Optional.of(address) : Optional.empty();
        } catch (InvalidValue invalid) {
            Checked.refuse(next, t("account.invalid." + invalid.fault().name(), invalid.limit()));
            return Optional.empty();
        }
    }

    private void confirmed() {
        showPresent();
        code.setVisible(false);
        said.setText(t("settings.address.confirmed", addresses.of(me.signedIn())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("code").ifPresent(code::offer);
    }

    @Override
    public String getPageTitle() {
        return t("settings.address");
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
