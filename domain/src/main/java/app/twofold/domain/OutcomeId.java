package app.twofold.domain;

import java.util.UUID;

/// The id of an outcome of a check-in.
public record OutcomeId(UUID value) {

    /// Reads an id from its usual text form.
    ///
    /// @throws IllegalArgumentException if the text is no UUID
    public static OutcomeId of(String text) {
        return new OutcomeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
