package app.twofold.ui.settings;

import com.vaadin.flow.component.html.Anchor;

/// The way to deleting one's account.
final class AccountPart extends Part {

    private static final long serialVersionUID = 1L;

    AccountPart() {
        super("settings.account");
        Anchor link = new Anchor("settings/deleting", getTranslation("settings.account.delete"));
        link.addClassNames("tf-btn", "lv-danger");
        add(note("settings.account.text"), link);
    }
}
