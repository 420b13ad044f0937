package app.twofold.server;

import app.twofold.domain.PersonId;
import java.util.Optional;

/// Where a person may be written to. Implemented by the account feature.
public interface Reachable {

    /// The person's email address, if they want reminders there; empty too if nobody has this id.
    Optional<String> forReminders(PersonId person);
}
