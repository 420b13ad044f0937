package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.boundary.Repair;

/// What a repair is called and how far it has come, in one line each.
final class RepairWords {

    private RepairWords() {}

    static String title(Repair repair, Reader reader) {
        return reader.isMine(repair.by())
                ? t("boundary.repair.yours")
                : t("boundary.repair.asks", reader.name(repair.by()));
    }

    static String about(Repair repair, Reader reader) {
        return reader.couple()
                .boundaries()
                .find(repair.boundary())
                .map(found -> t(
                        "boundary.repair.about",
                        found.standing().wording().title().value()))
                .orElseGet(() -> t("boundary.repair.about.gone"));
    }

    /// Whose turn it is, or how it ended; never a count.
    static String line(Repair repair, Reader reader) {
        Repair.Ended ended = repair.ended();
        if (ended != null) {
            String on = reader.dates().date(reader.dates().dayOf(ended.at()));
            return switch (ended.ending()) {
                case CLOSED -> t("boundary.repair.closed", on);
                case WITHDRAWN -> t("boundary.repair.withdrawn", on);
            };
        }
        boolean mine = reader.isMine(repair.by());
        if (repair.talk().isUnderstood()) {
            return repair.plans().isEmpty() ? t("boundary.repair.understood") : t("boundary.repair.planned");
        }
        if (repair.talk().waiting().isPresent()) {
            return mine
                    ? t("boundary.repair.said-back", reader.other())
                    : t("boundary.repair.said-back.you", reader.other());
        }
        if (repair.postponedAt() != null) {
            return mine
                    ? t("boundary.repair.postponed", reader.other(), reader.onDay(repair.postponedAt()))
                    : t("boundary.repair.postponed.you", reader.onDay(repair.postponedAt()));
        }
        return mine ? t("boundary.repair.with", reader.other()) : t("boundary.repair.quiet");
    }
}
