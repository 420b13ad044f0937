package app.twofold.ui.settings;

import app.twofold.ui.kit.form.CsrfField;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;

/// Ends this session and forgets this device.
final class SignOutForm extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    SignOutForm() {
        super("form");
        getElement().setAttribute("method", "post").setAttribute("action", "logout");
        CsrfField.create().ifPresent(this::add);
        Button signOut = new Button(
                getTranslation("settings.sign-out"), click -> getElement().executeJs("this.submit()"));
        signOut.addClassName("tf-btn");
        signOut.getElement().setAttribute("data-sign-out", true);
        add(signOut);
    }
}
