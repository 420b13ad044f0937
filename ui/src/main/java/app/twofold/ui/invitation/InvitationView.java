package app.twofold.ui.invitation;

import app.twofold.server.invitation.Invitations;
import app.twofold.server.invitation.Invitations.Preview;
import app.twofold.ui.shell.FocusLayout;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/// What an invited person reads before they decide: who invites, and what sharing means. Needs no account.
@Route(value = "invitation", layout = FocusLayout.class)
@AnonymousAllowed
class InvitationView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Invitations invitations;

    InvitationView(Invitations invitations) {
        this.invitations = invitations;
        addClassName("tf-invited");
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        removeAll();
        Optional<Preview> preview = invitations.preview(secret);
        add(preview.map(open -> (Article) new Letter(open, answers(secret, open)))
                .orElseGet(this::gone));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("invitation.letter.page");
    }

    private Letter.Answers answers(String secret, Preview preview) {
        return new Letter.Answers() {

            @Override
            public void yes() {
                PendingInvitation.keep(secret);
                UI.getCurrent().navigate("start");
            }

            @Override
            public void later() {
                replaceWith(getTranslation("invitation.letter.kept", Instants.day(preview.expiresAt(), getLocale())));
            }

            @Override
            public void no() {
                invitations.decline(secret);
                replaceWith(getTranslation("invitation.letter.declined", preview.inviter()));
            }
        };
    }

    private Article gone() {
        return Entry.letter(
                Entry.title(getTranslation("invitation.letter.gone")),
                Entry.sub(getTranslation("invitation.letter.gone.sub")));
    }

    private void replaceWith(String sentence) {
        removeAll();
        var said = Entry.title(sentence);
        said.addClassName("is-said");
        add(Entry.letter(said));
    }
}
