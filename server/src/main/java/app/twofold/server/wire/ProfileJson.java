package app.twofold.server.wire;

import app.twofold.domain.couple.Hue;
import app.twofold.domain.couple.Profile;
import tools.jackson.databind.node.ObjectNode;

/// How a partner shows to both: `displayName`, `hue` in degrees, `timeZone`.
public final class ProfileJson {

    private ProfileJson() {}

    public static Profile read(Fields f) {
        return new Profile(f.title("displayName"), f.checked("hue", f.number("hue"), Hue::new), f.zone("timeZone"));
    }

    static void write(ObjectNode json, Profile profile) {
        json.put("displayName", profile.displayName().value())
                .put("hue", profile.hue().degrees())
                .put("timeZone", profile.zone().getId());
    }
}
