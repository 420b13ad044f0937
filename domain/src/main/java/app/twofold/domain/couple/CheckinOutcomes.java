package app.twofold.domain.couple;

import app.twofold.domain.CheckinCommand;
import app.twofold.domain.Decision;
import app.twofold.domain.Decision.Accepted;
import app.twofold.domain.Decision.Rejected;
import app.twofold.domain.Event;
import app.twofold.domain.GoalId;
import app.twofold.domain.Issued;
import app.twofold.domain.OutcomeId;
import app.twofold.domain.PromiseId;
import app.twofold.domain.Refusal;
import app.twofold.domain.Title;
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
import app.twofold.domain.promise.Promise;
import app.twofold.domain.promise.PromiseCommand;
import app.twofold.domain.promise.PromiseCommand.MakePromise;
import app.twofold.domain.promise.PromiseCommand.TakePromiseBack;
import app.twofold.domain.promise.PromiseDecider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What check-ins have to do with goals and promises: a sentence that becomes one is noted and proposed or made by one
/// command. It goes back the same way: a goal as long as nobody else has agreed to it, a promise as long as it is open.
final class CheckinOutcomes {

    private CheckinOutcomes() {}

    static Decision<Event, Refusal> decide(CoupleState state, Issued<CheckinCommand> issued) {
        Decision<Event, Refusal> answer =
                Decision.widened(CheckinDecider.decide(state.checkins(), state.persons(), issued));
        if (!(answer instanceof Accepted<Event, Refusal>(var events)) || events.isEmpty()) {
            return answer;
        }
        return switch (issued.command()) {
            case NoteOutcome c -> noted(state, issued.with(c), events);
            case TakeOutcomeBack c -> takenBack(state, issued.with(c), events);
            case CheckinCommand _ -> answer;
        };
    }

    private static Decision<Event, Refusal> noted(CoupleState state, Issued<NoteOutcome> issued, List<Event> events) {
        NoteOutcome c = issued.command();
        return switch (c.kind()) {
            case GOAL ->
                also(
                        events,
                        goals(
                                state,
                                issued.with(
                                        new ProposeGoal(goal(c.outcome()), Wording.ofSentence(c.text(), c.until())))));
            case PROMISE ->
                also(
                        events,
                        promises(
                                state,
                                issued.with(
                                        new MakePromise(promise(c.outcome()), Title.ofSentence(c.text()), c.until()))));
            case BOUNDARY, NOTE -> Decision.accept(events);
        };
    }

    private static Decision<Event, Refusal> takenBack(
            CoupleState state, Issued<TakeOutcomeBack> issued, List<Event> events) {
        TakeOutcomeBack c = issued.command();
        Optional<Outcome> outcome = state.checkins()
                .sessions()
                .find(c.checkin())
                .flatMap(session -> session.outcomes().find(c.outcome()));
        Optional<Goal> goal = outcome.flatMap(Outcome::goal).flatMap(state.goals()::find);
        Optional<Promise> promise = outcome.flatMap(Outcome::promise)
                .flatMap(state.promises()::find)
                .filter(Promise::isOpen);
        if (promise.isPresent()) {
            return also(
                    events,
                    promises(
                            state, issued.with(new TakePromiseBack(promise.get().id()))));
        }
        return goal.map(known -> takenBack(state, issued, events, known)).orElseGet(() -> Decision.accept(events));
    }

    private static Decision<Event, Refusal> takenBack(
            CoupleState state, Issued<TakeOutcomeBack> issued, List<Event> events, Goal goal) {
        return switch (goal.status()) {
            case PROPOSED, NOT_NOW -> {
                Decision<Event, Refusal> both =
                        also(events, goals(state, issued.with(new WithdrawProposal(goal.id()))));
                yield both instanceof Rejected<Event, Refusal> ? Decision.accept(events) : both;
            }
            case ACTIVE, ASIDE, LETTING_GO -> Decision.reject(new OutcomeAgreed());
            case LET_GO, ACHIEVED, WITHDRAWN -> Decision.accept(events);
        };
    }

    private static Decision<Event, Refusal> promises(CoupleState state, Issued<? extends PromiseCommand> issued) {
        return Decision.widened(PromiseDecider.decide(state.promises(), issued));
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

    private static PromiseId promise(OutcomeId outcome) {
        return new PromiseId(outcome.value());
    }
}
