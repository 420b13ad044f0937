package app.twofold.domain;

import java.util.UUID;

/// The id of a promise.
public record PromiseId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
