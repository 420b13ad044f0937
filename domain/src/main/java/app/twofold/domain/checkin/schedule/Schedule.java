package app.twofold.domain.checkin.schedule;

import app.twofold.domain.PersonId;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.Words;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// A schedule of check-ins with everything that was said about it. Immutable.
///
/// @param plans     when check-ins are held, in all its versions
/// @param pauses    every pause there was or is, oldest first
/// @param overrides what is different about single occurrences
/// @param ended     when one of the two ended it
/// @param revisions what has changed about when check-ins are held
public record Schedule(
        ScheduleId id,
        PersonId proposedBy,
        Instant proposedAt,
        Plans plans,
        PVector<Pause> pauses,
        Overrides overrides,
        @Nullable Ended ended,
        Revisions revisions) {

    /// A plan that all partners agreed to. It says when check-ins start in its own time, and nothing outside of it.
    ///
    /// @param since when the last assent made it binding
    /// @param until when another plan took its place, or the schedule ended; null while it is in force
    public record Agreed(
            int version, Plan plan, Instant since, @Nullable Instant until) {

        Agreed until(Instant end) {
            return new Agreed(version, plan, since, end);
        }

        public boolean holdsAt(Instant time) {
            return !time.isBefore(since) && (until == null || time.isBefore(until));
        }
    }

    /// @param by       who opened it
    /// @param assents  who has agreed to exactly this version, and when
    /// @param declined the latest "not now" to this version
    public record Proposal(
            int version,
            Plan plan,
            PersonId by,
            Instant at,
            PMap<PersonId, Instant> assents,
            @Nullable Declined declined) {

        Proposal answered(PMap<PersonId, Instant> others, @Nullable Declined refusal) {
            return new Proposal(version, plan, by, at, others, refusal);
        }
    }

    public record Declined(PersonId by, Instant at, Words reason) {}

    /// One partner's pause.
    ///
    /// @param until when it is over by itself; null for open
    /// @param ended when its author ended it
    public record Pause(
            PersonId by,
            Instant since,
            @Nullable Instant until,
            @Nullable Instant ended) {

        /// When it is or was over; null for open.
        public @Nullable Instant over() {
            if (ended == null) {
                return until;
            }
            return until != null && until.isBefore(ended) ? until : ended;
        }

        public boolean holdsAt(Instant time) {
            Instant over = over();
            return !time.isBefore(since) && (over == null || time.isBefore(over));
        }

        /// Whether it begins after the one time and before the other.
        public boolean beginsWithin(Instant from, Instant to) {
            return since.isAfter(from) && since.isBefore(to);
        }
    }

    /// @param to   a time by the wall clock of the zone
    public record Moved(LocalDateTime to, ZoneId zone) {

        public Instant start() {
            return Plan.instant(to, zone);
        }
    }

    /// @param assents  who has agreed to exactly this move
    /// @param declined who would rather keep the time, if anybody
    public record AskedMove(
            Moved move,
            PersonId by,
            Instant at,
            PMap<PersonId, Instant> assents,
            @Nullable PersonId declined) {

        AskedMove answered(PMap<PersonId, Instant> others, @Nullable PersonId refusal) {
            return new AskedMove(move, by, at, others, refusal);
        }
    }

    public record Ended(PersonId by, Instant at) {}

    static Schedule proposed(ScheduleId id, Plan plan, Asked origin) {
        return new Schedule(
                id,
                origin.by(),
                origin.at(),
                Plans.proposed(plan, origin),
                TreePVector.empty(),
                Overrides.NONE,
                null,
                Revisions.NONE);
    }

    /// The plan in force; null where there is none.
    public @Nullable Agreed agreed() {
        return plans.inForce();
    }

    /// The plan that waits for assents; null where none is open.
    public @Nullable Proposal proposal() {
        return plans.proposal();
    }

    /// The plan in force, or the proposed one where nothing is in force, or the last one there was.
    public Plan plan() {
        return plans.plan();
    }

    /// The plan that a suggestion would change: the proposed one, else the one in force.
    public Plan draft() {
        Proposal proposal = proposal();
        return proposal == null ? plan() : proposal.plan();
    }

    /// How often one of its occurrences has changed, and when it did last.
    ///
    /// @throws java.util.NoSuchElementException if no plan was ever agreed, so that it has no occurrences
    public Revisions.Revision revision(Occurrence occurrence) {
        return revisions.of(occurrence, plans.agreed().getFirst().since());
    }

    /// Whether anybody pauses it at that time.
    public boolean isPausedAt(Instant time) {
        return pauses.stream().anyMatch(pause -> pause.holdsAt(time));
    }

    public ScheduleStatus status(Instant now) {
        if (ended != null) {
            return ScheduleStatus.ENDED;
        }
        if (agreed() != null) {
            return isPausedAt(now) ? ScheduleStatus.PAUSED : ScheduleStatus.AGREED;
        }
        Proposal proposal = proposal();
        if (proposal == null) {
            return ScheduleStatus.WITHDRAWN;
        }
        return proposal.declined() == null ? ScheduleStatus.PROPOSED : ScheduleStatus.NOT_NOW;
    }

    /// Whether it was ended, or taken back before it was agreed.
    public boolean isOver() {
        return ended != null || (agreed() == null && proposal() == null);
    }

    Schedule withPlans(Plans others) {
        return new Schedule(id, proposedBy, proposedAt, others, pauses, overrides, ended, revisions);
    }

    Schedule withPauses(PVector<Pause> others) {
        return new Schedule(id, proposedBy, proposedAt, plans, others, overrides, ended, revisions);
    }

    Schedule withOverrides(Overrides others) {
        return new Schedule(id, proposedBy, proposedAt, plans, pauses, others, ended, revisions);
    }

    Schedule ended(Ended end) {
        return new Schedule(id, proposedBy, proposedAt, plans, pauses, overrides, end, revisions);
    }

    /// Notes that the schedule as a whole has changed.
    Schedule changed(Instant at) {
        return new Schedule(id, proposedBy, proposedAt, plans, pauses, overrides, ended, revisions.changed(at));
    }

    /// Notes that one occurrence has changed.
    Schedule changed(LocalDateTime original, Instant at) {
        return new Schedule(
                id, proposedBy, proposedAt, plans, pauses, overrides, ended, revisions.changed(original, at));
    }
}
