package app.twofold.domain.goal;

import app.twofold.domain.Decision;
import app.twofold.domain.goal.Goal.Entry;
import app.twofold.domain.goal.GoalCommand.CorrectProgress;
import app.twofold.domain.goal.GoalCommand.LogProgress;
import app.twofold.domain.goal.GoalEvent.ProgressCorrected;
import app.twofold.domain.goal.GoalEvent.ProgressLogged;
import app.twofold.domain.goal.GoalEvent.ProgressTakenBack;
import app.twofold.domain.goal.GoalRefusal.DateInFuture;
import app.twofold.domain.goal.GoalRefusal.EntryUnknown;
import app.twofold.domain.goal.GoalRefusal.NotYours;
import java.util.function.Function;

/// Progress on an active goal: either logs it; only its author corrects an entry or takes it back.
final class ProgressRules {

    private ProgressRules() {}

    static Decision<GoalEvent, GoalRefusal> log(Goal goal, LogProgress log, Asked asked) {
        return Guards.whileActive(
                goal,
                () -> log.on().isAfter(asked.today())
                        ? Decision.reject(new DateInFuture())
                        : Decision.accept(new ProgressLogged(goal.id(), log.amount(), log.on(), log.note())));
    }

    static Decision<GoalEvent, GoalRefusal> correct(Goal goal, CorrectProgress to, Asked asked) {
        return ofOwn(goal, to.entry(), asked, entry -> {
            if (to.on().isAfter(asked.today())) {
                return Decision.reject(new DateInFuture());
            }
            boolean same = entry.amount().equals(to.amount())
                    && entry.on().equals(to.on())
                    && entry.note().equals(to.note());
            return same
                    ? Decision.alreadySo()
                    : Decision.accept(new ProgressCorrected(goal.id(), entry.seq(), to.amount(), to.on(), to.note()));
        });
    }

    static Decision<GoalEvent, GoalRefusal> takeBack(Goal goal, long entry, Asked asked) {
        return ofOwn(goal, entry, asked, own -> Decision.accept(new ProgressTakenBack(goal.id(), own.seq())));
    }

    private static Decision<GoalEvent, GoalRefusal> ofOwn(
            Goal goal, long seq, Asked asked, Function<Entry, Decision<GoalEvent, GoalRefusal>> rule) {
        return Guards.unlessEnded(goal, () -> {
            Entry entry = goal.progress().get(seq);
            if (entry == null) {
                return Decision.reject(new EntryUnknown());
            }
            return entry.by().equals(asked.by()) ? rule.apply(entry) : Decision.reject(new NotYours());
        });
    }
}
