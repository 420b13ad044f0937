package app.twofold.domain;

import java.util.UUID;

/// The id of a boundary.
public record BoundaryId(UUID value) {

    /// Reads an id from its usual text form.
    ///
    /// @throws IllegalArgumentException if the text is no UUID
    public static BoundaryId of(String text) {
        return new BoundaryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
