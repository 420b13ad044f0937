package app.twofold.server.stream;

import app.twofold.domain.Recorded;
import java.util.UUID;

/// An event as it was committed.
///
/// @param commandId the command that caused it
/// @param type      its stored name
/// @param data      its payload as JSON, in today's version
public record Committed<E>(UUID commandId, String type, String data, Recorded<E> recorded) {

    public long seq() {
        return recorded.seq();
    }
}
