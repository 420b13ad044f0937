package app.twofold.server.checkin;

import app.twofold.domain.checkin.session.Outcome;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.Prompt;
import app.twofold.server.wire.Names;

/// The written names of what is one of a few about check-ins.
final class CheckinNames {

    static final Names<BuiltIn> BUILT_IN = Names.of(BuiltIn.class, template -> switch (template) {
        case WEEKLY -> "weekly";
        case MONTHLY -> "monthly";
        case PACE_CHECK -> "pace-check";
        case REPAIR_TALK -> "repair-talk";
        case YEARLY_REVIEW -> "yearly-review";
    });

    static final Names<Prompt.Kind> PROMPT_KIND = Names.of(Prompt.Kind.class, kind -> switch (kind) {
        case WORDS -> "words";
        case NUMBERS -> "numbers";
    });

    static final Names<Outcome.Kind> OUTCOME_KIND = Names.of(Outcome.Kind.class, kind -> switch (kind) {
        case GOAL -> "goal";
        case BOUNDARY -> "boundary";
        case PROMISE -> "promise";
        case NOTE -> "note";
    });

    private CheckinNames() {}
}
