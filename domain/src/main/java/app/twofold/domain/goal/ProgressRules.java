package app.twofold.domain.goal;

import app.twofold.domain.Decision;
import app.twofold.domain.goal.GoalCommand.CorrectProgress;
import app.twofold.domain.goal.GoalCommand.LogProgress;
import app.twofold.domain.goal.GoalEvent.ProgressCorrected;
import app.twofold.domain.goal.GoalEvent.ProgressLogged;
import app.twofold.domain.goal.GoalEvent.ProgressTakenBack;
import app.twofold.domain.goal.GoalRefusal.DateInFuture;
import app.twofold.domain.goal.GoalRefusal.EntryUnknown;
import app.twofold.domain.goal.GoalRefusal.NotYours;
import app.twofold.domain.goal.GoalRefusal.ReadingNotWanted;
import app.twofold.domain.goal.Progress.Entry;
import app.twofold.domain.goal.wording.Amount;
import app.twofold.domain.goal.wording.EntryNumber;
import app.twofold.domain.goal.wording.Measure.Entries;
import app.twofold.domain.goal.wording.Measure.Quantity;
import app.twofold.domain.goal.wording.Reading;
import java.util.Optional;
import java.util.function.Function;

/// Progress on an active goal: either logs it; only its author corrects an entry or takes it back.
final class ProgressRules {

    private ProgressRules() {}

    static Decision<GoalEvent, GoalRefusal> log(Goal goal, LogProgress log, Asker asker) {
        return Guards.whileActive(
                goal,
                () -> log.on().isAfter(asker.today())
                        ? Decision.reject(new DateInFuture())
                        : meant(takesReadings(goal), log.amount())
                                .<Decision<GoalEvent, GoalRefusal>>map(number ->
                                        Decision.accept(new ProgressLogged(goal.id(), number, log.on(), log.note())))
                                .orElseGet(() -> Decision.reject(new ReadingNotWanted())));
    }

    static Decision<GoalEvent, GoalRefusal> correct(Goal goal, CorrectProgress to, Asker asker) {
        return ofOwn(goal, to.entry(), asker, entry -> {
            if (to.on().isAfter(asker.today())) {
                return Decision.reject(new DateInFuture());
            }
            return meant(entry.amount() instanceof Reading, to.amount())
                    .map(number -> corrected(goal, entry, number, to))
                    .orElseGet(() -> Decision.reject(new ReadingNotWanted()));
        });
    }

    private static Decision<GoalEvent, GoalRefusal> corrected(
            Goal goal, Entry entry, EntryNumber number, CorrectProgress to) {
        boolean same = entry.amount().equals(number)
                && entry.on().equals(to.on())
                && entry.note().equals(to.note());
        return same
                ? Decision.alreadySo()
                : Decision.accept(new ProgressCorrected(goal.id(), entry.seq(), number, to.on(), to.note()));
    }

    static Decision<GoalEvent, GoalRefusal> takeBack(Goal goal, long entry, Asker asker) {
        return ofOwn(goal, entry, asker, own -> Decision.accept(new ProgressTakenBack(goal.id(), own.seq())));
    }

    /// The number as it is meant here: where readings are noted, any number says where things stand; where entries
    /// add up, a reading has no place.
    private static Optional<EntryNumber> meant(boolean reading, EntryNumber number) {
        return switch (number) {
            case Amount amount -> Optional.of(reading ? new Reading(amount.value()) : amount);
            case Reading stand -> reading ? Optional.of(stand) : Optional.empty();
        };
    }

    private static boolean takesReadings(Goal goal) {
        return goal.wording().measure() instanceof Quantity quantity && quantity.entries() == Entries.READINGS;
    }

    private static Decision<GoalEvent, GoalRefusal> ofOwn(
            Goal goal, long seq, Asker asker, Function<Entry, Decision<GoalEvent, GoalRefusal>> rule) {
        return Guards.unlessEnded(goal, () -> {
            Entry entry = goal.progress().entries().get(seq);
            if (entry == null) {
                return Decision.reject(new EntryUnknown());
            }
            return entry.by().equals(asker.by()) ? rule.apply(entry) : Decision.reject(new NotYours());
        });
    }
}
