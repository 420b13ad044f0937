package app.twofold.ui.invitation;

import app.twofold.server.account.registration.Admission;
import app.twofold.server.account.registration.Registration;
import app.twofold.server.invitation.Invitations;
import app.twofold.server.invitation.Invitations.Preview;
import app.twofold.ui.shell.FocusLayout;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.Component;
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

    private final transient Me me;
    private final transient Invitations invitations;
    private final transient Admission admission;

    InvitationView(Me me, Invitations invitations, Admission admission) {
        this.me = me;
        this.admission = admission;
        this.invitations = invitations;
        addClassName("tf-invited");
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        show(secret);
    }

    private void show(String secret) {
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
                if (me.ifSignedIn().isPresent()) {
                    PendingInvitation.keep(secret);
                    UI.getCurrent().navigate("start");
                } else {
                    PendingInvitation.keepUntilSignedIn(secret);
                    UI.getCurrent().navigate(admission.registration() == Registration.CLOSED ? "sign-in" : "sign-up");
                }
            }

            @Override
            public void later() {
                replaceWith(
                        getTranslation("invitation.letter.kept", Instants.day(preview.expiresAt())),
                        InvitationParts.plain(getTranslation("invitation.letter.back"), () -> show(secret)),
                        InvitationParts.quiet(getTranslation("invitation.letter.decline"), this::no));
            }

            @Override
            public void no() {
                invitations.decline(secret);
                PendingInvitation.forget();
                replaceWith(getTranslation("invitation.letter.declined", preview.inviter()));
            }
        };
    }

    private Article gone() {
        return InvitationParts.letter(
                InvitationParts.title(getTranslation("invitation.letter.gone")),
                InvitationParts.sub(getTranslation("invitation.letter.gone.sub")));
    }

    private void replaceWith(String sentence, Component... ways) {
        removeAll();
        var said = InvitationParts.title(sentence);
        said.addClassName("is-said");
        add(
                ways.length == 0
                        ? InvitationParts.letter(said)
                        : InvitationParts.letter(said, InvitationParts.styled(new Div(ways), "tf-actions")));
    }
}
