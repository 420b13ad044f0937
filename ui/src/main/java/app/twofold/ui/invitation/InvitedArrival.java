package app.twofold.ui.invitation;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.account.registration.Admission;
import app.twofold.server.account.registration.Registration;
import app.twofold.server.invitation.Invitations;
import app.twofold.server.limit.TooManyAttempts;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Type;
import app.twofold.ui.shell.Arrival;
import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Says who invites while the invited person makes an account, and takes them on to the invitation afterwards.
@Service
class InvitedArrival implements Arrival {

    private final Invitations invitations;
    private final Admission admission;

    InvitedArrival(Invitations invitations, Admission admission) {
        this.invitations = invitations;
        this.admission = admission;
    }

    @Override
    public Optional<Component> note() {
        return PendingInvitation.secret()
                .flatMap(this::inviter)
                .map(inviter -> Leaf.section(Type.label(t("invitation.arrival", inviter)), Type.meta2(t(next())))
                        .flat()
                        .with("tf-arrival"));
    }

    @Override
    public Optional<String> invitation() {
        return PendingInvitation.secret();
    }

    @Override
    public Optional<String> goOn() {
        return PendingInvitation.secret()
                .filter(_ -> PendingInvitation.takeUp())
                .map(_ -> "colour");
    }

    private String next() {
        return admission.registration() == Registration.CLOSED ? "invitation.arrival.closed" : "invitation.arrival.sub";
    }

    private Optional<String> inviter(String secret) {
        try {
            return invitations.preview(secret).map(preview -> preview.inviter().value());
        } catch (TooManyAttempts e) {
            return Optional.empty();
        }
    }
}
