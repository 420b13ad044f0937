package app.twofold.domain.checkin.schedule;

import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import java.time.Instant;

/// Who asks, and when.
public record Asked(PersonId by, Instant at) {

    public static Asked of(Issued<?> issued) {
        return new Asked(issued.by(), issued.at());
    }
}
