package app.twofold.ui.today;

import app.twofold.server.Seat;
import app.twofold.server.Subscription;
import app.twofold.server.invitation.Invitations;
import com.vaadin.flow.component.Component;

/// Follows the couple's invitation for as long as a screen is there.
final class InvitationNews {

    private InvitationNews() {}

    static void follow(Component screen, Invitations invitations, Seat seat, Runnable listener) {
        Subscription subscription = invitations.onChange(seat.couple().value(), listener);
        screen.addDetachListener(detach -> {
            detach.unregisterListener();
            subscription.close();
        });
    }
}
