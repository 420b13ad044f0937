package app.twofold.domain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.UUID;

/// The id of a check-in.
public record CheckinId(UUID value) {

    /// Reads an id from its usual text form.
    ///
    /// @throws IllegalArgumentException if the text is no UUID
    public static CheckinId of(String text) {
        return new CheckinId(UUID.fromString(text));
    }

    /// The check-in of one occurrence of a schedule: the same for both partners and on every node, without an event.
    ///
    /// @param original when the occurrence starts by the schedule's own rule, in its zone
    public static CheckinId of(ScheduleId schedule, LocalDateTime original) {
        String name = "checkin " + schedule + " " + original;
        return new CheckinId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
