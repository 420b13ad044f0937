package app.twofold.domain.couple;

import app.twofold.domain.boundary.Boundaries;
import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.boundary.Repair;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.Status;
import app.twofold.domain.phase.Proposal;
import app.twofold.domain.promise.Promise;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What comes onto the table of a check-in by itself: offered, never demanded. Derived, never stored.
public final class Agenda {

    /// How long nothing has happened to a goal before it comes up.
    public static final Duration STALE = Duration.ofDays(28);

    /// How long before its date a goal comes up.
    public static final Duration DUE = Duration.ofDays(7);

    private static final UUID NO_ID = new UUID(0, 0);

    private Agenda() {}

    /// Why something comes up, in the order in which it is shown.
    public enum Kind {
        REPAIR_BROUGHT,
        REPAIR_OPEN,
        BOUNDARY_TO_LOOK_AT,
        PHASE_PROPOSED,
        PROMISE_SEEN_DIFFERENTLY,
        PROMISE_DUE,
        PROMISE_ONGOING,
        GOAL_PROPOSED,
        GOAL_OVERDUE,
        GOAL_DUE,
        GOAL_STALE
    }

    /// One thing to look at.
    ///
    /// @param about the id of the goal, the boundary, the repair or the promise; all zeros for where the two are
    /// @param title empty for where the two are: its name is no text of theirs
    /// @param on    the day that it is about, if it is about one
    public record Item(
            Kind kind, UUID about, String title, @Nullable LocalDate on) {}

    /// Everything that comes up now, by kind, each kind in the order of its own list.
    public static List<Item> of(CoupleState state, Instant now) {
        List<Item> items = new ArrayList<>(goals(state, now));
        items.addAll(repairs(state.boundaries()));
        items.addAll(boundaries(state.boundaries(), state.today(now)));
        phase(state.phases().proposal()).ifPresent(items::add);
        items.addAll(promises(state, now));
        items.sort(Comparator.comparing(Item::kind));
        return List.copyOf(items);
    }

    /// A repair that somebody has brought comes before one that is only open; it is named after its boundary, which may
    /// have ended meanwhile.
    private static List<Item> repairs(Boundaries boundaries) {
        return boundaries.repairs().values().stream()
                .filter(Repair::isOpen)
                .flatMap(repair -> boundaries.find(repair.boundary()).stream()
                        .map(about -> new Item(
                                repair.brought() == null ? Kind.REPAIR_OPEN : Kind.REPAIR_BROUGHT,
                                repair.id().value(),
                                title(about),
                                null)))
                .toList();
    }

    private static List<Item> boundaries(Boundaries boundaries, LocalDate today) {
        return boundaries.byId().values().stream()
                .filter(boundary -> boundary.isReviewDue(today))
                .map(boundary ->
                        new Item(Kind.BOUNDARY_TO_LOOK_AT, boundary.id().value(), title(boundary), boundary.reviewOn()))
                .toList();
    }

    private static String title(Boundary boundary) {
        return boundary.standing().wording().title().value();
    }

    /// From the day that it would hold from; not after a "not now".
    private static Optional<Item> phase(@Nullable Proposal proposal) {
        return Optional.ofNullable(proposal)
                .filter(open -> !open.isDeclined())
                .map(open -> new Item(Kind.PHASE_PROPOSED, NO_ID, "", open.since()));
    }

    private static List<Item> promises(CoupleState state, Instant now) {
        return state.promises().byId().values().stream()
                .flatMap(promise -> kind(promise, state, state.today(now))
                        .map(kind -> new Item(
                                kind,
                                promise.id().value(),
                                promise.text().value(),
                                promise.until().orElse(null)))
                        .stream())
                .toList();
    }

    /// What the two see differently comes up until they have met about it; what has no end comes up each time.
    private static Optional<Kind> kind(Promise promise, CoupleState state, LocalDate today) {
        return switch (promise.stage()) {
            case OPEN ->
                promise.until().isEmpty()
                        ? Optional.of(Kind.PROMISE_ONGOING)
                        : Optional.of(Kind.PROMISE_DUE).filter(_ -> promise.isDue(today));
            case SEEN_DIFFERENTLY ->
                Optional.of(Kind.PROMISE_SEEN_DIFFERENTLY).filter(_ -> waitsForAMeeting(promise, state));
            case PROPOSED, KEPT, NOT_KEPT, TAKEN_BACK -> Optional.empty();
        };
    }

    /// Whether the two see it differently and have not met since.
    public static boolean waitsForAMeeting(Promise promise, CoupleState state) {
        return promise.stage() == Promise.Stage.SEEN_DIFFERENTLY
                && promise.judged()
                        .filter(at -> !state.checkins().sessions().haveMetSince(at))
                        .isPresent();
    }

    private static List<Item> goals(CoupleState state, Instant now) {
        LocalDate today = state.today(now);
        return state.goals().byId().values().stream()
                .flatMap(goal -> item(goal, now, today).stream())
                .toList();
    }

    private static Optional<Item> item(Goal goal, Instant now, LocalDate today) {
        LocalDate due = goal.wording().due();
        String title = goal.wording().title().value();
        UUID id = goal.id().value();
        if (goal.proposal() != null
                && (goal.status() == Status.PROPOSED || goal.wordings().hasChangeProposed())) {
            return Optional.of(new Item(
                    Kind.GOAL_PROPOSED, id, goal.proposal().wording().title().value(), null));
        }
        if (goal.status() != Status.ACTIVE) {
            return Optional.empty();
        }
        if (due != null && due.isBefore(today)) {
            return Optional.of(new Item(Kind.GOAL_OVERDUE, id, title, due));
        }
        if (due != null && !due.isAfter(today.plusDays(DUE.toDays()))) {
            return Optional.of(new Item(Kind.GOAL_DUE, id, title, due));
        }
        return goal.isStale(now, STALE) ? Optional.of(new Item(Kind.GOAL_STALE, id, title, null)) : Optional.empty();
    }
}
