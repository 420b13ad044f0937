package app.twofold.domain.promise;

import app.twofold.domain.Decision;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.promise.Promise.Proposal;
import app.twofold.domain.promise.Promise.Terms;
import app.twofold.domain.promise.Promise.View;
import app.twofold.domain.promise.PromiseCommand.AgreePromise;
import app.twofold.domain.promise.PromiseCommand.DeclinePromise;
import app.twofold.domain.promise.PromiseCommand.JudgePromise;
import app.twofold.domain.promise.PromiseCommand.MakePromise;
import app.twofold.domain.promise.PromiseCommand.ProposePromise;
import app.twofold.domain.promise.PromiseCommand.ProposePromiseChange;
import app.twofold.domain.promise.PromiseCommand.TakePromiseBack;
import app.twofold.domain.promise.PromiseCommand.WithdrawPromiseChange;
import app.twofold.domain.promise.PromiseEvent.PromiseAgreed;
import app.twofold.domain.promise.PromiseEvent.PromiseChangeProposed;
import app.twofold.domain.promise.PromiseEvent.PromiseChangeWithdrawn;
import app.twofold.domain.promise.PromiseEvent.PromiseDeclined;
import app.twofold.domain.promise.PromiseEvent.PromiseJudged;
import app.twofold.domain.promise.PromiseEvent.PromiseMade;
import app.twofold.domain.promise.PromiseEvent.PromiseProposed;
import app.twofold.domain.promise.PromiseEvent.PromiseTakenBack;
import app.twofold.domain.promise.PromiseRefusal.PromiseIdTaken;
import app.twofold.domain.promise.PromiseRefusal.PromiseUnknown;
import app.twofold.domain.promise.PromiseRefusal.PromiseUntilPast;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The rules of promises as two pure functions: everybody promises for themselves, whoever received a promise says how
/// it went, and other words need both. Whoever calls has made sure that the asking person is a partner.
public final class PromiseDecider {

    private PromiseDecider() {}

    /// What follows from a command.
    public static Decision<PromiseEvent, PromiseRefusal> decide(
            Promises promises, Issued<? extends PromiseCommand> issued) {
        return switch (issued.command()) {
            case MakePromise(var id, var text, var until) ->
                begin(promises, issued, until, new PromiseMade(id, text, until));
            case ProposePromise(var id, var text, var until) ->
                begin(promises, issued, until, new PromiseProposed(id, text, until));
            case ProposePromiseChange c ->
                of(
                        promises,
                        issued,
                        known -> isPast(c.until(), issued)
                                ? Decision.reject(new PromiseUntilPast())
                                : PromiseRules.change(known, issued.with(c)));
            case AgreePromise(var _, long proposal) ->
                of(promises, issued, known -> PromiseRules.agree(known, proposal, issued));
            case DeclinePromise(var _, long proposal) ->
                of(promises, issued, known -> PromiseRules.decline(known, proposal, issued.by()));
            case WithdrawPromiseChange _ -> of(promises, issued, known -> PromiseRules.withdraw(known, issued.by()));
            case JudgePromise c -> of(promises, issued, known -> PromiseRules.judge(known, issued.with(c)));
            case TakePromiseBack _ -> of(promises, issued, known -> PromiseRules.takeBack(known, issued.by()));
        };
    }

    /// The promises after an event. Total: what nobody was allowed to say in this state changes nothing, so that erased
    /// events before it bind nobody.
    public static Promises evolve(Promises promises, Recorded<? extends PromiseEvent> recorded) {
        Promise known = promises.byId().get(recorded.event().promise());
        Promise next = known == null ? first(recorded) : next(known, recorded);
        return next == null || next.equals(known) ? promises : promises.with(next);
    }

    private static @Nullable Promise first(Recorded<? extends PromiseEvent> recorded) {
        return switch (recorded.event()) {
            case PromiseMade(var id, var text, var until) ->
                Promise.made(id, recorded.by(), new Terms(recorded.seq(), text, until, recorded.at()));
            case PromiseProposed(var id, var text, var until) ->
                Promise.proposed(id, new Proposal(recorded.seq(), recorded.by(), text, until, recorded.at(), null));
            case PromiseChangeProposed _,
                    PromiseAgreed _,
                    PromiseDeclined _,
                    PromiseChangeWithdrawn _,
                    PromiseJudged _,
                    PromiseTakenBack _ -> null;
        };
    }

    private static Promise next(Promise known, Recorded<? extends PromiseEvent> recorded) {
        PersonId by = recorded.by();
        return switch (recorded.event()) {
            case PromiseMade _, PromiseProposed _ -> known;
            case PromiseChangeProposed(var _, var text, var until) ->
                known.isEnded()
                        ? known
                        : known.proposed(new Proposal(recorded.seq(), by, text, until, recorded.at(), null));
            case PromiseAgreed(var _, long proposal) -> {
                Proposal open = open(known, proposal);
                yield open == null || open.by().equals(by) ? known : known.agreed(open, recorded.seq(), recorded.at());
            }
            case PromiseDeclined(var _, long proposal) -> {
                Proposal open = open(known, proposal);
                yield open == null || open.by().equals(by) ? known : known.declinedAt(open, recorded.at());
            }
            case PromiseChangeWithdrawn(var _, long proposal) -> {
                Proposal open = open(known, proposal);
                yield open != null && open.by().equals(by) ? known.withdrawnAt(recorded.at()) : known;
            }
            case PromiseJudged(var _, boolean kept, var words) ->
                PromiseRules.mayJudge(known, by) ? known.seen(by, new View(kept, words, recorded.at())) : known;
            case PromiseTakenBack _ ->
                PromiseRules.isOverForGood(known) || !PromiseRules.mayTakeBack(known, by)
                        ? known
                        : known.takenBackAt(recorded.at());
        };
    }

    private static @Nullable Proposal open(Promise promise, long proposal) {
        Proposal open = promise.isEnded() ? null : promise.proposal();
        return open != null && open.seq() == proposal ? open : null;
    }

    private static Decision<PromiseEvent, PromiseRefusal> begin(
            Promises promises, Issued<?> issued, @Nullable LocalDate until, PromiseEvent event) {
        if (promises.find(event.promise()).isPresent()) {
            return Decision.reject(new PromiseIdTaken());
        }
        return isPast(until, issued) ? Decision.reject(new PromiseUntilPast()) : Decision.accept(event);
    }

    private static boolean isPast(@Nullable LocalDate until, Issued<?> issued) {
        return until != null && until.isBefore(issued.today());
    }

    private static Decision<PromiseEvent, PromiseRefusal> of(
            Promises promises,
            Issued<? extends PromiseCommand> issued,
            Function<Promise, Decision<PromiseEvent, PromiseRefusal>> rule) {
        return promises.find(issued.command().promise())
                .map(rule)
                .orElseGet(() -> Decision.reject(new PromiseUnknown()));
    }
}
