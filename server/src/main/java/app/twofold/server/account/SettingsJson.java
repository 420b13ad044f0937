package app.twofold.server.account;

import app.twofold.domain.Title;
import app.twofold.domain.couple.Hue;
import app.twofold.server.account.Settings.ColorScheme;
import app.twofold.server.account.Settings.OnThisDay;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The stored form of settings. What a later version adds has a default here, so old rows stay readable.
final class SettingsJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private SettingsJson() {}

    static String write(Settings settings) {
        ObjectNode json = MAPPER.createObjectNode()
                .put("name", settings.displayName().value())
                .put("hue", settings.hue().degrees())
                .put("zone", settings.zone().getId())
                .put("scheme", settings.scheme().name())
                .put("neutralTitle", settings.neutralTitle())
                .put("reminderMails", settings.reminderMails())
                .put("onThisDay", settings.onThisDay().shown());
        LocalDate putAway = settings.onThisDay().putAway();
        if (putAway != null) {
            json.put("onThisDayPutAway", putAway.toString());
        }
        return json.toString();
    }

    static Settings read(String stored) {
        JsonNode json = MAPPER.readTree(stored);
        return new Settings(
                Title.kept(json.path("name").stringValue()),
                new Hue(json.path("hue").intValue()),
                ZoneId.of(json.path("zone").stringValue()),
                ColorScheme.valueOf(json.path("scheme").stringValue("DEVICE")),
                json.path("neutralTitle").booleanValue(false),
                json.path("reminderMails").booleanValue(true),
                new OnThisDay(json.path("onThisDay").booleanValue(true), putAway(json)));
    }

    private static @Nullable LocalDate putAway(JsonNode json) {
        String day = json.path("onThisDayPutAway").stringValue("");
        return day.isEmpty() ? null : LocalDate.parse(day);
    }
}
