package app.twofold.domain.goal;

import app.twofold.domain.PersonId;
import app.twofold.domain.Words;
import app.twofold.domain.goal.Goal.LettingGo;
import app.twofold.domain.goal.Goal.Pause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSet;

/// What events do to the life of a goal: pauses and endings. Who works alone needs nobody's second word.
final class EndingFold {

    private EndingFold() {}

    static Goal calledAchieved(Goal goal, Set<PersonId> partners, Origin origin) {
        PSet<PersonId> called = goal.calledAchieved().plus(origin.by());
        GoalBuilder next = new GoalBuilder(goal).calledAchieved(called);
        return called.containsAll(partners) && goal.achievedAt() == null
                ? next.achievedAt(origin.at()).proposal(null).build()
                : next.build();
    }

    static Goal achievedTakenBack(Goal goal, Origin origin) {
        return goal.achievedAt() != null
                ? goal
                : new GoalBuilder(goal)
                        .calledAchieved(goal.calledAchieved().minus(origin.by()))
                        .build();
    }

    static Goal setAside(Goal goal, @Nullable LocalDate resumeOn, Origin origin) {
        Instant since = Optional.ofNullable(goal.aside().get(origin.by()))
                .map(Pause::since)
                .orElse(origin.at());
        return new GoalBuilder(goal)
                .aside(goal.aside().plus(origin.by(), new Pause(since, resumeOn)))
                .build();
    }

    static Goal resumed(Goal goal, Origin origin) {
        return new GoalBuilder(goal).aside(goal.aside().minus(origin.by())).build();
    }

    static Goal letGo(Goal goal, Words reason, Set<PersonId> partners, Origin origin) {
        if (goal.lettingGo() != null) {
            return acknowledged(goal, origin);
        }
        Goal letGo = new GoalBuilder(goal)
                .lettingGo(new LettingGo(origin.by(), origin.at(), reason, null))
                .build();
        return partners.size() > 1 ? letGo : ended(letGo, origin);
    }

    static Goal acknowledged(Goal goal, Origin origin) {
        LettingGo lettingGo = goal.lettingGo();
        return lettingGo == null || lettingGo.by().equals(origin.by()) ? goal : ended(goal, origin);
    }

    static Goal letGoTakenBack(Goal goal, Origin origin) {
        LettingGo lettingGo = goal.lettingGo();
        return lettingGo == null
                        || lettingGo.acknowledged() != null
                        || !lettingGo.by().equals(origin.by())
                ? goal
                : new GoalBuilder(goal).lettingGo(null).build();
    }

    private static Goal ended(Goal goal, Origin origin) {
        LettingGo lettingGo = goal.lettingGo();
        return lettingGo == null || lettingGo.acknowledged() != null
                ? goal
                : new GoalBuilder(goal)
                        .lettingGo(new LettingGo(lettingGo.by(), lettingGo.at(), lettingGo.reason(), origin.at()))
                        .proposal(null)
                        .build();
    }
}
