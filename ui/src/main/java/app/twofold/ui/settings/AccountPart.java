package app.twofold.ui.settings;

import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.html.Anchor;

/// The address that somebody signs in with, and the ways to changing it and to deleting the account.
final class AccountPart extends Part {

    private static final long serialVersionUID = 1L;

    AccountPart(String address) {
        super("settings.account");
        Anchor change = new Anchor("settings/address", getTranslation("settings.address"));
        change.addClassName("tf-btn");
        Anchor delete = new Anchor("settings/deleting", getTranslation("settings.account.delete"));
        delete.addClassNames("tf-btn", "lv-danger");
        add(
                Type.body(getTranslation("settings.account.address", address)),
                change,
                note("settings.account.text"),
                delete);
    }
}
