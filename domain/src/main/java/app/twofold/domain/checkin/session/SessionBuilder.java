package app.twofold.domain.checkin.session;

import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.schedule.Pauses;
import app.twofold.domain.checkin.session.Session.Closing;
import app.twofold.domain.checkin.session.Session.Ended;
import app.twofold.domain.checkin.template.PromptId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

/// Makes a check-in from another one. Short-lived, for one event.
final class SessionBuilder {

    private final Session before;
    private PMap<PersonId, Instant> entered;
    private Place place;
    private PMap<PromptId, Round> rounds;
    private @Nullable Floor floor;
    private Pauses pauses;
    private Outcomes outcomes;
    private PMap<PersonId, Closing> closings;
    private @Nullable Ended ended;

    SessionBuilder(Session before) {
        this.before = before;
        entered = before.entered();
        place = before.place();
        rounds = before.rounds();
        floor = before.floor();
        pauses = before.pauses();
        outcomes = before.outcomes();
        closings = before.closings();
        ended = before.ended();
    }

    SessionBuilder entered(PMap<PersonId, Instant> value) {
        entered = value;
        return this;
    }

    SessionBuilder place(Place value) {
        place = value;
        return this;
    }

    SessionBuilder rounds(PMap<PromptId, Round> value) {
        rounds = value;
        return this;
    }

    SessionBuilder floor(@Nullable Floor value) {
        floor = value;
        return this;
    }

    SessionBuilder pauses(Pauses value) {
        pauses = value;
        return this;
    }

    SessionBuilder outcomes(Outcomes value) {
        outcomes = value;
        return this;
    }

    SessionBuilder closings(PMap<PersonId, Closing> value) {
        closings = value;
        return this;
    }

    SessionBuilder ended(@Nullable Ended value) {
        ended = value;
        return this;
    }

    Session build() {
        return new Session(
                before.id(),
                before.opening(),
                before.openedAt(),
                entered,
                place,
                rounds,
                floor,
                pauses,
                outcomes,
                closings,
                ended);
    }
}
