package app.twofold.domain.promise;

import app.twofold.domain.PersonId;
import app.twofold.domain.PromiseId;
import app.twofold.domain.timeline.Subject;
import app.twofold.domain.timeline.Waiting;
import app.twofold.domain.timeline.Waiting.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/// All promises of a couple, in the order in which they were made or proposed. Immutable.
public record Promises(PMap<PromiseId, Promise> byId) {

    public static final Promises NONE = new Promises(OrderedPMap.empty());

    public Optional<Promise> find(PromiseId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// What this partner is asked for: an answer to a proposal, or how it went with what is due.
    ///
    /// @param today what day it is for them
    /// @param zone  in which their days begin
    public Stream<Waiting> waiting(PersonId me, LocalDate today, ZoneId zone) {
        return byId.values().stream()
                .flatMap(promise -> Stream.of(answer(promise, me), view(promise, me, today, zone)))
                .flatMap(Optional::stream);
    }

    private static Optional<Waiting> answer(Promise promise, PersonId me) {
        Reason reason = promise.terms() == null ? Reason.PROMISE_PROPOSED : Reason.PROMISE_CHANGE_PROPOSED;
        return Optional.ofNullable(promise.proposal())
                .filter(open ->
                        !promise.isEnded() && !open.isDeclined() && !open.by().equals(me))
                .map(open -> about(promise, reason, open.at()));
    }

    private static Optional<Waiting> view(Promise promise, PersonId me, LocalDate today, ZoneId zone) {
        return promise.until()
                .filter(_ -> promise.isDue(today) && promise.waitsForViewOf(me))
                .map(last -> about(
                        promise, Reason.PROMISE_DUE, last.atStartOfDay(zone).toInstant()));
    }

    private static Waiting about(Promise promise, Reason reason, Instant since) {
        return new Waiting(reason, Subject.Ref.of(promise.id()), promise.text().value(), since);
    }

    /// The promises with this one in place of the one with the same id, or as the last one.
    Promises with(Promise promise) {
        return new Promises(byId.plus(promise.id(), promise));
    }
}
