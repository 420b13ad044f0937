package app.twofold.domain;

import java.util.UUID;

/// The id of a goal.
public record GoalId(UUID value) {

    /// Reads an id from its usual text form.
    ///
    /// @throws IllegalArgumentException if the text is no UUID
    public static GoalId of(String text) {
        return new GoalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
