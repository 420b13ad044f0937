package app.twofold.server.pattern;

import app.twofold.domain.pattern.Meeting;
import app.twofold.domain.pattern.Reach;
import app.twofold.server.wire.Names;

/// The written names of what is one of a few in patterns.
final class PatternNames {

    static final Names<Reach> REACH = Names.of(Reach.class, reach -> switch (reach) {
        case TWELVE_WEEKS -> "twelve-weeks";
        case YEAR -> "year";
        case EVERYTHING -> "everything";
    });

    static final Names<Meeting.Kind> MEETING = Names.of(Meeting.Kind.class, kind -> switch (kind) {
        case HELD -> "held";
        case HELD_WITH_PAUSE -> "held-with-pause";
        case NOT_HELD -> "not-held";
        case LEFT_OUT -> "left-out";
    });

    private PatternNames() {}
}
