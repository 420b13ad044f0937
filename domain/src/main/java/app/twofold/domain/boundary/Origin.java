package app.twofold.domain.boundary;

import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import java.time.Instant;

/// Where in the stream an event stands, who did it and when.
record Origin(long seq, PersonId by, Instant at) {

    static Origin of(Recorded<?> recorded) {
        return new Origin(recorded.seq(), recorded.by(), recorded.at());
    }
}
