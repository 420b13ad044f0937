package app.twofold.server.alone;

import java.util.UUID;

/// Nobody holds this person's key on this node any more, or it is another one now: what was read with it is to be
/// forgotten.
public record PrivateSideClosed(UUID person) {}
