package app.twofold.domain.promise;

import app.twofold.domain.PersonId;
import app.twofold.domain.Title;
import app.twofold.domain.promise.Promise.Proposal;
import app.twofold.domain.promise.Promise.Terms;
import app.twofold.domain.promise.PromiseEvent.PromiseAgreed;
import app.twofold.domain.promise.PromiseEvent.PromiseChangeProposed;
import app.twofold.domain.promise.PromiseEvent.PromiseChangeWithdrawn;
import app.twofold.domain.promise.PromiseEvent.PromiseDeclined;
import app.twofold.domain.promise.PromiseEvent.PromiseJudged;
import app.twofold.domain.promise.PromiseEvent.PromiseMade;
import app.twofold.domain.promise.PromiseEvent.PromiseProposed;
import app.twofold.domain.promise.PromiseEvent.PromiseTakenBack;
import app.twofold.domain.timeline.EntryLog;
import app.twofold.domain.timeline.Moment;
import app.twofold.domain.timeline.Subject;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// What the events of a promise tell. What did not take effect is not told.
public final class PromiseReading {

    private PromiseReading() {}

    public static EntryLog read(EntryLog log, Moment<Promises, PromiseEvent> moment) {
        Promise after = moment.after().byId().get(moment.event().promise());
        if (after == null || moment.before().equals(moment.after())) {
            return log;
        }
        Proposal open = moment.before().find(after.id()).map(Promise::proposal).orElse(null);
        return switch (moment.event()) {
            case PromiseMade(var _, var text, var until) ->
                told(log, moment, after, new PromiseHappening.Made(text, until));
            case PromiseProposed(var _, var text, var until) ->
                told(log, moment, after, new PromiseHappening.Proposed(text, until));
            case PromiseChangeProposed(var _, var text, var until) ->
                told(log, moment, after, new PromiseHappening.ChangeProposed(text, until));
            case PromiseAgreed _ -> agreed(log, moment, after, open);
            case PromiseDeclined _ -> answered(log, moment, after, open, PromiseHappening.Declined::new);
            case PromiseChangeWithdrawn _
            when after.takenBack() != null -> told(log, moment, after, new PromiseHappening.TakenBack());
            case PromiseChangeWithdrawn _ -> answered(log, moment, after, open, PromiseHappening.ChangeWithdrawn::new);
            case PromiseJudged(var _, boolean kept, var words) ->
                told(log, moment, after, new PromiseHappening.Judged(kept, words));
            case PromiseTakenBack _ -> told(log, moment, after, new PromiseHappening.TakenBack());
        };
    }

    /// An agreement is of both.
    private static EntryLog agreed(
            EntryLog log, Moment<Promises, PromiseEvent> moment, Promise after, @Nullable Proposal open) {
        if (open == null) {
            return log;
        }
        Terms before = moment.before().find(after.id()).map(Promise::terms).orElse(null);
        Set<PersonId> both = Set.of(open.by(), moment.by());
        return log.plus(
                moment.entry(both, subject(after), new PromiseHappening.Agreed(open.text(), open.until(), before)));
    }

    private static EntryLog answered(
            EntryLog log,
            Moment<Promises, PromiseEvent> moment,
            Promise after,
            @Nullable Proposal open,
            BiFunction<Title, @Nullable LocalDate, PromiseHappening> told) {
        return open == null ? log : told(log, moment, after, told.apply(open.text(), open.until()));
    }

    private static EntryLog told(
            EntryLog log, Moment<Promises, PromiseEvent> moment, Promise after, PromiseHappening happening) {
        return log.plus(moment.entry(subject(after), happening));
    }

    private static Subject subject(Promise promise) {
        return new Subject(Subject.Ref.of(promise.id()), promise.text().value());
    }
}
