package app.twofold.domain;

import java.util.UUID;

/// The id of a person with an account.
public record PersonId(UUID value) {

    /// Reads an id from its usual text form.
    ///
    /// @throws IllegalArgumentException if the text is no UUID
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
