package app.twofold.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/// A command with all that a rule may need to know about its origin.
///
/// @param id   made by the client; the same id takes effect once
/// @param by   the partner who asks
/// @param at   the server's time; a client's clock decides nothing
/// @param zone the asking partner's time zone, which says what day it is for them
public record Issued<C>(UUID id, PersonId by, Instant at, ZoneId zone, C command) {}
