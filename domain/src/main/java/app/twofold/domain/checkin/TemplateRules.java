package app.twofold.domain.checkin;

import app.twofold.domain.Decision;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.checkin.TemplateCommand.DropTemplate;
import app.twofold.domain.checkin.TemplateEvent.TemplateDropped;
import app.twofold.domain.checkin.TemplateRefusal.TemplateUnknown;
import java.util.Set;

/// The rules of a couple's own templates.
final class TemplateRules {

    private TemplateRules() {}

    static Decision<CheckinEvent, CheckinRefusal> decide(
            Checkins checkins, Set<PersonId> persons, Issued<? extends TemplateCommand> issued) {
        return switch (issued.command()) {
            case DropTemplate _ -> Decision.reject(new TemplateUnknown());
        };
    }

    static Checkins evolve(Checkins checkins, Set<PersonId> persons, Recorded<? extends TemplateEvent> recorded) {
        return switch (recorded.event()) {
            case TemplateDropped _ -> checkins;
        };
    }
}
