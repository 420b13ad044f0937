package app.twofold.server.couple;

import app.twofold.domain.Event;
import app.twofold.domain.Title;
import app.twofold.domain.couple.CoupleCommand;
import app.twofold.domain.couple.CoupleCommand.ChangeProfile;
import app.twofold.domain.couple.CoupleCommand.OptPresence;
import app.twofold.domain.couple.CoupleCommand.RenameCouple;
import app.twofold.domain.couple.CoupleCommand.SetCoupleZone;
import app.twofold.domain.couple.CoupleCommand.SetWeekStart;
import app.twofold.domain.couple.CoupleEvent.CoupleFounded;
import app.twofold.domain.couple.CoupleEvent.CoupleRenamed;
import app.twofold.domain.couple.CoupleEvent.CoupleZoneSet;
import app.twofold.domain.couple.CoupleEvent.PartnerJoined;
import app.twofold.domain.couple.CoupleEvent.PresenceOpted;
import app.twofold.domain.couple.CoupleEvent.ProfileChanged;
import app.twofold.domain.couple.CoupleEvent.WeekStartSet;
import app.twofold.domain.couple.CoupleEvent.WordsErased;
import app.twofold.domain.couple.Hue;
import app.twofold.domain.couple.Profile;
import app.twofold.server.checkin.SessionForms;
import app.twofold.server.form.Field;
import app.twofold.server.form.Form;
import app.twofold.server.form.Schema;
import app.twofold.server.form.Shape;
import app.twofold.server.phase.PhaseForms;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;

/// The written form of what a partner may ask for about the couple itself, of what happened to it, and of events whose
/// words were erased. Founding and joining are not among the commands: no client sends those.
public final class CoupleForms {

    private static final Field<Title> NAME = Field.title("name");
    private static final Field<ZoneId> ZONE = Field.zone("timeZone");
    private static final Field<DayOfWeek> DAY = Field.choice("day", CoupleNames.DAY);
    private static final Field<Boolean> IN = Field.flag("in");

    /// How a partner shows to both.
    public static final Shape<Profile> PROFILE = Shape.of(
            Profile.class,
            Field.title("displayName"),
            Field.of(
                    "hue",
                    Field.number("hue")
                            .kind()
                            .as(Hue.class, Hue::new, Hue::degrees)
                            .described(Schema.between(0, 359).named("Hue"))),
            ZONE);

    static final List<Form<? extends CoupleCommand>> COMMANDS = List.of(
            Form.of("couple.rename", RenameCouple.class, NAME),
            Form.of("couple.set-week-start", SetWeekStart.class, DAY),
            Form.of("couple.set-zone", SetCoupleZone.class, ZONE),
            Form.of("partner.change-profile", ChangeProfile.class, PROFILE),
            Form.of("partner.opt-presence", OptPresence.class, IN));

    static final List<Form<? extends Event>> EVENTS = List.of(
            Form.of("couple.founded", CoupleFounded.class, NAME, ZONE, Field.object("founder", PROFILE)),
            Form.of("partner.joined", PartnerJoined.class, PROFILE),
            Form.of("couple.renamed", CoupleRenamed.class, NAME),
            Form.of("couple.week-start-set", WeekStartSet.class, DAY),
            Form.of("couple.zone-set", CoupleZoneSet.class, ZONE),
            Form.of("partner.profile-changed", ProfileChanged.class, PROFILE),
            Form.of("partner.presence-opted", PresenceOpted.class, IN),
            Form.of(
                    "words.erased",
                    WordsErased.class,
                    Field.object("profile", PROFILE),
                    DAY,
                    ZONE,
                    Field.object("stage", PhaseForms.STAGE).optional(),
                    Field.list("ends", SessionForms.END).orElse(List.of())),
            Form.of("erased", Event.Erased.class));

    private CoupleForms() {}
}
