package app.twofold.ui.invitation;

import app.twofold.server.invitation.Invitations;
import app.twofold.server.invitation.Invitations.Waiting;
import app.twofold.ui.kit.figure.Near;
import app.twofold.ui.shell.FocusLayout;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/// Where the invited person waits for the inviter's confirmation. Moves on by itself.
@Route(value = "waiting", layout = FocusLayout.class)
@PermitAll
class WaitingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Me me;
    private final transient Invitations invitations;

    WaitingView(Me me, Invitations invitations) {
        this.me = me;
        this.invitations = invitations;
        addClassName("tf-invited");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Waiting> waiting = invitations.waiting(me.signedIn());
        removeAll();
        if (waiting.isEmpty()) {
            event.forwardTo("");
            return;
        }
        String inviter = waiting.get().inviter().value();
        add(InvitationParts.letter(
                new Near(2, "").present(false, true),
                InvitationParts.title(getTranslation("invitation.waiting.title", inviter)),
                InvitationParts.sub(getTranslation("invitation.waiting.sub", inviter)),
                InvitationParts.styled(
                        new Div(InvitationParts.quiet(getTranslation("invitation.waiting.back"), this::stepBack)),
                        "tf-actions")));
    }

    private void stepBack() {
        invitations.stepBack(me.signedIn());
        getUI().ifPresent(ui -> ui.navigate(""));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        Following.of(this, invitations, me.signedIn().id(), () -> {
            if (invitations.waiting(me.signedIn()).isEmpty()) {
                var _ = ui.access(() -> ui.getPage().setLocation("."));
            }
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("invitation.waiting.page");
    }
}
