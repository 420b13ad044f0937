package app.twofold.domain.couple;

import app.twofold.domain.CheckinCommand;
import app.twofold.domain.CheckinEvent;
import app.twofold.domain.Command;
import app.twofold.domain.Decision;
import app.twofold.domain.Event;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.Refusal;
import app.twofold.domain.boundary.BoundaryCommand;
import app.twofold.domain.boundary.BoundaryDecider;
import app.twofold.domain.boundary.BoundaryEvent;
import app.twofold.domain.checkin.CheckinDecider;
import app.twofold.domain.checkin.Checkins;
import app.twofold.domain.couple.ArchiveRefusal.MovedOn;
import app.twofold.domain.couple.CoupleCommand.EraseWords;
import app.twofold.domain.couple.CoupleRefusal.NotAPartner;
import app.twofold.domain.goal.GoalCommand;
import app.twofold.domain.goal.GoalDecider;
import app.twofold.domain.goal.GoalEvent;
import app.twofold.domain.leaving.Leaving;
import app.twofold.domain.leaving.LeavingCommand;
import app.twofold.domain.leaving.LeavingDecider;
import app.twofold.domain.leaving.LeavingEvent;
import app.twofold.domain.leaving.LeavingRefusal.SpaceFrozen;
import app.twofold.domain.phase.PhaseCommand;
import app.twofold.domain.phase.PhaseDecider;
import app.twofold.domain.phase.PhaseEvent;
import app.twofold.domain.promise.PromiseCommand;
import app.twofold.domain.promise.PromiseDecider;
import app.twofold.domain.promise.PromiseEvent;
import app.twofold.domain.win.WinCommand;
import app.twofold.domain.win.WinDecider;
import app.twofold.domain.win.WinEvent;
import java.time.Instant;

/// The rules of a couple's stream as two pure functions. Nobody but the two partners is heard; what they ask for
/// goes to the rules of the feature that it belongs to.
public final class CoupleDecider {

    private CoupleDecider() {}

    /// What follows from a command in a state.
    public static Decision<Event, Refusal> decide(CoupleState state, Issued<? extends Command> issued) {
        if (!mayBeHeard(state, issued)) {
            return Decision.reject(new NotAPartner());
        }
        if (state.hasMovedOn() && state.archive() != null) {
            return Decision.reject(new MovedOn(state.archive().offer().space()));
        }
        if (state.leaving().isFrozen() && !isPossibleWhileFrozen(issued.command())) {
            return Decision.reject(new SpaceFrozen());
        }
        return switch (issued.command()) {
            case ArchiveCommand c -> Decision.widened(ArchiveRules.decide(state, issued.with(c)));
            case CoupleCommand c -> Decision.widened(CoupleRules.decide(state, issued.with(c)));
            case BoundaryCommand c -> Decision.widened(BoundaryDecider.decide(state.boundaries(), issued.with(c)));
            case CheckinCommand c -> CheckinOutcomes.decide(state, issued.with(c));
            case GoalCommand c -> Decision.widened(GoalDecider.decide(state.goals(), state.seq(), issued.with(c)));
            case LeavingCommand c ->
                Decision.widened(LeavingDecider.decide(state.leaving(), state.persons(), issued.with(c)));
            case PhaseCommand c ->
                Decision.widened(PhaseDecider.decide(state.phases(), state.isSolo(), issued.with(c)));
            case PromiseCommand c -> Decision.widened(PromiseDecider.decide(state.promises(), issued.with(c)));
            case WinCommand c ->
                Decision.widened(WinDecider.decide(
                        state.wins(),
                        state.goals().byId()::containsKey,
                        state.boundaries().byId()::containsKey,
                        issued.with(c)));
        };
    }

    /// The state after an event. Total: an unknown id or an erased payload changes nothing but the seq, and who has a
    /// seat.
    public static CoupleState evolve(CoupleState state, Recorded<? extends Event> recorded) {
        CoupleState seen = state.seen(recorded.seq());
        Shared shared = seen.shared();
        return switch (recorded.event()) {
            case ArchiveEvent e -> ArchiveRules.evolve(seen, recorded.with(e));
            case CoupleEvent e -> CoupleRules.evolve(seen, recorded.with(e));
            case BoundaryEvent e ->
                seen.with(shared.with(BoundaryDecider.evolve(shared.boundaries(), seen.persons(), recorded.with(e))));
            case CheckinEvent e ->
                seen.with(shared.with(CheckinDecider.evolve(shared.checkins(), seen.persons(), recorded.with(e))));
            case GoalEvent e ->
                seen.with(shared.with(GoalDecider.evolve(shared.goals(), seen.persons(), recorded.with(e))));
            case LeavingEvent e ->
                left(seen, LeavingDecider.evolve(shared.leaving(), seen.persons(), recorded.with(e)), recorded.at());
            case PhaseEvent e ->
                seen.with(shared.with(PhaseDecider.evolve(shared.phases(), seen.isSolo(), recorded.with(e))));
            case PromiseEvent e -> seen.with(shared.with(PromiseDecider.evolve(shared.promises(), recorded.with(e))));
            case WinEvent e -> seen.with(shared.with(WinDecider.evolve(shared.wins(), recorded.with(e))));
            case Event.Erased _ -> {
                CoupleState seated = CoupleRules.afterErased(seen, recorded.by(), recorded.at());
                yield seated.with(seated.shared().with(CheckinDecider.afterErased(seated.checkins(), recorded.at())));
            }
        };
    }

    /// Check-ins rest while the space is frozen, and what is only offered goes with the leaving.
    private static CoupleState left(CoupleState state, Leaving after, Instant at) {
        CoupleState left = state.with(state.shared().with(after));
        if (after.isFrozen() == state.leaving().isFrozen()) {
            return left;
        }
        Checkins checkins = state.checkins();
        Checkins resting = after.isFrozen() ? checkins.frozenAt(at) : checkins.openedAt(at);
        CoupleState turned = left.with(left.shared().with(resting));
        return after.isFrozen() && !state.hasMovedOn() ? turned.withArchive(null) : turned;
    }

    private static boolean isPossibleWhileFrozen(Command command) {
        return command instanceof LeavingCommand || command instanceof EraseWords;
    }

    /// Who has written what an event holds; whoever gave the command, unless the event says otherwise.
    ///
    /// @param by who gave the command that led to it
    public static PersonId author(Event event, PersonId by) {
        return event instanceof CheckinEvent e ? CheckinDecider.author(e, by) : by;
    }

    /// Partners are heard once there are any; founding and joining are how a person becomes one.
    private static boolean mayBeHeard(CoupleState state, Issued<? extends Command> issued) {
        Command command = issued.command();
        return command instanceof CoupleCommand.JoinCouple
                ? state.isFounded()
                : isPartner(state, issued) || (command instanceof CoupleCommand.FoundCouple && !state.isFounded());
    }

    private static boolean isPartner(CoupleState state, Issued<? extends Command> issued) {
        return state.partner(issued.by()).isPresent();
    }
}
