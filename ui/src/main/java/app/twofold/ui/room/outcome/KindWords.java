package app.twofold.ui.room.outcome;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.session.Outcome;

/// What a sentence can become, in words.
final class KindWords {

    private KindWords() {}

    static String of(Outcome.Kind kind) {
        return switch (kind) {
            case GOAL -> t("room.kind.goal");
            case BOUNDARY -> t("room.kind.boundary");
            case PROMISE -> t("room.kind.promise");
            case NOTE -> t("room.kind.note");
        };
    }

    static String from(Outcome.Kind kind, String name) {
        return switch (kind) {
            case GOAL -> t("room.kind.goal.from", name);
            case BOUNDARY -> t("room.kind.boundary.from", name);
            case PROMISE -> t("room.kind.promise.from", name);
            case NOTE -> t("room.kind.note.from", name);
        };
    }
}
