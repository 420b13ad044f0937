package app.twofold.ui.invitation;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Times for people who may not have an account yet: in the zone of their browser.
final class Instants {

    private Instants() {}

    static String day(Instant instant, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM", locale).format(instant.atZone(zone()));
    }

    static String minute(Instant instant, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM, HH:mm", locale).format(instant.atZone(zone()));
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
