package app.twofold.server.wire;

import app.twofold.domain.text.TextDigest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The very words that an assent was given to, as the field `digest`.
final class DigestJson {

    private static final String NAME = "digest";

    private DigestJson() {}

    static void writeIfSet(ObjectNode json, @Nullable TextDigest digest) {
        if (digest != null) {
            json.put(NAME, digest.value());
        }
    }

    static @Nullable TextDigest readIfSet(Fields f) {
        return f.has(NAME) ? f.checked(NAME, f.text(NAME), TextDigest::new) : null;
    }
}
