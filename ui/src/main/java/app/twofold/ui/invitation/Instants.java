package app.twofold.ui.invitation;

import app.twofold.ui.words.Shapes;
import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/// Times for people who may not have an account yet: in the zone of their browser.
final class Instants {

    private Instants() {}

    static String day(Instant instant) {
        return Shapes.day(Shapes.here()).format(instant.atZone(zone()));
    }

    static String minute(Instant instant) {
        return day(instant) + ", " + Shapes.time(Shapes.here()).format(instant.atZone(zone()));
    }

    private static ZoneId zone() {
        try {
            return Optional.ofNullable(UI.getCurrent())
                    .flatMap(ui -> Optional.ofNullable(ui.getPage().getExtendedClientDetails()))
                    .map(details -> details.getTimeZoneId())
                    .map(ZoneId::of)
                    .orElse(ZoneOffset.UTC);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
