package app.twofold.domain.checkin;

import app.twofold.domain.checkin.schedule.Schedules;
import app.twofold.domain.checkin.session.Sessions;
import app.twofold.domain.checkin.template.Templates;

/// All check-ins of a couple with their schedules and templates. Immutable.
public record Checkins(Schedules schedules, Templates templates, Sessions sessions) {

    public static final Checkins NONE = new Checkins(Schedules.NONE, Templates.NONE, Sessions.NONE);

    Checkins withSchedules(Schedules others) {
        return new Checkins(others, templates, sessions);
    }

    Checkins withTemplates(Templates others) {
        return new Checkins(schedules, others, sessions);
    }

    Checkins withSessions(Sessions others) {
        return new Checkins(schedules, templates, others);
    }
}
