package app.twofold.domain;

import java.util.UUID;

/// The id of a couple: the space of exactly two partners.
public record CoupleId(UUID value) {

    /// Reads an id from its usual text form.
    ///
    /// @throws IllegalArgumentException if the text is no UUID
    public static CoupleId of(String text) {
        return new CoupleId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
