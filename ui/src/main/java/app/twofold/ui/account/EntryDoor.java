package app.twofold.ui.account;

import app.twofold.server.account.registration.Admission;
import app.twofold.server.account.registration.Registration;
import app.twofold.ui.shell.Arrival;
import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/// Whether the pages before signing in offer an account to whoever looks at them. It only decides what they say:
/// whether one is made is the server's to say.
@Service
class EntryDoor {

    private final Admission admission;
    private final ObjectProvider<Arrival> arrival;

    EntryDoor(Admission admission, ObjectProvider<Arrival> arrival) {
        this.admission = admission;
        this.arrival = arrival;
    }

    /// The note of who invites, for whoever came with an invitation that is open.
    Optional<Component> note() {
        return arrival.stream().flatMap(one -> one.note().stream()).findFirst();
    }

    /// The invitation that somebody came with, whether it still opens anything or not.
    @Nullable
    String invitation() {
        return arrival.stream()
                .flatMap(one -> one.invitation().stream())
                .findFirst()
                .orElse(null);
    }

    /// @param invited whether they came with an invitation that is open
    boolean opensFor(boolean invited) {
        return switch (admission.registration()) {
            case OPEN -> true;
            case INVITATION -> invited;
            case CLOSED -> false;
        };
    }

    /// The key of what is said where no account is offered.
    String shut() {
        return admission.registration() == Registration.CLOSED ? "account.door.closed" : "account.door.by-invitation";
    }
}
