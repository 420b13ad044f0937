package app.twofold.server.history;

import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Subject;
import app.twofold.server.wire.Names;

/// The written names of what is one of a few in a history.
final class HistoryNames {

    static final Names<EntryKind> ENTRY_KIND = Names.of(EntryKind.class, kind -> switch (kind) {
        case CHECKIN -> "checkin";
        case GOAL -> "goal";
        case BOUNDARY -> "boundary";
        case WIN -> "win";
        case REPAIR -> "repair";
        case COUPLE -> "couple";
    });

    static final Names<Subject.Kind> SUBJECT_KIND = Names.of(Subject.Kind.class, kind -> switch (kind) {
        case GOAL -> "goal";
        case BOUNDARY -> "boundary";
        case REPAIR -> "repair";
        case WIN -> "win";
        case CHECKIN -> "checkin";
        case SCHEDULE -> "schedule";
        case TEMPLATE -> "template";
        case COUPLE -> "couple";
        case PHASE -> "phase";
    });

    private HistoryNames() {}
}
