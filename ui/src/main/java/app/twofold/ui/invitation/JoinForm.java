package app.twofold.ui.invitation;

import app.twofold.server.invitation.Invitations;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/// Takes a pasted link or a spoken code and opens the invitation.
final class JoinForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Invitations invitations;
    private final TextField field = new TextField();

    JoinForm(Invitations invitations) {
        this.invitations = invitations;
        addClassName("tf-stack");
        field.setLabel(getTranslation("invitation.join.field"));
        field.setWidthFull();
        field.setMaxLength(500);
        field.getElement().setProperty("autocomplete", "off");
        field.addKeyPressListener(Key.ENTER, press -> open());
        add(field, InvitationParts.plain(getTranslation("invitation.join.submit"), this::open));
    }

    private void open() {
        String secret = field.getValue().strip().replaceFirst(".*/invitation/", "");
        if (!secret.isEmpty() && invitations.preview(secret).isPresent()) {
            UI.getCurrent().navigate("invitation/" + secret.replace(" ", ""));
        } else {
            field.setErrorMessage(getTranslation("invitation.join.unknown"));
            field.setInvalid(true);
        }
    }
}
