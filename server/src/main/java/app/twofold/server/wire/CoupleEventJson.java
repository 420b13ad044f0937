package app.twofold.server.wire;

import app.twofold.domain.Event;
import app.twofold.domain.couple.CoupleEvent.CoupleFounded;
import app.twofold.domain.couple.CoupleEvent.CoupleRenamed;
import app.twofold.domain.couple.CoupleEvent.CoupleZoneSet;
import app.twofold.domain.couple.CoupleEvent.PartnerJoined;
import app.twofold.domain.couple.CoupleEvent.PresenceOpted;
import app.twofold.domain.couple.CoupleEvent.ProfileChanged;
import app.twofold.domain.couple.CoupleEvent.WeekStartSet;
import java.util.List;

/// The written form of what happened to the couple itself, and of events whose words were erased.
final class CoupleEventJson {

    static final List<Form<? extends Event>> FORMS = List.of(
            new Form<>(
                    "couple.founded",
                    CoupleFounded.class,
                    (json, e) -> {
                        json.put("name", e.name().value())
                                .put("timeZone", e.zone().getId());
                        ProfileJson.write(json.putObject("founder"), e.founder());
                    },
                    f -> new CoupleFounded(f.title("name"), f.zone("timeZone"), ProfileJson.read(f.object("founder")))),
            new Form<>(
                    "partner.joined",
                    PartnerJoined.class,
                    (json, e) -> ProfileJson.write(json, e.partner()),
                    f -> new PartnerJoined(ProfileJson.read(f))),
            new Form<>(
                    "couple.renamed",
                    CoupleRenamed.class,
                    (json, e) -> json.put("name", e.name().value()),
                    f -> new CoupleRenamed(f.title("name"))),
            new Form<>(
                    "couple.week-start-set",
                    WeekStartSet.class,
                    (json, e) -> json.put("day", Choices.DAY.of(e.day())),
                    f -> new WeekStartSet(f.choice("day", Choices.DAY))),
            new Form<>(
                    "couple.zone-set",
                    CoupleZoneSet.class,
                    (json, e) -> json.put("timeZone", e.zone().getId()),
                    f -> new CoupleZoneSet(f.zone("timeZone"))),
            new Form<>(
                    "partner.profile-changed",
                    ProfileChanged.class,
                    (json, e) -> ProfileJson.write(json, e.profile()),
                    f -> new ProfileChanged(ProfileJson.read(f))),
            new Form<>(
                    "partner.presence-opted",
                    PresenceOpted.class,
                    (json, e) -> json.put("in", e.in()),
                    f -> new PresenceOpted(f.flag("in"))),
            new Form<>("erased", Event.Erased.class, (json, e) -> {}, f -> new Event.Erased()));

    private CoupleEventJson() {}
}
