package app.twofold.domain;

import java.util.UUID;

/// The id of a repair.
public record RepairId(UUID value) {

    /// Reads an id from its usual text form.
    ///
    /// @throws IllegalArgumentException if the text is no UUID
    public static RepairId of(String text) {
        return new RepairId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
