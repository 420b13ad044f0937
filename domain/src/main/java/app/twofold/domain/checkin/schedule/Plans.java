package app.twofold.domain.checkin.schedule;

import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.schedule.Schedule.Agreed;
import app.twofold.domain.checkin.schedule.Schedule.Proposal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// The plan of a schedule in its versions. Immutable.
///
/// @param versions how many there have been
/// @param agreed   the plans that were agreed, each for its own time, oldest first
/// @param written  the plan that was written last, agreed or not
/// @param proposal the plan that waits for assents; null where none is open
public record Plans(
        int versions,
        PVector<Agreed> agreed,
        Plan written,
        @Nullable Proposal proposal) {

    static Plans proposed(Plan plan, Asked origin) {
        Proposal first = new Proposal(1, plan, origin.by(), origin.at(), assent(origin), null);
        return new Plans(1, TreePVector.empty(), plan, first);
    }

    /// The plan in force; null where there is none.
    public @Nullable Agreed inForce() {
        Agreed last = agreed.isEmpty() ? null : agreed.getLast();
        return last == null || last.until() != null ? null : last;
    }

    /// The plan in force, or the proposed one where nothing is in force, or the last one there was.
    public Plan plan() {
        if (inForce() == null && proposal != null) {
            return proposal.plan();
        }
        return agreed.isEmpty() ? written : agreed.getLast().plan();
    }

    Plans suggested(int version, Plan plan, Asked origin) {
        PersonId by = proposal == null ? origin.by() : proposal.by();
        Instant at = proposal == null ? origin.at() : proposal.at();
        Proposal open = new Proposal(version, plan, by, at, assent(origin), null);
        return new Plans(Math.max(versions, version), agreed, plan, open);
    }

    /// With a proposal in force, in place of what was.
    Plans agreed(Proposal open, Instant at) {
        Agreed next = new Agreed(open.version(), open.plan(), at, null);
        return new Plans(versions, closed(at).agreed.plus(next), written, null);
    }

    /// With none in force from that time on.
    Plans closed(Instant at) {
        Agreed last = inForce();
        return last == null
                ? this
                : new Plans(versions, agreed.with(agreed.size() - 1, last.until(at)), written, proposal);
    }

    Plans withProposal(@Nullable Proposal other) {
        return new Plans(versions, agreed, written, other);
    }

    private static PMap<PersonId, Instant> assent(Asked origin) {
        return HashTreePMap.singleton(origin.by(), origin.at());
    }
}
