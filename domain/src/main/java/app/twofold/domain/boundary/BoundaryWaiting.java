package app.twofold.domain.boundary;

import app.twofold.domain.PersonId;
import app.twofold.domain.timeline.Subject;
import app.twofold.domain.timeline.Waiting;
import app.twofold.domain.timeline.Waiting.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/// What one partner is asked for about boundaries and repairs. Who has asked to discuss, has said "not now" today, or
/// has taken an assent back, is not asked.
///
/// @param zone in which it is today for the one who is asked
public record BoundaryWaiting(Boundaries boundaries, PersonId me, LocalDate today, ZoneId zone) {

    /// @param solo whether the second seat is still free; then nobody waits for an answer
    public Stream<Waiting> all(boolean solo) {
        Stream<Waiting> reviews = open().flatMap(boundary -> review(boundary).stream());
        return solo
                ? reviews
                : Stream.of(
                                open().flatMap(boundary -> talk(boundary).stream()),
                                reviews,
                                boundaries.repairs().values().stream()
                                        .filter(Repair::isOpen)
                                        .flatMap(repair -> repair(repair).stream()))
                        .flatMap(waiting -> waiting);
    }

    private Stream<Boundary> open() {
        return boundaries.byId().values().stream().filter(boundary -> !boundary.isWithdrawn());
    }

    private Optional<Waiting> talk(Boundary boundary) {
        Version version = boundary.latest();
        if (boundary.discussions().containsKey(me)) {
            return Optional.empty();
        }
        boolean mine = version.by().equals(me);
        return switch (version.stage()) {
            case SHARED -> mine ? Optional.empty() : Optional.of(sayBack(boundary, version));
            case SAID_BACK ->
                version.talk()
                        .waiting()
                        .filter(_ -> mine)
                        .map(said -> about(boundary, Reason.BOUNDARY_SAID_BACK, said.at()));
            case UNDERSTOOD ->
                Optional.ofNullable(version.talk().understoodAt())
                        .filter(_ -> !version.assents().containsKey(me)
                                && !version.takenBack().contains(me))
                        .map(at -> about(boundary, Reason.BOUNDARY_UNDERSTOOD, at));
            case AGREED -> Optional.empty();
        };
    }

    private static Waiting sayBack(Boundary boundary, Version version) {
        return version.talk()
                .latest()
                .map(said -> about(boundary, Reason.BOUNDARY_MISSED, said.at()))
                .orElseGet(() -> about(boundary, words(boundary), version.at()));
    }

    private static Reason words(Boundary boundary) {
        if (boundary.beside() != null) {
            return Reason.BOUNDARY_CHANGE_SHARED;
        }
        return boundary.standing().number() == 1 ? Reason.BOUNDARY_SHARED : Reason.BOUNDARY_REWORDED;
    }

    private Optional<Waiting> review(Boundary boundary) {
        return boundary.isReviewDue(today) && boundary.isOwnedBy(me)
                ? Optional.of(about(boundary, Reason.BOUNDARY_REVIEW, boundary.at()))
                : Optional.empty();
    }

    private Optional<Waiting> repair(Repair repair) {
        if (repair.by().equals(me)) {
            return repair.talk().waiting().map(said -> about(repair, Reason.REPAIR_SAID_BACK, said.at()));
        }
        boolean notToday = repair.postponedAt() != null
                && LocalDate.ofInstant(repair.postponedAt(), zone).equals(today);
        boolean myTurn =
                !repair.talk().isUnderstood() && repair.talk().waiting().isEmpty();
        return myTurn && !notToday ? Optional.of(about(repair, Reason.REPAIR_ASKED, repair.at())) : Optional.empty();
    }

    private static Waiting about(Boundary boundary, Reason reason, Instant since) {
        String title = boundary.standing().wording().title().value();
        return new Waiting(reason, Subject.Ref.of(boundary.id()), title, since);
    }

    private Waiting about(Repair repair, Reason reason, Instant since) {
        String title = boundaries
                .find(repair.boundary())
                .map(found -> found.standing().wording().title().value())
                .orElse("");
        return new Waiting(reason, Subject.Ref.of(repair.id()), title, since);
    }
}
