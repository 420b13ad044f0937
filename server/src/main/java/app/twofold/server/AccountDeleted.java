package app.twofold.server;

import java.util.UUID;

/// An account is deleted. Published as an application event within the transaction that deletes it: whoever keeps
/// something of this person that belongs to them and not to a space deletes it along.
public record AccountDeleted(UUID person) {}
