package app.twofold.domain.couple;

import app.twofold.domain.CheckinCommand;
import app.twofold.domain.Decision;
import app.twofold.domain.Decision.Accepted;
import app.twofold.domain.Decision.Rejected;
import app.twofold.domain.Event;
import app.twofold.domain.GoalId;
import app.twofold.domain.Issued;
import app.twofold.domain.OutcomeId;
import app.twofold.domain.Refusal;
import app.twofold.domain.checkin.CheckinDecider;
import app.twofold.domain.checkin.session.Outcome;
import app.twofold.domain.checkin.session.OutcomeRefusal.OutcomeAgreed;
import app.twofold.domain.checkin.session.SessionCommand.NoteOutcome;
import app.twofold.domain.checkin.session.SessionCommand.TakeOutcomeBack;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.GoalCommand;
import app.twofold.domain.goal.GoalCommand.ProposeGoal;
import app.twofold.domain.goal.GoalCommand.WithdrawProposal;
import app.twofold.domain.goal.GoalDecider;
import app.twofold.domain.goal.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What check-ins and goals have to do with each other: a sentence that becomes a goal is noted and proposed by one
/// command, and goes back the same way as long as it is only proposed.
final class CheckinOutcomes {

    private CheckinOutcomes() {}

    static Decision<Event, Refusal> decide(CoupleState state, Issued<CheckinCommand> issued) {
        Decision<Event, Refusal> answer =
                Decision.widened(CheckinDecider.decide(state.checkins(), state.persons(), issued));
        if (!(answer instanceof Accepted<Event, Refusal>(var events)) || events.isEmpty()) {
            return answer;
        }
        if (issued.command() instanceof NoteOutcome c && c.kind() == Outcome.Kind.GOAL) {
            return also(
                    events,
                    goals(
                            state,
                            issued.with(new ProposeGoal(goal(c.outcome()), Wording.ofSentence(c.text(), c.until())))));
        }
        if (issued.command() instanceof TakeOutcomeBack c) {
            return takenBack(state, issued.with(c), events);
        }
        return answer;
    }

    private static Decision<Event, Refusal> takenBack(
            CoupleState state, Issued<TakeOutcomeBack> issued, List<Event> events) {
        TakeOutcomeBack c = issued.command();
        Optional<Goal> goal = state.checkins()
                .sessions()
                .find(c.checkin())
                .flatMap(session -> session.outcomes().find(c.outcome()))
                .flatMap(Outcome::goal)
                .flatMap(state.goals()::find);
        if (goal.isEmpty()) {
            return Decision.accept(events);
        }
        return switch (goal.get().status()) {
            case PROPOSED, NOT_NOW -> {
                Decision<Event, Refusal> both = also(
                        events,
                        goals(state, issued.with(new WithdrawProposal(goal.get().id()))));
                yield both instanceof Rejected<Event, Refusal> ? Decision.accept(events) : both;
            }
            case ACTIVE, ASIDE, LETTING_GO -> Decision.reject(new OutcomeAgreed());
            case LET_GO, ACHIEVED, WITHDRAWN -> Decision.accept(events);
        };
    }

    private static Decision<Event, Refusal> goals(CoupleState state, Issued<? extends GoalCommand> issued) {
        return Decision.widened(GoalDecider.decide(state.goals(), state.seq(), issued));
    }

    private static Decision<Event, Refusal> also(List<Event> events, Decision<Event, Refusal> more) {
        return switch (more) {
            case Rejected<Event, Refusal> rejected -> rejected;
            case Accepted<Event, Refusal>(var others) -> {
                List<Event> all = new ArrayList<>(events);
                all.addAll(others);
                yield Decision.accept(all);
            }
        };
    }

    private static GoalId goal(OutcomeId outcome) {
        return new GoalId(outcome.value());
    }
}
