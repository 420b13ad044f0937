package app.twofold.domain;

import java.util.UUID;

/// The id of a milestone of a goal.
public record MilestoneId(UUID value) {

    /// Reads an id from its usual text form.
    ///
    /// @throws IllegalArgumentException if the text is no UUID
    public static MilestoneId of(String text) {
        return new MilestoneId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
