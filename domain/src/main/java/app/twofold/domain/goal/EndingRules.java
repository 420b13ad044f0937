package app.twofold.domain.goal;

import app.twofold.domain.Decision;
import app.twofold.domain.Words;
import app.twofold.domain.goal.Ending.LettingGo;
import app.twofold.domain.goal.Goal.Pause;
import app.twofold.domain.goal.GoalEvent.AchievedTakenBack;
import app.twofold.domain.goal.GoalEvent.CalledAchieved;
import app.twofold.domain.goal.GoalEvent.GoalLetGo;
import app.twofold.domain.goal.GoalEvent.GoalResumed;
import app.twofold.domain.goal.GoalEvent.GoalSetAside;
import app.twofold.domain.goal.GoalEvent.LetGoAcknowledged;
import app.twofold.domain.goal.GoalEvent.LetGoTakenBack;
import app.twofold.domain.goal.GoalRefusal.GoalNotActive;
import app.twofold.domain.goal.GoalRefusal.NotSetAsideByYou;
import app.twofold.domain.goal.GoalRefusal.NotYours;
import app.twofold.domain.goal.GoalRefusal.NothingToAcknowledge;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Pausing and ending a goal. It takes both to call it achieved; one is enough to pause it or to let it go.
final class EndingRules {

    private EndingRules() {}

    static Decision<GoalEvent, GoalRefusal> callAchieved(Goal goal, Asker asker) {
        return Guards.whileActive(
                goal,
                () -> goal.ending().calledAchieved().contains(asker.by())
                        ? Decision.alreadySo()
                        : Decision.accept(new CalledAchieved(goal.id())));
    }

    static Decision<GoalEvent, GoalRefusal> takeBackAchieved(Goal goal, Asker asker) {
        return Guards.unlessEnded(
                goal,
                () -> goal.ending().calledAchieved().contains(asker.by())
                        ? Decision.accept(new AchievedTakenBack(goal.id()))
                        : Decision.alreadySo());
    }

    static Decision<GoalEvent, GoalRefusal> setAside(Goal goal, @Nullable LocalDate resumeOn, Asker asker) {
        return Guards.whileBinding(goal, () -> {
            Pause pause = goal.aside().get(asker.by());
            return pause != null && Objects.equals(pause.resumeOn(), resumeOn)
                    ? Decision.alreadySo()
                    : Decision.accept(new GoalSetAside(goal.id(), resumeOn));
        });
    }

    static Decision<GoalEvent, GoalRefusal> resume(Goal goal, Asker asker) {
        return Guards.unlessEnded(
                goal,
                () -> goal.aside().containsKey(asker.by())
                        ? Decision.accept(new GoalResumed(goal.id()))
                        : Decision.reject(new NotSetAsideByYou()));
    }

    /// Letting go of what the other has let go already acknowledges it, with words of one's own.
    static Decision<GoalEvent, GoalRefusal> letGo(Goal goal, Words reason, Asker asker) {
        return Guards.unlessEnded(goal, () -> switch (goal.status()) {
            case ACTIVE, ASIDE -> Decision.accept(new GoalLetGo(goal.id(), reason));
            case LETTING_GO ->
                isLetGoBy(goal, asker) ? Decision.alreadySo() : Decision.accept(new GoalLetGo(goal.id(), reason));
            case PROPOSED, NOT_NOW, LET_GO, ACHIEVED, WITHDRAWN -> Decision.reject(new GoalNotActive(goal.status()));
        });
    }

    static Decision<GoalEvent, GoalRefusal> acknowledge(Goal goal, Asker asker) {
        return Guards.unlessEnded(
                goal,
                () -> goal.ending().lettingGo() == null || isLetGoBy(goal, asker)
                        ? Decision.reject(new NothingToAcknowledge())
                        : Decision.accept(new LetGoAcknowledged(goal.id())));
    }

    static Decision<GoalEvent, GoalRefusal> takeBackLetGo(Goal goal, Asker asker) {
        return Guards.unlessEnded(goal, () -> {
            if (goal.ending().lettingGo() == null) {
                return Decision.alreadySo();
            }
            return isLetGoBy(goal, asker)
                    ? Decision.accept(new LetGoTakenBack(goal.id()))
                    : Decision.reject(new NotYours());
        });
    }

    private static boolean isLetGoBy(Goal goal, Asker asker) {
        LettingGo lettingGo = goal.ending().lettingGo();
        return lettingGo != null && lettingGo.by().equals(asker.by());
    }
}
