package app.twofold.domain.goal;

import app.twofold.domain.PersonId;
import app.twofold.domain.Words;
import app.twofold.domain.goal.Ending.LettingGo;
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
        PSet<PersonId> called = goal.ending().calledAchieved().plus(origin.by());
        Ending next = goal.ending().withCalledAchieved(called);
        return called.containsAll(partners) && next.achievedAt() == null
                ? ended(goal, next.achievedAt(origin.at()))
                : goal.withEnding(next);
    }

    static Goal achievedTakenBack(Goal goal, Origin origin) {
        Ending ending = goal.ending();
        return ending.achievedAt() != null
                ? goal
                : goal.withEnding(
                        ending.withCalledAchieved(ending.calledAchieved().minus(origin.by())));
    }

    static Goal setAside(Goal goal, @Nullable LocalDate resumeOn, Origin origin) {
        Instant since = Optional.ofNullable(goal.aside().get(origin.by()))
                .map(Pause::since)
                .orElse(origin.at());
        return goal.withAside(goal.aside().plus(origin.by(), new Pause(since, resumeOn)));
    }

    static Goal resumed(Goal goal, Origin origin) {
        return goal.withAside(goal.aside().minus(origin.by()));
    }

    static Goal letGo(Goal goal, Words reason, Set<PersonId> partners, Origin origin) {
        if (goal.ending().lettingGo() != null) {
            return acknowledged(goal, origin);
        }
        LettingGo lettingGo = new LettingGo(origin.by(), origin.at(), reason, null);
        return partners.size() > 1
                ? goal.withEnding(goal.ending().withLettingGo(lettingGo))
                : acknowledged(goal, lettingGo, origin);
    }

    static Goal acknowledged(Goal goal, Origin origin) {
        LettingGo lettingGo = goal.ending().lettingGo();
        return lettingGo == null || lettingGo.by().equals(origin.by()) || lettingGo.acknowledged() != null
                ? goal
                : acknowledged(goal, lettingGo, origin);
    }

    static Goal letGoTakenBack(Goal goal, Origin origin) {
        LettingGo lettingGo = goal.ending().lettingGo();
        return lettingGo == null
                        || lettingGo.acknowledged() != null
                        || !lettingGo.by().equals(origin.by())
                ? goal
                : goal.withEnding(goal.ending().withLettingGo(null));
    }

    private static Goal acknowledged(Goal goal, LettingGo lettingGo, Origin origin) {
        return ended(goal, goal.ending().withLettingGo(lettingGo.acknowledgedAt(origin.at())));
    }

    /// With nothing that waits for assents any more.
    private static Goal ended(Goal goal, Ending ending) {
        return goal.withEnding(ending).withWordings(goal.wordings().withProposal(null));
    }
}
