package app.twofold.domain.goal;

import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.text.Written;
import java.time.Instant;

/// Where in the stream an event stands, who did it and when.
record Origin(long seq, PersonId by, Instant at) {

    Written written() {
        return new Written(seq, by, at);
    }

    static Origin of(Recorded<?> recorded) {
        return new Origin(recorded.seq(), recorded.by(), recorded.at());
    }
}
