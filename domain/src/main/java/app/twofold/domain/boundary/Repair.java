package app.twofold.domain.boundary;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.RepairId;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.wording.Account;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// What one asks for after a boundary was crossed, and what became of it. Immutable.
///
/// @param by          who asks; the other partner listens
/// @param plans       what the two do, oldest first; the last one counts
/// @param postponedAt when the other last said that they would like a day; null for never
/// @param brought     who wants it in the next check-in, if anybody
/// @param ended       how it ended; null while it is open
public record Repair(
        RepairId id,
        BoundaryId boundary,
        PersonId by,
        Instant at,
        Account account,
        Talk talk,
        PVector<Plan> plans,
        @Nullable Instant postponedAt,
        @Nullable Brought brought,
        @Nullable Ended ended) {

    public record Plan(PersonId by, Instant at, Words text) {}

    public record Brought(PersonId by, Instant at) {}

    public record Ended(Instant at, Ending ending) {}

    /// How a repair ended.
    public enum Ending {
        CLOSED,
        WITHDRAWN
    }

    static Repair asked(RepairId id, BoundaryId boundary, Account account, Recorded<?> origin) {
        return new Repair(
                id, boundary, origin.by(), origin.at(), account, Talk.NONE, TreePVector.empty(), null, null, null);
    }

    public boolean isOpen() {
        return ended == null;
    }

    Repair with(Talk other) {
        return new Repair(id, boundary, by, at, account, other, plans, postponedAt, brought, ended);
    }

    Repair with(Plan plan) {
        return new Repair(id, boundary, by, at, account, talk, plans.plus(plan), postponedAt, brought, ended);
    }

    Repair postponed(Instant when) {
        return new Repair(id, boundary, by, at, account, talk, plans, when, brought, ended);
    }

    Repair with(Brought by) {
        return new Repair(id, boundary, this.by, at, account, talk, plans, postponedAt, by, ended);
    }

    Repair with(Ended end) {
        return new Repair(id, boundary, by, at, account, talk, plans, postponedAt, brought, end);
    }

    /// Every text in it that somebody wrote.
    public Stream<String> texts() {
        Stream<String> told = Stream.of(
                account.happened().value(),
                account.felt().value(),
                account.need().value());
        Stream<String> planned = plans.stream().map(plan -> plan.text().value());
        return Stream.of(told, talk.texts(), planned).flatMap(texts -> texts);
    }
}
