package app.twofold.server;

import java.util.UUID;

/// A device of a person has been revoked on this node, by hand, by signing out or by a changed password.
/// Published as an application event after the commit; whatever stays open for this device is to be closed.
///
/// @param device what [SignedInToken#device] of its sign-ins says
public record DeviceRevoked(UUID person, UUID device) {}
