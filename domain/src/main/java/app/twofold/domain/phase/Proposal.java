package app.twofold.domain.phase;

import app.twofold.domain.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A phase that waits for the other's assent.
///
/// @param seq      the seq of the event that proposed it; an assent names it
/// @param declined when the other has said "not now"; null as long as they have not
public record Proposal(
        long seq,
        Phase phase,
        LocalDate since,
        PersonId by,
        Instant at,
        @Nullable Instant declined) {

    public boolean isDeclined() {
        return declined != null;
    }

    boolean says(Phase other, LocalDate day) {
        return phase == other && since.equals(day);
    }

    Proposal declinedAt(Instant when) {
        return new Proposal(seq, phase, since, by, at, when);
    }
}
