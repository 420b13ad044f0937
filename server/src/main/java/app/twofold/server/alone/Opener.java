package app.twofold.server.alone;

import java.util.Locale;

/// What a key is wrapped under, apart from the devices' tokens.
enum Opener {
    PASSWORD,
    CODE;

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
