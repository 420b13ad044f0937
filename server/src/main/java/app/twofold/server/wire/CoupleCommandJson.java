package app.twofold.server.wire;

import app.twofold.domain.couple.CoupleCommand;
import app.twofold.domain.couple.CoupleCommand.ChangeProfile;
import app.twofold.domain.couple.CoupleCommand.OptPresence;
import app.twofold.domain.couple.CoupleCommand.RenameCouple;
import app.twofold.domain.couple.CoupleCommand.SetCoupleZone;
import app.twofold.domain.couple.CoupleCommand.SetWeekStart;
import java.util.List;

/// The written form of what a partner may ask for about the couple itself. Founding and joining are not among
/// them: no client sends those.
final class CoupleCommandJson {

    static final List<Form<? extends CoupleCommand>> FORMS = List.of(
            new Form<>(
                    "couple.rename",
                    RenameCouple.class,
                    (json, c) -> json.put("name", c.name().value()),
                    f -> new RenameCouple(f.title("name"))),
            new Form<>(
                    "couple.set-week-start",
                    SetWeekStart.class,
                    (json, c) -> json.put("day", Choices.DAY.of(c.day())),
                    f -> new SetWeekStart(f.choice("day", Choices.DAY))),
            new Form<>(
                    "couple.set-zone",
                    SetCoupleZone.class,
                    (json, c) -> json.put("timeZone", c.zone().getId()),
                    f -> new SetCoupleZone(f.zone("timeZone"))),
            new Form<>(
                    "partner.change-profile",
                    ChangeProfile.class,
                    (json, c) -> ProfileJson.write(json, c.profile()),
                    f -> new ChangeProfile(ProfileJson.read(f))),
            new Form<>(
                    "partner.opt-presence",
                    OptPresence.class,
                    (json, c) -> json.put("in", c.in()),
                    f -> new OptPresence(f.flag("in"))));

    private CoupleCommandJson() {}
}
