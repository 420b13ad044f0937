package app.twofold.domain.checkin;

import app.twofold.domain.checkin.schedule.Schedules;
import app.twofold.domain.checkin.session.Sessions;
import app.twofold.domain.checkin.template.Templates;
import java.time.Instant;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// All check-ins of a couple with their schedules and templates. Immutable.
///
/// @param rests every time in which the space was frozen, oldest first; only the last one may still be on
public record Checkins(Schedules schedules, Templates templates, Sessions sessions, PVector<Rest> rests) {

    public static final Checkins NONE =
            new Checkins(Schedules.NONE, Templates.NONE, Sessions.NONE, TreePVector.empty());

    /// All of them rest from now on.
    public Checkins frozenAt(Instant at) {
        return new Checkins(schedules, templates, sessions, rests.plus(new Rest(at, null)));
    }

    /// The rest that is on is over.
    public Checkins openedAt(Instant at) {
        int last = rests.size() - 1;
        return new Checkins(
                schedules,
                templates,
                sessions,
                rests.with(last, new Rest(rests.get(last).since(), at)));
    }

    /// The same, as if the space had never been frozen.
    public Checkins withoutRests() {
        return new Checkins(schedules, templates, sessions, TreePVector.empty());
    }

    Checkins withSchedules(Schedules others) {
        return new Checkins(others, templates, sessions, rests);
    }

    Checkins withTemplates(Templates others) {
        return new Checkins(schedules, others, sessions, rests);
    }

    Checkins withSessions(Sessions others) {
        return new Checkins(schedules, templates, others, rests);
    }
}
