package app.twofold.domain.checkin;

import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import java.time.Instant;

/// Who asks, and when.
record Asked(PersonId by, Instant at) {

    static Asked of(Issued<?> issued) {
        return new Asked(issued.by(), issued.at());
    }
}
