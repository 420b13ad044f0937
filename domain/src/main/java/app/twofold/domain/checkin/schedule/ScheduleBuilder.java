package app.twofold.domain.checkin.schedule;

import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.schedule.Schedule.Agreed;
import app.twofold.domain.checkin.schedule.Schedule.AskedMove;
import app.twofold.domain.checkin.schedule.Schedule.Ended;
import app.twofold.domain.checkin.schedule.Schedule.Moved;
import app.twofold.domain.checkin.schedule.Schedule.Pause;
import app.twofold.domain.checkin.schedule.Schedule.Proposal;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.pcollections.PVector;

/// Makes a schedule from another one. Short-lived, for one event.
final class ScheduleBuilder {

    private final Schedule before;
    private int versions;
    private PVector<Agreed> plans;
    private Plan written;
    private @Nullable Proposal proposal;
    private PVector<Pause> pauses;
    private PMap<LocalDateTime, PMap<PersonId, Instant>> skips;
    private PMap<LocalDateTime, Moved> moves;
    private PMap<LocalDateTime, AskedMove> askedMoves;
    private @Nullable Ended ended;
    private Revisions revisions;

    ScheduleBuilder(Schedule before) {
        this.before = before;
        versions = before.versions();
        plans = before.plans();
        written = before.written();
        proposal = before.proposal();
        pauses = before.pauses();
        skips = before.skips();
        moves = before.moves();
        askedMoves = before.askedMoves();
        ended = before.ended();
        revisions = before.revisions();
    }

    ScheduleBuilder versions(int value) {
        versions = value;
        return this;
    }

    ScheduleBuilder plans(PVector<Agreed> value) {
        plans = value;
        return this;
    }

    ScheduleBuilder written(Plan value) {
        written = value;
        return this;
    }

    ScheduleBuilder proposal(@Nullable Proposal value) {
        proposal = value;
        return this;
    }

    ScheduleBuilder pauses(PVector<Pause> value) {
        pauses = value;
        return this;
    }

    ScheduleBuilder skips(PMap<LocalDateTime, PMap<PersonId, Instant>> value) {
        skips = value;
        return this;
    }

    ScheduleBuilder moves(PMap<LocalDateTime, Moved> value) {
        moves = value;
        return this;
    }

    ScheduleBuilder askedMoves(PMap<LocalDateTime, AskedMove> value) {
        askedMoves = value;
        return this;
    }

    ScheduleBuilder ended(Ended value) {
        ended = value;
        return this;
    }

    /// Notes that the schedule as a whole has changed.
    ScheduleBuilder changed(Instant at) {
        revisions = revisions.changed(at);
        return this;
    }

    /// Notes that one occurrence has changed.
    ScheduleBuilder changed(LocalDateTime original, Instant at) {
        revisions = revisions.changed(original, at);
        return this;
    }

    Schedule build() {
        return new Schedule(
                before.id(),
                before.proposedBy(),
                before.proposedAt(),
                versions,
                plans,
                written,
                proposal,
                pauses,
                skips,
                moves,
                askedMoves,
                ended,
                revisions);
    }
}
