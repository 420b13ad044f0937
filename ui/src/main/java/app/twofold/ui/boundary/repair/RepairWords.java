package app.twofold.ui.boundary.repair;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.boundary.Repair;
import app.twofold.ui.kit.Viewer;

/// What a repair is called and how far it has come, in one line each.
public final class RepairWords {

    private RepairWords() {}

    public static String title(Repair repair, Viewer viewer) {
        return viewer.isMe(repair.by())
                ? t("boundary.repair.yours")
                : t("boundary.repair.asks", viewer.name(repair.by()));
    }

    public static String about(Repair repair, Viewer viewer) {
        return viewer.couple()
                .boundaries()
                .find(repair.boundary())
                .map(found -> t(
                        "boundary.repair.about",
                        found.standing().wording().title().value()))
                .orElseGet(() -> t("boundary.repair.about.gone"));
    }

    /// Whose turn it is, or how it ended; never a count.
    public static String line(Repair repair, Viewer viewer) {
        Repair.Ended ended = repair.ended();
        if (ended != null) {
            String on = viewer.dates().date(ended.at());
            return switch (ended.ending()) {
                case CLOSED -> t("boundary.repair.closed", on);
                case WITHDRAWN -> t("boundary.repair.withdrawn", on);
            };
        }
        boolean mine = viewer.isMe(repair.by());
        if (repair.talk().isUnderstood()) {
            return repair.plans().isEmpty() ? t("boundary.repair.understood") : t("boundary.repair.planned");
        }
        if (repair.talk().waiting().isPresent()) {
            return mine
                    ? t("boundary.repair.said-back", viewer.other())
                    : t("boundary.repair.said-back.you", viewer.other());
        }
        if (repair.postponedAt() != null) {
            return mine
                    ? t(
                            "boundary.repair.postponed",
                            viewer.other(),
                            viewer.dates().onDay(repair.postponedAt()))
                    : t("boundary.repair.postponed.you", viewer.dates().onDay(repair.postponedAt()));
        }
        return mine ? t("boundary.repair.with", viewer.other()) : t("boundary.repair.quiet");
    }
}
