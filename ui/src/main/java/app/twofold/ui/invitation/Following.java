package app.twofold.ui.invitation;

import app.twofold.server.Subscription;
import app.twofold.server.invitation.Invitations;
import com.vaadin.flow.component.Component;
import java.util.UUID;

/// Follows the invitations of a couple or a person for as long as a component is on the screen.
final class Following {

    private Following() {}

    static void of(Component screen, Invitations invitations, UUID coupleOrPerson, Runnable listener) {
        Subscription subscription = invitations.onChange(coupleOrPerson, listener);
        screen.addDetachListener(detach -> {
            detach.unregisterListener();
            subscription.close();
        });
    }
}
