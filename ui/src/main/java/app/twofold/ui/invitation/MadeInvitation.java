package app.twofold.ui.invitation;

import app.twofold.server.invitation.Invitations.Invited;
import app.twofold.server.invitation.Invitations.Kind;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// A fresh invitation: the link to send or the code to read aloud. The secret is shown this once.
final class MadeInvitation extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph secret = new Paragraph();
    private final Span place = new Span("…/join");
    private final boolean link;
    private final String value;

    MadeInvitation(Invited invited) {
        link = invited.kind() == Kind.LINK;
        value = invited.secret();
        addClassNames("tf-leaf", "tf-stack");
        String key = link ? "invitation.invite.made.link" : "invitation.invite.made.code";
        secret.addClassName("tf-secret");
        secret.setClassName("is-code", !link);
        secret.setText(link ? value : spoken(value));
        add(
                InvitationParts.styled(new H2(getTranslation(key)), "tf-heading"),
                secret,
                InvitationParts.note(getTranslation("invitation.invite.once", Instants.minute(invited.expiresAt()))));
        add(link ? copy() : where());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (link) {
            secret.getElement()
                    .executeJs("this.textContent = new URL('invitation/' + $0, document.baseURI).href", value);
        } else {
            place.getElement().executeJs("this.textContent = new URL('join', document.baseURI).href");
        }
    }

    /// Where the one who hears the code types it in.
    private Paragraph where() {
        place.addClassName("tf-address");
        return new Paragraph(new Text(getTranslation("invitation.invite.code.where") + " "), place);
    }

    private Button copy() {
        Button copy = InvitationParts.plain(getTranslation("invitation.invite.copy"), () -> {});
        copy.getElement()
                .executeJs(
                        "this.addEventListener('click', () => navigator.clipboard?.writeText($0.textContent)"
                                + ".then(() => { this.textContent = $1; }))",
                        secret.getElement(),
                        getTranslation("invitation.invite.copied"));
        return copy;
    }

    private static String spoken(String code) {
        return code.length() == 10 ? code.substring(0, 5) + " " + code.substring(5) : code;
    }
}
