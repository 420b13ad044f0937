package app.twofold.ui.boundary.repair;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.boundary.Repair;
import app.twofold.domain.boundary.RepairHappening;
import app.twofold.domain.timeline.Entry;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.timeline.Told;

/// What happened after a boundary was crossed, in words. What hurt is not told again here; the repair itself does.
public final class RepairTeller {

    private RepairTeller() {}

    public static Told tell(RepairHappening happening, Entry entry, Viewer viewer) {
        String about = t("history.repair.about", entry.subject().title());
        return switch (happening) {
            case RepairHappening.Asked(var repair) ->
                Told.of(
                        Icon.THANKS,
                        t("history.repair.asked", viewer.name(repair.by())),
                        "",
                        Type.voice((about + " " + ending(repair, viewer)).strip()));
            case RepairHappening.Settled _ -> Told.of(Icon.THANKS, t("history.repair.settled"), "", Type.voice(about));
        };
    }

    private static String ending(Repair repair, Viewer viewer) {
        Repair.Ended ended = repair.ended();
        if (ended == null) {
            return "";
        }
        return switch (ended.ending()) {
            case CLOSED -> t("history.repair.settled.on", viewer.dates().date(ended.at()));
            case WITHDRAWN -> t("history.repair.withdrawn");
        };
    }
}
