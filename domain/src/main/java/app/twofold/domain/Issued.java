package app.twofold.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/// A command with all that a rule may need to know about its origin.
///
/// @param id   made by the client; the same id takes effect once
/// @param by   the partner who asks
/// @param at   the server's time; a client's clock decides nothing
/// @param zone the asking partner's time zone, which says what day it is for them
public record Issued<C>(UUID id, PersonId by, Instant at, ZoneId zone, C command) {

    /// What day it is for the one who asks.
    public LocalDate today() {
        return LocalDate.ofInstant(at, zone);
    }

    /// The same origin, with this command in place of the present one.
    public <D> Issued<D> with(D other) {
        return new Issued<>(id, by, at, zone, other);
    }
}
