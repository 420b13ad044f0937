package app.twofold.domain;

import java.util.UUID;

/// The id of a win.
public record WinId(UUID value) {

    /// Reads an id from its usual text form.
    ///
    /// @throws IllegalArgumentException if the text is no UUID
    public static WinId of(String text) {
        return new WinId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
