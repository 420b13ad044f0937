package app.twofold.server.alone;

import java.util.Set;
import java.util.UUID;

/// Knows devices that are in use on this node although no call comes from them: a screen is open there, or a socket.
public interface DeviceUse {

    Set<UUID> inUse();
}
