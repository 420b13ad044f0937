package app.twofold.server;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/// Whether sign-ins still hold, whichever node ended them. Implemented by the account feature.
public interface DeviceCheck {

    /// Those of the given devices that have been revoked or have expired. One query, cheap enough for once a
    /// second.
    Set<UUID> ended(Collection<UUID> devices);
}
