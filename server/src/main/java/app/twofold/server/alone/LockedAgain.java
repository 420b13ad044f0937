package app.twofold.server.alone;

import java.util.UUID;

/// What is private has locked on this device after the time that its owner has chosen: what a screen there shows of it
/// is to go.
public record LockedAgain(UUID device) {}
